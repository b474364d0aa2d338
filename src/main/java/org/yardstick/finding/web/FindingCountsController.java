package org.yardstick.finding.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.finding.FindingCounts;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;

/**
 * What stands open on the plans of a list: pieces that take their places in the list by
 * their ids, so that the list asks once for all of its rows.
 */
@Controller
class FindingCountsController {

	private final FindingCounts counts;

	FindingCountsController(FindingCounts counts) {
		this.counts = counts;
	}

	@GetMapping("/findings/counts")
	String counts(Actor actor, @RequestParam(defaultValue = "") List<PlanId> plan, Model model) {
		model.addAttribute("counts", this.counts.of(actor, plan));
		return "finding/counts";
	}

}
