package org.yardstick.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanWorklist;

/**
 * The start page. Each role a person has adds its part; the number of statements depends
 * on the roles alone.
 */
@Controller
class WorkbenchController {

	private static final int MOST_PLANS = 10;

	private final PlanWorklist worklist;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	private final ProgressPage progress;

	private final Clock clock;

	WorkbenchController(PlanWorklist worklist, BudgetCycles cycles, Organisation organisation, ProgressPage progress,
			Clock clock) {
		this.worklist = worklist;
		this.cycles = cycles;
		this.organisation = organisation;
		this.progress = progress;
		this.clock = clock;
	}

	/**
	 * @param year whose progress reviewers see, null or one that does not exist for the
	 * one that is worked on
	 * @param department whose units they see, null for all departments
	 */
	@GetMapping("/")
	String start(Actor actor, @RequestParam(required = false) Integer year,
			@RequestParam(required = false) DepartmentId department, Model model) {
		List<BudgetCycle> years = this.cycles.all();
		Deadline deadline = Deadline.next(years, this.clock).orElse(null);
		model.addAttribute("deadline", deadline);
		model.addAttribute("closed", closed(years));
		model.addAttribute("mayBegin", PlanDrafting.mayBegin(actor));
		model.addAttribute("inHand", inHand(actor));
		model.addAttribute("awaiting", awaiting(actor));
		model.addAttribute("statuses", StatusTable.of(this.worklist.statusCounts(actor)));
		if (actor.is(Role.ADMIN)) {
			model.addAttribute("departments", this.organisation.departments().size());
			model.addAttribute("units",
					this.organisation.unitCounts().values().stream().mapToLong(Long::longValue).sum());
			model.addAttribute("administered", true);
		}
		model.addAttribute("years", years);
		if (ProgressPage.isFor(actor)) {
			shown(years, year, deadline)
				.ifPresent((cycle) -> model.addAllAttributes(this.progress.of(actor, cycle, department)));
		}
		return "workbench/start";
	}

	/** The year that was chosen, else the one with the next deadline, else the newest. */
	private static Optional<BudgetCycle> shown(List<BudgetCycle> years, Integer chosen, Deadline deadline) {
		return Stream.of(chosen, (deadline != null) ? deadline.fiscalYear() : null)
			.flatMap((year) -> years.stream().filter((cycle) -> year != null && cycle.fiscalYear() == year))
			.findFirst()
			.or(() -> years.stream().findFirst());
	}

	/** What a clerk has to mend and to hand in; null for others. */
	private List<WaitingPlans> inHand(Actor actor) {
		if (!actor.is(Role.UNIT)) {
			return null;
		}
		return List.of(PlanStatus.RETURNED, PlanStatus.DRAFT)
			.stream()
			.map((status) -> new WaitingPlans(status, this.worklist.ofUnit(actor, status, MOST_PLANS)))
			.toList();
	}

	/** What waits for the reviewer, one part a step that the person decides on. */
	private List<WaitingPlans> awaiting(Actor actor) {
		return this.worklist.awaited(actor)
			.stream()
			.map((status) -> new WaitingPlans(status, this.worklist.awaiting(actor, status, MOST_PLANS)))
			.toList();
	}

	/** The deadlines that have passed, by year. */
	private Map<Integer, Instant> closed(List<BudgetCycle> years) {
		Instant now = this.clock.instant();
		Map<Integer, Instant> closed = new TreeMap<>();
		years.stream()
			.filter((cycle) -> !cycle.acceptsSubmissionsAt(now))
			.forEach((cycle) -> closed.put(cycle.fiscalYear(), cycle.submissionDeadline()));
		return closed;
	}

}
