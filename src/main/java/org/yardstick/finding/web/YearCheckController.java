package org.yardstick.finding.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.finding.YearChecks;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.ConflictException;

/** Orders, watches and cancels the check of a whole year, from the page of statistics. */
@Controller
@RequestMapping("/findings/checks")
class YearCheckController {

	private final YearChecks checks;

	YearCheckController(YearChecks checks) {
		this.checks = checks;
	}

	/** How far it is, without the page around it. */
	@GetMapping
	String progress(@RequestParam int year, Model model) {
		model.addAttribute("year", year);
		model.addAttribute("check", this.checks.last(year).orElse(null));
		return "finding/_year-check :: check";
	}

	@PostMapping
	String order(Actor actor, @RequestParam int year, RedirectAttributes flash) {
		try {
			this.checks.order(actor, year);
		}
		catch (ConflictException refused) {
			flash.addFlashAttribute("warning", refused.getMessage());
		}
		return "redirect:/findings?year=" + year;
	}

	@PostMapping("/cancellation")
	String cancel(Actor actor, @RequestParam int year, RedirectAttributes flash) {
		this.checks.cancel(actor, year);
		flash.addFlashAttribute("notice", year + "年度的检查已取消，已经检查过的表不受影响。");
		return "redirect:/findings?year=" + year;
	}

}
