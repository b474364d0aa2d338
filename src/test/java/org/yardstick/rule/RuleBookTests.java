package org.yardstick.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yardstick.plan.PlanForm;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

class RuleBookTests {

	private static final Rule EVERYWHERE = new StubRule("A01",
			(plan, rule) -> Stream
				.of("indicators", "indicators[10].name", "indicators[2].annualTarget", "indicators[2].name",
						"schedule[0].amount", "schedule", "goals.annual[0]", "header.projectName", "funding.total",
						"narratives.costing", "unknown")
				.map((path) -> new CellPlace(path, path).info(rule, null, "一处")));

	private static final Rule WEIGHTY = new StubRule("B01",
			(plan, rule) -> Stream.of(Severity.INFO, Severity.WARNING, Severity.ERROR)
				.map((severity) -> new CellPlace("header.projectName", "项目名称").finding(rule, severity, null, "一处")));

	private final CheckedForm form = CheckedForm.on("liaocheng-declaration-2021");

	@Test
	void tellsFindingsFromTheTopOfTheFormToItsBottom() {
		assertThat(check(this.form, EVERYWHERE)).extracting(Finding::path)
			.containsExactly("header.projectName", "funding.total", "narratives.costing", "schedule",
					"schedule[0].amount", "goals.annual[0]", "indicators", "indicators[2].name",
					"indicators[2].annualTarget", "indicators[10].name", "unknown");
	}

	@Test
	void tellsFindingsOfOneCellBySeverityAndCode() {
		assertThat(check(this.form, WEIGHTY, EVERYWHERE)).filteredOn(Finding::path, "header.projectName")
			.extracting(Finding::severity, Finding::code)
			.containsExactly(tuple(Severity.ERROR, "B01"), tuple(Severity.WARNING, "B01"), tuple(Severity.INFO, "A01"),
					tuple(Severity.INFO, "B01"));
	}

	@Test
	void leavesOutARuleThatIsSwitchedOff() {
		CheckedForm off = this.form.applying("B01", new RuleSetting(false, null, null, null, null, Set.of()));
		assertThat(check(off, WEIGHTY)).isEmpty();
	}

	@Test
	void weighsFindingsAsTheSettingSays() {
		CheckedForm lenient = this.form.applying("B01",
				new RuleSetting(true, Severity.WARNING, null, null, null, Set.of()));
		assertThat(check(lenient, WEIGHTY)).extracting(Finding::severity)
			.containsExactly(Severity.WARNING, Severity.WARNING, Severity.INFO);
		CheckedForm strict = this.form.applying("B01",
				new RuleSetting(true, null, Severity.ERROR, Severity.WARNING, null, Set.of()));
		assertThat(check(strict, WEIGHTY)).extracting(Finding::severity)
			.containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING);
	}

	@Test
	void ordersByTheSeverityThatCounts() {
		CheckedForm turned = this.form.applying("B01",
				new RuleSetting(true, Severity.INFO, null, Severity.ERROR, null, Set.of()));
		assertThat(check(turned, WEIGHTY)).extracting(Finding::severity).isSortedAccordingTo(Comparator.naturalOrder());
	}

	@Test
	void leavesRulesToTheCatalogueThatHaveNoSetting() {
		CheckedForm other = this.form.applying("A01", new RuleSetting(false, null, null, null, Yuan.ZERO, Set.of()));
		assertThat(check(other, WEIGHTY, EVERYWHERE)).extracting(Finding::code).containsOnly("B01");
	}

	@Test
	void givesRulesTheToleranceOfTheSetting() {
		assertThat(this.form.underCheck().tolerance(WEIGHTY)).isEqualTo(Yuan.of("100"));
		CheckedForm exact = this.form.applying("B01",
				new RuleSetting(true, null, null, null, Yuan.of("0.01"), Set.of()));
		assertThat(exact.underCheck().tolerance(WEIGHTY)).isEqualTo(Yuan.of("0.01"));
	}

	@Test
	void findsItsRulesByTheirCodes() {
		assertThat(book(WEIGHTY).find("B01")).map(KnownRule::title).contains("规则B01");
		assertThat(book(WEIGHTY).find("B02")).isEmpty();
	}

	@Test
	void refusesTwoRulesWithOneCode() {
		assertThatIllegalStateException()
			.isThrownBy(() -> book(WEIGHTY, new StubRule("B01", (plan, rule) -> Stream.empty())));
	}

	@Test
	void knowsNoUnknownTemplate() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> book(WEIGHTY).check(new PlanForm(2021, "none", null), this.form.content()));
	}

	private static List<Finding> check(CheckedForm form, Rule... rules) {
		return book(rules).check(form.underCheck());
	}

	private static RuleBook book(Rule... rules) {
		return new RuleBook(List.of(rules), List.of(), CheckedForm.TEMPLATES, null);
	}

	private record StubRule(String code, BiFunction<PlanUnderCheck, Rule, Stream<Finding>> finding) implements Rule {

		@Override
		public String title() {
			return "规则" + this.code;
		}

		@Override
		public Stream<Finding> check(PlanUnderCheck plan) {
			return this.finding.apply(plan, this);
		}

	}

}
