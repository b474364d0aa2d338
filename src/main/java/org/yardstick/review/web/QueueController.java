package org.yardstick.review.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.OpenFindings;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSummary;
import org.yardstick.review.QueueFilter;
import org.yardstick.review.QueueOrder;
import org.yardstick.review.QueuedPlan;
import org.yardstick.review.ReviewQueue;

/**
 * The forms that wait for a reviewer, and the way from one to the next. Passing many is
 * {@link PassingController}'s.
 */
@Controller
@RequestMapping("/queue")
class QueueController {

	private static final int ON_A_PAGE = 100;

	private final ReviewQueue queue;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	private final Clock clock;

	QueueController(ReviewQueue queue, BudgetCycles cycles, Organisation organisation, Clock clock) {
		this.queue = queue;
		this.cycles = cycles;
		this.organisation = organisation;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, @RequestParam Map<String, String> query, Model model) {
		QueueListing listing = QueueListing.of(query);
		Page<QueuedPlan> plans = this.queue.page(actor, listing.filter(), listing.order(),
				PageRequest.of(listing.page(), ON_A_PAGE));
		List<BudgetCycle> years = this.cycles.all();
		model.addAttribute("listing", listing);
		model.addAttribute("plans", plans);
		model.addAttribute("atLeast", plans.getTotalElements() == ReviewQueue.MOST_WALKED);
		model.addAttribute("years", years.stream().map(BudgetCycle::fiscalYear).toList());
		model.addAttribute("deadline", QueueDeadline.of(listing.filter().fiscalYear(), years, this.clock).orElse(null));
		model.addAttribute("departments", departments(actor));
		model.addAttribute("orders", QueueOrder.values());
		model.addAttribute("findings", EnumSet.allOf(OpenFindings.class));
		model.addAttribute("returns", QueueFilter.Returned.values());
		model.addAttribute("passing", plans.stream().anyMatch(QueuedPlan::isPassable));
		model.addAttribute("approvals", actor.is(Role.PERFORMANCE) ? approvals(plans.getContent()) : null);
		return "review/queue";
	}

	/**
	 * The bar of a form that was opened from the queue.
	 * @param words which queue, as {@link QueueListing#words} says it
	 */
	@GetMapping("/neighbours")
	String neighbours(Actor actor, @RequestParam PlanId plan,
			@RequestParam(name = "queue", defaultValue = "") String words, Model model) {
		QueueListing listing = QueueListing.of(words);
		model.addAttribute("listing", listing);
		model.addAttribute("spot", this.queue.spot(actor, listing.filter(), listing.order(), plan).orElse(null));
		model.addAttribute("most", ReviewQueue.MOST_WALKED);
		return "review/_spot";
	}

	private List<DepartmentEntry> departments(Actor actor) {
		return this.organisation.departments()
			.stream()
			.filter((one) -> actor.is(Role.PERFORMANCE) || actor.reviewedDepartments().contains(one.id()))
			.toList();
	}

	/** Where the forms are approved: on the page of their department if they have one. */
	private static String approvals(List<QueuedPlan> plans) {
		List<PlanSummary> first = plans.stream().map(QueuedPlan::plan).limit(1).toList();
		if (first.isEmpty()) {
			return null;
		}
		PlanSummary plan = first.get(0);
		boolean ofOneYear = plans.stream().allMatch((one) -> one.plan().fiscalYear() == plan.fiscalYear());
		boolean ofOneDepartment = ofOneYear
				&& plans.stream().allMatch((one) -> one.plan().place().department().equals(plan.place().department()));
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(ofOneDepartment ? "/approvals/new" : "/approvals");
		if (ofOneYear) {
			address.queryParam("year", plan.fiscalYear());
		}
		if (ofOneDepartment) {
			address.queryParam("department", plan.place().department());
		}
		return address.toUriString();
	}

}
