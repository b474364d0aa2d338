package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.yardstick.plan.Funding;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.shared.Yuan;

/**
 * The amounts of a project that its costs may stand for: the whole or the year's part.
 */
final class ProjectAmounts {

	/** In months; some projects of a year begin before it or end after it. */
	private static final int LONGEST_YEAR = 14;

	private final PlanUnderCheck plan;

	private final BigDecimal total;

	private final List<BigDecimal> all;

	private final BigDecimal tolerance;

	private ProjectAmounts(PlanUnderCheck plan, Rule rule) {
		Funding funding = plan.content().funding();
		this.plan = plan;
		this.total = funding.total().amount();
		this.all = Stream.of(funding.total(), funding.annual(), funding.fiscalAppropriation())
			.filter(Objects::nonNull)
			.map(Yuan::amount)
			.filter((amount) -> amount.signum() > 0)
			.toList();
		this.tolerance = plan.tolerance(rule).amount();
	}

	/** Empty for a form without a project amount. */
	static Optional<ProjectAmounts> of(PlanUnderCheck plan, Rule rule) {
		Yuan total = plan.content().funding().total();
		return (total != null && total.compareTo(Yuan.ZERO) > 0) ? Optional.of(new ProjectAmounts(plan, rule))
				: Optional.empty();
	}

	/** The amount of the project as a whole. */
	BigDecimal total() {
		return this.total;
	}

	/** Whether an amount is one of the project's. */
	boolean fit(BigDecimal amount) {
		return this.all.stream().anyMatch((wanted) -> areEqual(amount, wanted));
	}

	/** Whether an amount is one of the project's but for a share of it. */
	boolean fitNearly(BigDecimal amount, BigDecimal share) {
		return fit(amount) || this.all.stream()
			.anyMatch((wanted) -> amount.subtract(wanted).abs().compareTo(wanted.multiply(share)) <= 0);
	}

	boolean areEqual(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs().compareTo(this.tolerance) <= 0;
	}

	boolean areBelow(BigDecimal amount) {
		return this.all.stream().allMatch((wanted) -> amount.compareTo(wanted) > 0) && !fit(amount);
	}

	/** Whether the amount is for more than a year, so that a year's costs are less. */
	boolean spanYears() {
		LocalDate start = this.plan.content().header().startDate();
		LocalDate end = this.plan.content().header().endDate();
		return start != null && end != null && ChronoUnit.MONTHS.between(start, end) > LONGEST_YEAR;
	}

	/** The finding with the cell of the amount as its other place. */
	Finding against(Finding finding) {
		return finding.against(this.plan.at("funding.total"), this.plan.cells().get("funding.total"));
	}

	/** How the project's amount is named in reasons. */
	String words() {
		return "项目金额" + MoneyWords.of(this.total);
	}

}
