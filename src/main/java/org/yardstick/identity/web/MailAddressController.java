package org.yardstick.identity.web;

import java.util.UUID;

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
import org.yardstick.identity.MailAddress;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.FormPage;

/** Says where mail reaches somebody. */
@Controller
@RequestMapping("/admin/accounts/{id}/email")
class MailAddressController {

	private static final String PAGE = "identity/account-email";

	private final AccountAdministration administration;

	MailAddressController(AccountAdministration administration) {
		this.administration = administration;
	}

	@ModelAttribute
	void show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("account", this.administration.account(actor, id));
	}

	@GetMapping
	ModelAndView ask(Actor actor, @PathVariable UUID id) {
		return new ModelAndView(PAGE, "form", MailAddressForm.of(this.administration.account(actor, id).email()));
	}

	@PostMapping
	ModelAndView change(Actor actor, @PathVariable UUID id, @ModelAttribute("form") MailAddressForm form,
			BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.administration.reachAt(actor, id, MailAddress.typed(form.getEmail()));
			return "redirect:/admin/accounts/" + id + "?saved";
		});
	}

}
