package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yardstick.narrative.Calculation;
import org.yardstick.narrative.Calculation.Operation;
import org.yardstick.narrative.RunningText;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.targetvalue.QuantityKind;

/**
 * What the costing of a project comes to, against its amount. Says nothing where the
 * costing gives that amount anywhere, for then only its parts can be wrong.
 */
final class CostingTotal {

	private static final BigDecimal ROUNDING = new BigDecimal("0.01");

	/** A sum as far from the project as this is a sum of something else. */
	private static final BigDecimal FARTHEST = new BigDecimal("0.35");

	private static final int LEAST_PARTS = 3;

	private static final int LONGEST_BEFORE = 12;

	/** What asks for an amount: 尚缺350万元. */
	private static final Pattern NEED = Pattern
		.compile("(?:缺口?|[共尚还约]需要?|申请|合计|共计|总计)(?:[:：为约]|资金|经费|预算|财政|安排|专项|人民币|金额)*$");

	/** Tells more of the amounts than that they are parts: what was paid, what grows. */
	private static final Pattern NO_LIST = Pattern
		.compile("单价|每|均价|[比较]上年|增加|减少|增长|已(?:支付|拨付|完成|投入|到位)|结余|结转|上年|去年|往年|其中|合同(?:金额|价|总价)|收入");

	private final Rule rule;

	private final PlanUnderCheck plan;

	private final ProjectAmounts amounts;

	CostingTotal(Rule rule, PlanUnderCheck plan, ProjectAmounts amounts) {
		this.rule = rule;
		this.plan = plan;
		this.amounts = amounts;
	}

	Optional<Finding> check(String path) {
		RunningText text = this.plan.text(path);
		boolean given = text.quantities()
			.stream()
			.filter(CostingTotal::isMoney)
			.anyMatch((term) -> fits(Calculation.yuan(term)))
				|| text.calculations().stream().anyMatch((calculation) -> fits(calculation.yuan()));
		if (given) {
			return Optional.empty();
		}
		return workedOut(text)
			.map((calculation) -> finding(path, Formula.of(calculation), Formula.quoted(text, calculation),
					calculation.yuan()))
			.or(() -> asked(text).map((term) -> finding(path, "测算为" + PlainWords.of(term.words()), term.words(),
					Calculation.yuan(term))));
	}

	/** The list without a total or the only product of the costing. */
	private Optional<Calculation> workedOut(RunningText text) {
		return text.calculations()
			.stream()
			.filter((calculation) -> calculation.result() == null)
			.filter((calculation) -> calculation.operation() == Operation.PRODUCT || isList(text, calculation))
			.filter((calculation) -> calculation.yuan()
				.subtract(this.amounts.total())
				.abs()
				.compareTo(this.amounts.total().multiply(FARTHEST)) <= 0)
			.findFirst();
	}

	/** Whether a sum is a list of what the project pays for. */
	private static boolean isList(RunningText text, Calculation sum) {
		String words = text.words().substring(sum.start(), sum.end());
		long years = text.times()
			.stream()
			.filter((time) -> time.start() >= sum.start() && time.end() <= sum.end())
			.count();
		return sum.terms().size() >= LEAST_PARTS && years <= 1 && !NO_LIST.matcher(words).find();
	}

	/** The amount that the costing asks for: its only one, or the total of all others. */
	private Optional<StatedQuantity> asked(RunningText text) {
		List<StatedQuantity> money = text.quantities().stream().filter(CostingTotal::isMoney).toList();
		Optional<StatedQuantity> only = (money.size() == 1)
				? Optional.of(money.get(0)).filter((term) -> isNeed(text, term)) : Optional.empty();
		return only.or(() -> text.calculations()
			.stream()
			.filter((calculation) -> calculation.result() != null && isNeed(text, calculation.result()))
			.filter((calculation) -> money.stream()
				.allMatch((term) -> term.start() >= calculation.start() && term.end() <= calculation.end()))
			.map(Calculation::result)
			.findFirst());
	}

	private static boolean isNeed(RunningText text, StatedQuantity term) {
		String before = text.words().substring(Math.max(0, term.start() - LONGEST_BEFORE), term.start());
		return NEED.matcher(before.strip()).find();
	}

	private Finding finding(String path, String formula, String quote, BigDecimal yuan) {
		boolean above = yuan.compareTo(this.amounts.total()) > 0;
		return this.amounts.against(this.plan.at(path)
			.error(this.rule, quote,
					formula + "，" + (above ? "多于" : "少于") + this.amounts.words()
							+ MoneyWords.difference(yuan, this.amounts.total()) + "，"
							+ MoneyWords.slip(yuan, this.amounts.total()) + "请核对测算，使各项合计等于项目金额。"));
	}

	private boolean fits(BigDecimal yuan) {
		return this.amounts.fitNearly(yuan, ROUNDING);
	}

	private static boolean isMoney(StatedQuantity term) {
		return term.unit() != null && term.unit().kind() == QuantityKind.MONEY;
	}

}
