package org.yardstick.rule.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/**
 * What an indicator says about money that is spent: for the project, for a part of it, or
 * for one of something.
 *
 * @param row the indicator
 * @param yuan the highest amount the target allows, in yuan
 * @param priced whether it is the price of one of something
 * @param divisors of a price for one of what it is, as far as the form says: 人 and 月
 */
record CostTarget(IndicatorRow row, BigDecimal yuan, boolean priced, List<String> divisors) {

	private static final MeasurementUnit YUAN = MeasurementUnit.of("元");

	/** Longer names are prose. */
	private static final int LONGEST_NAME = 100;

	/** Money that comes in, is saved, or is somebody else's. */
	private static final Pattern NOT_SPENT = Pattern
		.compile("节约|节省|减少|减轻|降低|压减|压缩|下降|增收|增加|增长|收入|收益|效益|产值|利润|税|销售|营业|融资|贷款|撬动|带动|拉动|吸引|引进|自筹|配套|社会资本|民间"
				+ "|偏差|误差|浮动|超支|结余|违约|罚|上年|去年");

	/** Money that is given for each. */
	private static final Pattern EACH = Pattern
		.compile("[人户生亩室月日次课台场]均|平均|均价|单价|单位(?:成本|造价|面积)|每[^年]|(?:标准|定额|限额|上限)$|最高|单(?:笔|项|个|台|次|件)");

	private static final Pattern EACH_OF = Pattern
		.compile("每(个?[一-龥&&[^每]]{1,6}?)(?=每|[^一-龥]|$|年|月|天|补|经|费|工资|成本|资|投|支|运|给|发|奖|救|平均|[0-9])");

	private static final Pattern MEAN = Pattern.compile("([人户生亩室月日次课台场])均");

	private static final Pattern UNIT_IN_NAME = Pattern.compile("([百千万亿]{0,2}元(?:/[\\p{L}㎡]{1,4}){0,3})[)\\]】]?$");

	private static final Pattern MONEY = Pattern.compile("经费|资金|费用|补助|补贴|总额|金额|款");

	private static final Set<String> YEARS = Set.of("年", "年度", "学年");

	/** Everything that the rows say about money spent. */
	static List<CostTarget> allOf(PlanUnderCheck plan) {
		return plan.named()
			.flatMap((row) -> of(row).stream())
			.filter((cost) -> cost.isCost() || cost.isOutput())
			.toList();
	}

	/** What the row says about money spent, empty for anything else. */
	static Optional<CostTarget> of(IndicatorRow row) {
		TargetValue target = row.annualTarget();
		String name = name(row);
		if (!row.isNamed() || target == null || target.value() == null || target.comparison() == Comparison.PLUS_MINUS
				|| NOT_SPENT.matcher(name).find()) {
			return Optional.empty();
		}
		return unit(name, target).flatMap((unit) -> yuan(target, unit).map((yuan) -> {
			String words = PlainWords.of(target.text()) + "；" + name + "；" + plain(row.cells().definition());
			List<String> divisors = unit.divisors().isEmpty() ? divisors(words)
					: unit.divisors().stream().distinct().toList();
			boolean each = unit.kind() == QuantityKind.PRICE || !divisors.isEmpty() || EACH.matcher(words).find();
			boolean yearly = !divisors.isEmpty() && divisors.stream().allMatch(YEARS::contains);
			return new CostTarget(row, yuan, each && !yearly, divisors);
		}));
	}

	/**
	 * The number of a row that asks for money and gives no unit, so that nobody can tell
	 * 元 from 万元.
	 */
	static Optional<BigDecimal> withoutUnit(IndicatorRow row) {
		TargetValue target = row.annualTarget();
		String name = name(row);
		boolean bare = row.isNamed() && target != null && target.value() != null && target.upper() == null
				&& unit(name, target).isEmpty() && target.unit() == null;
		boolean spending = IndicatorName.of(name).isMoney() && !NOT_SPENT.matcher(name).find()
				&& !EACH.matcher(name).find();
		return bare && spending ? Optional.of(target.value()) : Optional.empty();
	}

	/** Whether the row stands among the costs. */
	static boolean isCost(IndicatorRow row) {
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		return dimension == IndicatorDimension.COST || dimension == IndicatorDimension.ECONOMIC_COST
				|| dimension == null && row.levels().categoryMeaning() == IndicatorCategory.COST;
	}

	/** Whether the row stands among the costs. */
	boolean isCost() {
		return isCost(this.row);
	}

	/** Whether the row gives an amount of money as an amount of work. */
	private boolean isOutput() {
		return this.row.levels().dimensionMeaning() == IndicatorDimension.QUANTITY
				&& (this.row.annualTarget().unit() == null || !this.row.annualTarget().unit().isBareMultiple()
						|| MONEY.matcher(name(this.row)).find());
	}

	/** The target exactly as written. */
	String words() {
		return this.row.cells().annualTarget();
	}

	/** The number with its unit and without the sign. */
	String measured() {
		TargetValue target = this.row.annualTarget();
		String unit = (target.unit() != null) ? target.unit().symbol()
				: unit(name(this.row), target).map(MeasurementUnit::symbol).orElse("");
		return ((target.upper() != null) ? target.upper() : target.value()).toPlainString() + unit;
	}

	Comparison comparison() {
		return this.row.annualTarget().comparison();
	}

	private static String name(IndicatorRow row) {
		return plain(row.cells().name());
	}

	private static String plain(String cell) {
		String words = PlainWords.of(cell);
		return words.substring(Math.max(0, words.length() - LONGEST_NAME));
	}

	/** The unit of the money, which some forms print in the name. */
	private static Optional<MeasurementUnit> unit(String name, TargetValue target) {
		if (target.unit() != null) {
			return Optional.of(target.unit());
		}
		Matcher unit = UNIT_IN_NAME.matcher(name);
		return unit.find() ? Optional.of(MeasurementUnit.of(unit.group(1))) : Optional.empty();
	}

	private static Optional<BigDecimal> yuan(TargetValue target, MeasurementUnit unit) {
		if (unit.kind() != QuantityKind.MONEY && unit.kind() != QuantityKind.PRICE) {
			return Optional.empty();
		}
		MeasurementUnit money = unit.dividend();
		BigDecimal highest = (target.upper() != null) ? target.upper() : target.value();
		return money.isCompatibleWith(YUAN) ? Optional.of(money.convert(highest, YUAN)) : Optional.empty();
	}

	/** What the words beside the number, the name or the definition say it is for. */
	private static List<String> divisors(String words) {
		return Stream
			.concat(EACH_OF.matcher(words).results().map((each) -> each.group(1)),
					MEAN.matcher(words).results().map((mean) -> mean.group(1)))
			.distinct()
			.toList();
	}

}
