package org.yardstick.review.web;

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
import org.yardstick.organisation.Actor;
import org.yardstick.review.ReturnReasonAdministration;
import org.yardstick.review.ReturnReasons;
import org.yardstick.shared.FormPage;

/** Maintains the coded reasons for sending forms back. */
@Controller
@RequestMapping("/admin/return-reasons")
class ReturnReasonController {

	private static final String PAGE = "review/return-reason";

	private static final String LIST = "redirect:/admin/return-reasons?saved";

	private final ReturnReasons reasons;

	private final ReturnReasonAdministration administration;

	ReturnReasonController(ReturnReasons reasons, ReturnReasonAdministration administration) {
		this.reasons = reasons;
		this.administration = administration;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("reasons", this.reasons.all());
		model.addAttribute("changes", this.administration.changes().stream().map(ReasonChangeRow::of).toList());
		return "review/return-reasons";
	}

	@GetMapping("/new")
	ModelAndView ask() {
		return new ModelAndView(PAGE, "form", new ReturnReasonForm());
	}

	@PostMapping
	ModelAndView add(Actor actor, @ModelAttribute("form") ReturnReasonForm form, BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.administration.add(actor, form.toWords());
			return LIST;
		});
	}

	@GetMapping("/{code}")
	ModelAndView show(@PathVariable String code) {
		ModelAndView page = new ModelAndView(PAGE, "form", ReturnReasonForm.of(this.administration.get(code)));
		return page.addObject("code", code);
	}

	@PostMapping("/{code}")
	ModelAndView change(Actor actor, @PathVariable String code, @ModelAttribute("form") ReturnReasonForm form,
			BindingResult result) {
		ModelAndView answer = FormPage.submit(result, PAGE, () -> {
			this.administration.change(actor, code, form.toSeenWords(), form.toWords());
			return LIST;
		});
		return result.hasErrors() ? answer.addObject("code", code) : answer;
	}

	@PostMapping("/{code}/activation")
	String activate(Actor actor, @PathVariable String code) {
		this.administration.activate(actor, code, true);
		return LIST;
	}

	@PostMapping("/{code}/deactivation")
	String deactivate(Actor actor, @PathVariable String code) {
		this.administration.activate(actor, code, false);
		return LIST;
	}

	/**
	 * @param position in the list, from 1
	 */
	@PostMapping("/{code}/position")
	String move(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "1") int position) {
		this.administration.move(actor, code, position);
		return LIST;
	}

}
