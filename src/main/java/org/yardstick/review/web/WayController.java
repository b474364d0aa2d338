package org.yardstick.review.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.StalePlanException;
import org.yardstick.review.Decision;
import org.yardstick.review.OnceOnly;
import org.yardstick.review.ReviewDesk;
import org.yardstick.review.SubmissionRefusedException;
import org.yardstick.rule.Finding;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

/**
 * The panel with status, actions and history that the form page loads, and the actions in
 * it. What is refused comes back as the panel with the sentence and with everything that
 * was typed.
 */
@Controller
@RequestMapping("/plans/{id}")
class WayController {

	private static final String PANEL = "review/way";

	private final ReviewDesk desk;

	private final WayPages pages;

	private final PlanReading plans;

	private final OnceOnly requests;

	private final NextInQueue next;

	WayController(ReviewDesk desk, WayPages pages, PlanReading plans, OnceOnly requests, NextInQueue next) {
		this.next = next;
		this.plans = plans;
		this.requests = requests;
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping("/way")
	String way(Actor actor, @PathVariable PlanId id, Model model) {
		this.pages.show(actor, id, new DecisionForm(), model);
		return PANEL;
	}

	/**
	 * Hands in.
	 * @param confirmed whether the person was told of remarks without an answer and wants
	 * it all the same
	 */
	@PostMapping("/submission")
	ModelAndView submit(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) String token,
			@RequestParam(defaultValue = "false") boolean confirmed, Model model, RedirectAttributes flash) {
		if (!confirmed && this.pages.isAsked(actor, id)) {
			this.pages.show(actor, id, new DecisionForm(), model);
			model.addAttribute("asked", true);
			return new ModelAndView(PANEL, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return attempt(actor, id, new DecisionForm(), model, () -> {
			once(actor, id, token, "submission", () -> this.desk.submit(actor, id, null));
			flash.addFlashAttribute("notice", "已报送。下一步由审核人处理，审核前您可以撤回。");
			return "/plans/" + id;
		});
	}

	@PostMapping("/withdrawal")
	ModelAndView withdraw(Actor actor, @PathVariable PlanId id, @RequestParam(required = false) String token,
			Model model, RedirectAttributes flash) {
		return attempt(actor, id, new DecisionForm(), model, () -> {
			once(actor, id, token, "withdrawal", () -> this.desk.withdraw(actor, id, null));
			flash.addFlashAttribute("notice", "已撤回，可以继续修改，改好后重新报送。");
			return "/plans/" + id;
		});
	}

	@PostMapping("/decisions")
	ModelAndView decide(Actor actor, @PathVariable PlanId id, @ModelAttribute DecisionForm decisionForm,
			BindingResult binding, Model model, RedirectAttributes flash) {
		String next = this.next.after(actor, id, decisionForm.getQueue());
		return attempt(actor, id, decisionForm, model, () -> {
			if (binding.hasErrors() || decisionForm.getVerdict() == null) {
				throw RejectedException.at("verdict", "请选择通过或退回；批复日期请写成 2026-01-31 的样子。");
			}
			Decision decision = decisionForm.toDecision();
			PlanSnapshot decided = once(actor, id, decisionForm.getToken(), decision.toString(),
					() -> this.desk.decide(actor, id, decision, decisionForm.getVersion()));
			flash.addFlashAttribute("notice", switch (decided.status()) {
				case RETURNED -> "已退回单位修改。";
				case APPROVED -> "已批复，内容锁定。";
				default -> "已通过，转给下一步审核。";
			});
			return next;
		});
	}

	/** A second click on the same button of the same page does nothing more. */
	private PlanSnapshot once(Actor actor, PlanId id, String token, String request, Supplier<PlanSnapshot> step) {
		return this.requests.run(actor, token, id + " " + request, step, () -> this.plans.get(actor, id));
	}

	/**
	 * @param step returns where to go after it
	 */
	private ModelAndView attempt(Actor actor, PlanId id, DecisionForm form, Model model, Supplier<String> step) {
		try {
			return new ModelAndView(new NextPage(step.get()));
		}
		catch (SubmissionRefusedException refused) {
			return refuse(actor, id, form, model, refused, refused.findings(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (RejectedException refused) {
			return refuse(actor, id, form, model, refused, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConflictException | StalePlanException refused) {
			return refuse(actor, id, form, model, refused, List.of(), HttpStatus.CONFLICT);
		}
	}

	private ModelAndView refuse(Actor actor, PlanId id, DecisionForm form, Model model, RuntimeException refused,
			List<Finding> findings, HttpStatus status) {
		this.pages.show(actor, id, form, model);
		model.addAttribute("problem", refused.getMessage());
		model.addAttribute("inTheWay", findings);
		return new ModelAndView(PANEL, model.asMap(), status);
	}

}
