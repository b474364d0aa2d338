package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.narrative.Calculation;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;

/**
 * X10: a calculation in the texts does not come out as it says, or not at the project's
 * amount, or gives that amount with the point in another place.
 */
@Component
class CostingBalance implements Rule {

	/** From here on a difference is no carelessness in rounding. */
	private static final BigDecimal GROSS = new BigDecimal("0.02");

	private static final String COSTING = "narratives.costing";

	@Override
	public String code() {
		return "X10";
	}

	@Override
	public String title() {
		return "测算不平";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public boolean hasTolerance() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<String> texts = plan.cells()
			.keySet()
			.stream()
			.filter((path) -> path.startsWith("narratives.") || path.startsWith("goals."))
			.toList();
		Stream<Finding> own = texts.stream().flatMap((path) -> unbalanced(plan, path));
		return Stream.concat(own,
				ProjectAmounts.of(plan, this).stream().flatMap((amounts) -> againstProject(plan, texts, amounts)));
	}

	private Stream<Finding> againstProject(PlanUnderCheck plan, List<String> texts, ProjectAmounts amounts) {
		AmountSlip slip = new AmountSlip(this, plan, amounts);
		List<Finding> slips = texts.stream().flatMap(slip::check).toList();
		return slips.stream().anyMatch((finding) -> finding.path().equals(COSTING)) ? slips.stream()
				: Stream.concat(slips.stream(), new CostingTotal(this, plan, amounts).check(COSTING).stream());
	}

	/** The calculations of a text that come out as something else than it says. */
	private Stream<Finding> unbalanced(PlanUnderCheck plan, String path) {
		return plan.text(path)
			.calculations()
			.stream()
			.filter((calculation) -> calculation.result() != null && !calculation.holds())
			.map((calculation) -> {
				BigDecimal made = calculation.yuan();
				BigDecimal said = Calculation.yuan(calculation.result());
				Severity severity = made.subtract(said).abs().compareTo(said.multiply(GROSS)) > 0 ? Severity.ERROR
						: Severity.WARNING;
				String formula = Formula.of(calculation);
				return plan.at(path)
					.finding(this, severity, Formula.quoted(plan.text(path), calculation),
							formula + "，文中写的是" + PlainWords.of(calculation.result().words()) + "，相差"
									+ MoneyWords.difference(made, said) + "，" + MoneyWords.slip(made, said)
									+ "请核对各项金额和合计。")
					.against(plan.at(path), calculation.result().words());
			});
	}

}
