package org.yardstick.identity.web;

import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountEntry;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceFinder;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.shared.FormPage;

/** Changes one account, closes it and opens it again. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class SingleAccountController {

	private static final String PAGE = "identity/account";

	private static final String LIST = "redirect:/admin/accounts";

	private final AccountAdministration administration;

	private final PlaceFinder places;

	SingleAccountController(AccountAdministration administration, PlaceFinder places) {
		this.administration = administration;
		this.places = places;
	}

	@ModelAttribute
	void show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("account", this.administration.account(actor, id));
		model.addAttribute("allRoles", Role.values());
		model.addAttribute("placeKinds", PlaceKind.values());
	}

	@GetMapping
	ModelAndView ask(Actor actor, @PathVariable UUID id) {
		AccountEntry account = this.administration.account(actor, id);
		Place place = account.details().place();
		return new ModelAndView(PAGE, "form",
				AccountForm.of(account, (place != null) ? this.places.describe(List.of(place)).get(place) : ""));
	}

	@PostMapping
	ModelAndView change(Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") AccountForm form,
			BindingResult result) {
		return FormPage.submit(result, PAGE, () -> {
			this.administration.change(actor, id, form.getVersion(), form.toDetails(this.places));
			return LIST + "?saved";
		});
	}

	@PostMapping("/disablement")
	String disable(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.administration.disable(actor, id);
		flash.addFlashAttribute("notice", "账号已停用，正在使用它的人已被退出登录。");
		return LIST;
	}

	@PostMapping("/enablement")
	String enable(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.administration.enable(actor, id);
		flash.addFlashAttribute("notice", "账号已恢复使用。");
		return LIST;
	}

	@PostMapping("/unlocking")
	String unlock(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.administration.unlock(actor, id);
		flash.addFlashAttribute("notice", "账号已解锁，现在可以登录。");
		return LIST;
	}

}
