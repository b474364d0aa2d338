package org.yardstick.identity.web;

import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yardstick.identity.OwnPassword;
import org.yardstick.identity.SignedIn;
import org.yardstick.shared.FormPage;

/** Where everybody replaces the own password, to sign in with the new one right away. */
@Controller
@RequestMapping("/account/password")
class OwnPasswordController {

	private static final String PAGE = "identity/own-password";

	private final OwnPassword ownPassword;

	OwnPasswordController(OwnPassword ownPassword) {
		this.ownPassword = ownPassword;
	}

	@GetMapping
	ModelAndView ask() {
		return new ModelAndView(PAGE, "form", new OwnPasswordForm());
	}

	@PostMapping
	ModelAndView change(@AuthenticationPrincipal SignedIn person, @Valid @ModelAttribute("form") OwnPasswordForm form,
			BindingResult result) {
		form.compare(result);
		return FormPage.submit(result, PAGE, () -> {
			this.ownPassword.change(person, form.getCurrent(), form.getPassword());
			return "redirect:/login?changed";
		});
	}

}
