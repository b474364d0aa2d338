package org.yardstick.finding.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.finding.FindingFilter;
import org.yardstick.finding.FindingStatistics;
import org.yardstick.finding.FindingTally;
import org.yardstick.finding.YearChecks;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.Severity;

/** What is found most in the forms of a year, and the lists of the forms concerned. */
@Controller
@RequestMapping("/findings")
class FindingStatisticsController {

	private static final int PAGE_SIZE = 20;

	private final FindingStatistics statistics;

	private final YearChecks checks;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	private final RuleBook rules;

	FindingStatisticsController(FindingStatistics statistics, YearChecks checks, BudgetCycles cycles,
			Organisation organisation, RuleBook rules) {
		this.statistics = statistics;
		this.checks = checks;
		this.cycles = cycles;
		this.organisation = organisation;
		this.rules = rules;
	}

	@GetMapping
	String overview(Actor actor, @RequestParam Map<String, String> query, Model model) {
		FindingListing listing = listing(actor, query, model);
		if (listing == null) {
			return "finding/overview";
		}
		FindingFilter filter = listing.filter();
		List<FindingTally> tallies = this.statistics.tallies(actor,
				new FindingFilter(filter.fiscalYear(), filter.severity(), null, null));
		List<FindingTally> byRule = tallies.stream()
			.filter((tally) -> filter.department() == null || filter.department().equals(tally.department()))
			.toList();
		List<FindingTally> byDepartment = tallies.stream()
			.filter((tally) -> filter.code() == null || filter.code().equals(tally.code()))
			.toList();
		Map<DepartmentId, String> names = this.organisation
			.departmentNames(byDepartment.stream().map(FindingTally::department).toList());
		model.addAttribute("byRule", TallyRow.sums(byRule, FindingTally::code, this::ruleName, listing::ofRule));
		model.addAttribute("byDepartment", TallyRow.sums(byDepartment, FindingTally::department,
				(id) -> names.getOrDefault(id, "已删除的部门"), listing::ofDepartment));
		model.addAttribute("mayCheck", YearChecks.mayOrder(actor));
		model.addAttribute("year", filter.fiscalYear());
		model.addAttribute("check", this.checks.last(filter.fiscalYear()).orElse(null));
		return "finding/overview";
	}

	@GetMapping("/plans")
	String plans(Actor actor, @RequestParam Map<String, String> query, Model model) {
		FindingListing listing = listing(actor, query, model);
		if (listing == null) {
			return "finding/overview";
		}
		model.addAttribute("plans",
				this.statistics.plans(actor, listing.filter(), PageRequest.of(listing.page(), PAGE_SIZE)));
		return "finding/plans";
	}

	/** What is asked for, and what can be; null before the first year. */
	private FindingListing listing(Actor actor, Map<String, String> query, Model model) {
		List<Integer> years = this.cycles.all().stream().map(BudgetCycle::fiscalYear).toList();
		List<DepartmentEntry> departments = departments(actor);
		model.addAttribute("years", years);
		model.addAttribute("departments", departments);
		model.addAttribute("severities", Severity.values());
		if (years.isEmpty()) {
			return null;
		}
		FindingListing listing = FindingListing.of(query, years, departments);
		FindingFilter filter = listing.filter();
		model.addAttribute("listing", listing);
		model.addAttribute("rule", (filter.code() != null) ? ruleName(filter.code()) : null);
		model.addAttribute("department",
				departments.stream()
					.filter((entry) -> entry.id().equals(filter.department()))
					.map(DepartmentEntry::name)
					.findFirst()
					.orElse(null));
		return listing;
	}

	private List<DepartmentEntry> departments(Actor actor) {
		List<DepartmentEntry> all = this.organisation.departments();
		Set<DepartmentId> reviewed = actor.reviewedDepartments();
		return actor.seesEverything() ? all : all.stream().filter((entry) -> reviewed.contains(entry.id())).toList();
	}

	private String ruleName(String code) {
		return this.rules.find(code).map((rule) -> code + " " + rule.title()).orElse(code);
	}

}
