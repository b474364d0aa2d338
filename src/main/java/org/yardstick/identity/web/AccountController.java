package org.yardstick.identity.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

/**
 * Lists and opens accounts. What is done with a single one is in
 * {@link SingleAccountController}.
 */
@Controller
@RequestMapping("/admin/accounts")
class AccountController {

	private static final int ROWS = 20;

	private final AccountAdministration administration;

	private final PlaceFinder places;

	private final Clock clock;

	AccountController(AccountAdministration administration, PlaceFinder places, Clock clock) {
		this.administration = administration;
		this.places = places;
		this.clock = clock;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("allRoles", Role.values());
		model.addAttribute("placeKinds", PlaceKind.values());
	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page,
			Model model) {
		Page<AccountEntry> accounts = this.administration.search(actor, q, PageRequest.of(Math.max(page, 0), ROWS));
		Map<Place, String> titles = this.places.describe(places(accounts));
		model.addAttribute("q", q);
		model.addAttribute("accounts", accounts.map((account) -> AccountRow.of(account, titles, this.clock.getZone())));
		return "identity/accounts";
	}

	@GetMapping("/new")
	ModelAndView ask() {
		return new ModelAndView("identity/new-account", "form", new NewAccountForm());
	}

	@PostMapping
	ModelAndView create(Actor actor, @Valid @ModelAttribute("form") NewAccountForm form, BindingResult result,
			RedirectAttributes flash) {
		return FormPage.submit(result, "identity/new-account", () -> {
			this.administration.create(actor, form.getUsername(), form.getPassword(), form.toDetails(this.places));
			flash.addFlashAttribute("notice", "账号“" + form.getUsername().strip() + "”已开通。");
			return "redirect:/admin/accounts";
		});
	}

	private static List<Place> places(Page<AccountEntry> accounts) {
		return accounts.stream().map((account) -> account.details().place()).filter(Objects::nonNull).toList();
	}

}
