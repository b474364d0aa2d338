package org.yardstick.disclosure.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.disclosure.DisclosureList;
import org.yardstick.disclosure.DisclosureRegister;
import org.yardstick.disclosure.DisclosureState;
import org.yardstick.disclosure.WithholdingGround;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.review.OnceOnly;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

/**
 * The approved plans of a year, to choose what is published and what is not. Single plans
 * are {@link PublicationController}'s.
 */
@Controller
@RequestMapping("/disclosures")
class DisclosureController {

	private static final String PAGE = "disclosure/list";

	private static final int ON_A_PAGE = 100;

	private final DisclosureList list;

	private final DisclosureRegister register;

	private final Organisation organisation;

	private final BudgetCycles cycles;

	private final OnceOnly requests;

	DisclosureController(DisclosureList list, DisclosureRegister register, Organisation organisation,
			BudgetCycles cycles, OnceOnly requests) {
		this.list = list;
		this.register = register;
		this.organisation = organisation;
		this.cycles = cycles;
		this.requests = requests;
	}

	@ModelAttribute("listing")
	DisclosureListing listing(@RequestParam(required = false) Integer year,
			@RequestParam(required = false) DepartmentId department, @RequestParam(required = false) String state,
			@RequestParam(defaultValue = "0") int page) {
		return DisclosureListing.of(years(), year, department, state, page);
	}

	@GetMapping
	String list(Actor actor, @ModelAttribute("listing") DisclosureListing listing, Model model) {
		show(actor, listing, model);
		model.addAttribute("form", new DisclosureForm());
		return PAGE;
	}

	@PostMapping("/publication")
	ModelAndView publish(Actor actor, @ModelAttribute("listing") DisclosureListing listing,
			@ModelAttribute("form") DisclosureForm form, Model model, RedirectAttributes flash) {
		return attempt(actor, listing, model, () -> {
			once(actor, form, "publication", () -> this.register.publish(actor, form.getPlans()));
			flash.addFlashAttribute("notice", "已公开 " + form.getPlans().size() + " 张表，联系人和电话没有公开。");
			return listing.address();
		});
	}

	@PostMapping("/withholding")
	ModelAndView withhold(Actor actor, @ModelAttribute("listing") DisclosureListing listing,
			@ModelAttribute("form") DisclosureForm form, Model model, RedirectAttributes flash) {
		return attempt(actor, listing, model, () -> {
			once(actor, form, "withholding " + form.getGround() + form.getWords(),
					() -> this.register.withhold(actor, form.getPlans(), form.getGround(), form.getWords()));
			flash.addFlashAttribute("notice", "已把 " + form.getPlans().size() + " 张表标为不公开。");
			return listing.address();
		});
	}

	@PostMapping("/release")
	ModelAndView release(Actor actor, @ModelAttribute("listing") DisclosureListing listing,
			@ModelAttribute("form") DisclosureForm form, Model model, RedirectAttributes flash) {
		return attempt(actor, listing, model, () -> {
			once(actor, form, "release", () -> this.register.release(actor, form.getPlans()));
			flash.addFlashAttribute("notice", "已取消不公开，可以在“待公开”里公开。");
			return listing.address();
		});
	}

	private void once(Actor actor, DisclosureForm form, String what, Runnable work) {
		this.requests.run(actor, form.getToken(), what + form.getPlans(), () -> {
			work.run();
			return true;
		}, () -> false);
	}

	private ModelAndView attempt(Actor actor, DisclosureListing listing, Model model, Supplier<String> work) {
		try {
			return new ModelAndView("redirect:" + work.get());
		}
		catch (RejectedException refused) {
			return refuse(actor, listing, model, refused, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ConflictException refused) {
			return refuse(actor, listing, model, refused, HttpStatus.CONFLICT);
		}
	}

	private ModelAndView refuse(Actor actor, DisclosureListing listing, Model model, RuntimeException refused,
			HttpStatus status) {
		model.addAttribute("problem", refused.getMessage());
		show(actor, listing, model);
		return new ModelAndView(PAGE, model.asMap(), status);
	}

	private void show(Actor actor, DisclosureListing listing, Model model) {
		model.addAttribute("plans", this.list.of(actor, listing.year(), listing.department(), listing.state(),
				PageRequest.of(listing.page(), ON_A_PAGE)));
		model.addAttribute("tally", this.list.tally(actor, listing.year(), listing.department()));
		model.addAttribute("years", years());
		model.addAttribute("departments", this.organisation.departments());
		model.addAttribute("states", DisclosureState.values());
		model.addAttribute("grounds", WithholdingGround.values());
		model.addAttribute("mayDisclose", actor.is(Role.PERFORMANCE));
		model.addAttribute("token", UUID.randomUUID());
	}

	private List<Integer> years() {
		return this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList();
	}

}
