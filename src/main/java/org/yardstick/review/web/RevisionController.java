package org.yardstick.review.web;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.AfterApproval;
import org.yardstick.review.OnceOnly;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

/**
 * 绩效目标调整: what the form page says of the plan that a plan revises, or is revised by, and
 * the opening of a revision.
 */
@Controller
@RequestMapping("/plans/{id}/revisions")
class RevisionController {

	private static final String PANEL = "review/revision";

	private final PlanReading plans;

	private final ReviewDesk desk;

	private final AfterApproval revisions;

	private final OnceOnly requests;

	RevisionController(PlanReading plans, ReviewDesk desk, AfterApproval revisions, OnceOnly requests) {
		this.revisions = revisions;
		this.plans = plans;
		this.desk = desk;
		this.requests = requests;
	}

	@GetMapping
	String show(Actor actor, @PathVariable PlanId id, Model model) {
		show(actor, this.plans.get(actor, id), model);
		return PANEL;
	}

	@PostMapping
	ModelAndView open(Actor actor, @PathVariable PlanId id, @RequestParam String reason,
			@RequestParam(required = false) String token, Model model, RedirectAttributes flash) {
		try {
			PlanId draft = this.requests.run(actor, token, "revision " + id + " " + reason,
					() -> this.revisions.revise(actor, id, reason).id(),
					() -> this.plans.get(actor, id).revision().revisedBy());
			flash.addFlashAttribute("notice", "已建立调整稿，原批复版保持不变。请修改后重新报送。");
			return new ModelAndView(new NextPage("/plans/" + draft));
		}
		catch (RejectedException refused) {
			return refuse(actor, id, reason, model, refused, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConflictException refused) {
			return refuse(actor, id, reason, model, refused, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView refuse(Actor actor, PlanId id, String reason, Model model, RuntimeException refused,
			HttpStatus status) {
		show(actor, this.plans.get(actor, id), model);
		model.addAttribute("problem", refused.getMessage());
		model.addAttribute("reason", reason);
		return new ModelAndView(PANEL, model.asMap(), status);
	}

	private void show(Actor actor, PlanSnapshot plan, Model model) {
		model.addAttribute("plan", plan);
		model.addAttribute("mayRevise", this.desk.choices(actor, plan).contains(PlanAction.REVISE));
		model.addAttribute("token", UUID.randomUUID());
	}

}
