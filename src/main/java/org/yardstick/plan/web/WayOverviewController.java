package org.yardstick.plan.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransition;

/**
 * The way of a year's forms as a table to read and to print: made from the table that
 * moves them.
 */
@Controller
class WayOverviewController {

	private final BudgetCycles cycles;

	WayOverviewController(BudgetCycles cycles) {
		this.cycles = cycles;
	}

	@GetMapping("/plans/way/{year}")
	String show(@PathVariable int year, Model model) {
		BudgetCycle cycle = this.cycles.get(year);
		List<PlanTransition> used = PlanTransition.on(cycle.route());
		Map<PlanStatus, List<PlanTransition>> steps = new LinkedHashMap<>();
		Arrays.stream(PlanStatus.values())
			.forEach((status) -> steps.put(status,
					used.stream().filter((transition) -> transition.from() == status).toList()));
		steps.values().removeIf(List::isEmpty);
		model.addAttribute("year", year);
		model.addAttribute("route", cycle.route());
		model.addAttribute("steps", steps);
		return "plan/way-overview";
	}

}
