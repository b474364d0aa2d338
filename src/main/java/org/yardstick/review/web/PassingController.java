package org.yardstick.review.web;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.organisation.Actor;
import org.yardstick.review.PassingMany;
import org.yardstick.review.PassingReport;
import org.yardstick.shared.RejectedException;

/**
 * Passes the forms that were chosen in the queue together, after the reviewer has seen
 * what that means.
 */
@Controller
@RequestMapping("/queue/passing")
class PassingController {

	private static final String PAGE = "review/passing";

	private final PassingMany passing;

	PassingController(PassingMany passing) {
		this.passing = passing;
	}

	@PostMapping("/preview")
	ModelAndView preview(Actor actor, @ModelAttribute("form") PassingForm form, BindingResult binding, Model model) {
		try {
			requireReadable(binding);
			model.addAttribute("preview", this.passing.preview(actor, form.getPlans()));
			model.addAttribute("token", UUID.randomUUID());
			return page(form, model, HttpStatus.OK);
		}
		catch (RejectedException refused) {
			return refuse(form, model, refused);
		}
	}

	@PostMapping
	ModelAndView pass(Actor actor, @ModelAttribute("form") PassingForm form, BindingResult binding, Model model,
			RedirectAttributes flash) {
		try {
			requireReadable(binding);
			PassingReport report = this.passing.pass(actor, form.chosen(), form.getOpinion(), form.getToken());
			if (report.refused().isEmpty()) {
				flash.addFlashAttribute("notice", report.sentence());
				return new ModelAndView("redirect:" + form.listing().address());
			}
			model.addAttribute("report", report);
			return page(form, model, HttpStatus.OK);
		}
		catch (RejectedException refused) {
			return refuse(form, model, refused);
		}
	}

	private static void requireReadable(BindingResult binding) {
		if (binding.hasErrors()) {
			throw RejectedException.at("plans", "勾选的表不完整，请回到待审重新勾选。");
		}
	}

	private static ModelAndView refuse(PassingForm form, Model model, RejectedException refused) {
		model.addAttribute("problem", refused.getMessage());
		return page(form, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static ModelAndView page(PassingForm form, Model model, HttpStatus status) {
		model.addAttribute("listing", form.listing());
		return new ModelAndView(PAGE, model.asMap(), status);
	}

}
