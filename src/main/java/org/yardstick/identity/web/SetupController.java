package org.yardstick.identity.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yardstick.identity.FirstAdministrator;
import org.yardstick.shared.FormPage;

/** The first page of a system without accounts; afterwards it does not exist. */
@Controller
@RequestMapping("/setup")
class SetupController {

	private static final String PAGE = "identity/setup";

	private final FirstAdministrator first;

	SetupController(FirstAdministrator first) {
		this.first = first;
	}

	@GetMapping
	ModelAndView ask() {
		this.first.requireMissing();
		return new ModelAndView(PAGE, "form", new SetupForm());
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") SetupForm form, BindingResult result) {
		this.first.requireMissing();
		form.compare(result);
		return FormPage.submit(result, PAGE, () -> {
			this.first.create(form.getUsername(), form.getName(), form.getPassword());
			return "redirect:/login?ready";
		});
	}

}
