package org.yardstick.rule.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * A version of a rule of one's own, made for a check: finds something where its statement
 * does not hold, nothing where blank cells leave that open. The finding names everything
 * that the statement reads.
 */
final class ExpressionRule implements Rule {

	private final OwnRuleVersion version;

	private final PlanExpression expression;

	private final LastYear lastYear;

	ExpressionRule(OwnRuleVersion version, PlanExpression expression, LastYear lastYear) {
		this.version = version;
		this.expression = expression;
		this.lastYear = lastYear;
	}

	@Override
	public String code() {
		return this.version.code();
	}

	@Override
	public String title() {
		return this.version.terms().title();
	}

	@Override
	public int version() {
		return this.version.number();
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return verdict(plan).filter((holds) -> !holds).map((broken) -> finding(plan)).stream();
	}

	/** Whether the statement holds; empty if blank cells leave that open. */
	Optional<Boolean> verdict(PlanUnderCheck plan) {
		return this.expression.holds(plan, this.lastYear);
	}

	private Finding finding(PlanUnderCheck plan) {
		OwnRuleTerms terms = this.version.terms();
		List<SeenValue> seen = this.expression.seen(plan, this.lastYear);
		String evidence = seen.stream().map(SeenValue::sentence).collect(Collectors.joining("；"));
		Finding finding = plan.at(terms.place()).finding(this, terms.severity(), evidence, terms.sentence());
		for (SeenValue value : seen) {
			if (value.path() != null && !value.path().equals(terms.place())) {
				finding = finding.against(plan.at(value.path()), plan.cells().get(value.path()));
			}
		}
		return finding;
	}

}
