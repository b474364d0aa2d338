package org.yardstick.disclosure.web;

import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.disclosure.DisclosureRegister;
import org.yardstick.disclosure.Publication;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.web.FormEditor;
import org.yardstick.review.OnceOnly;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

/**
 * What the public reads of one plan: the frozen copy, or what it would be; and taking it
 * from the public again.
 */
@Controller
@RequestMapping("/disclosures/plans/{id}")
class PublicationController {

	private static final String PAGE = "disclosure/plan";

	private final DisclosureRegister register;

	private final PlanReading plans;

	private final FormEditor editor;

	private final OnceOnly requests;

	PublicationController(DisclosureRegister register, PlanReading plans, FormEditor editor, OnceOnly requests) {
		this.register = register;
		this.plans = plans;
		this.editor = editor;
		this.requests = requests;
	}

	@GetMapping
	String show(Actor actor, @PathVariable PlanId id, Model model) {
		show(actor, this.plans.get(actor, id), model);
		return PAGE;
	}

	@PostMapping("/retraction")
	ModelAndView retract(Actor actor, @PathVariable PlanId id, RetractionForm form, Model model,
			RedirectAttributes flash) {
		try {
			this.requests.run(actor, form.getToken(), "retraction " + id + form.getReason(), () -> {
				this.register.retract(actor, id, form.getReason());
				return true;
			}, () -> false);
			flash.addFlashAttribute("notice", "已撤下公开，公众不再看到这张表。");
			return new ModelAndView("redirect:/disclosures/plans/" + id);
		}
		catch (RejectedException refused) {
			return refuse(actor, id, form.getReason(), model, refused, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConflictException refused) {
			return refuse(actor, id, form.getReason(), model, refused, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView refuse(Actor actor, PlanId id, String reason, Model model, RuntimeException refused,
			HttpStatus status) {
		model.addAttribute("problem", refused.getMessage());
		model.addAttribute("reason", reason);
		show(actor, this.plans.get(actor, id), model);
		return new ModelAndView(PAGE, model.asMap(), status);
	}

	private void show(Actor actor, PlanSnapshot plan, Model model) {
		if (!actor.seesEverything()) {
			throw new NotAllowedException("公开由绩效管理科办理，您的账号没有这项权限。");
		}
		List<Publication> publications = this.register.publications(actor, plan.id());
		Publication current = publications.stream()
			.filter((publication) -> publication.endedAt() == null)
			.findFirst()
			.orElse(null);
		PlanSnapshot copy = new PlanSnapshot(plan.id(), plan.version(), plan.status(),
				(current != null) ? current.form() : plan.form(), plan.place(),
				(current != null) ? current.content() : DisclosureRegister.copyOf(plan), plan.approval(),
				plan.touched());
		this.editor.show(model, actor, copy, null);
		model.addAttribute("plan", plan);
		model.addAttribute("current", current);
		model.addAttribute("publications", publications);
		model.addAttribute("token", UUID.randomUUID());
		model.addAttribute("mayRetract",
				current != null && plan.status() == PlanStatus.PUBLISHED && actor.is(Role.PERFORMANCE));
	}

}
