package org.yardstick.identity.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.FormPage;

/** Gives a new password to somebody who has forgotten the own one. */
@Controller
@RequestMapping("/admin/accounts/{id}/password")
class PasswordResetController {

	private static final String PAGE = "identity/reset-password";

	private final AccountAdministration administration;

	PasswordResetController(AccountAdministration administration) {
		this.administration = administration;
	}

	@ModelAttribute
	void show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("account", this.administration.account(actor, id));
	}

	@GetMapping
	ModelAndView ask() {
		return new ModelAndView(PAGE, "form", new PasswordResetForm());
	}

	@PostMapping
	ModelAndView reset(Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") PasswordResetForm form,
			BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.administration.resetPassword(actor, id, form.getPassword());
			return "redirect:/admin/accounts/" + id + "?saved";
		});
	}

}
