package org.yardstick.rule.measurability;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.shared.Yuan;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * T01: a number without a unit, unless the name of the indicator gives it. Shares without
 * a per cent sign, and people and things whose name is their unit, are warnings with a
 * repair; a lone 万 is a hint where the name asks for money.
 */
@Component
class MissingUnit implements Rule {

	@Override
	public String code() {
		return "T01";
	}

	@Override
	public String title() {
		return "缺计量单位";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.named()
			.flatMap((row) -> Stream.of(IndicatorField.MEDIUM_TERM_TARGET, IndicatorField.ANNUAL_TARGET)
				.flatMap((field) -> target(plan, row, field).stream()));
	}

	private Optional<Finding> target(PlanUnderCheck plan, IndicatorRow row, IndicatorField field) {
		Optional<TargetValue> number = row.target(field).filter((target) -> target.value() != null);
		if (number.isEmpty() || number.get().unit() != null && !number.get().unit().isBareMultiple()) {
			return Optional.empty();
		}
		IndicatorName name = row.name();
		if (name.settlesUnit()) {
			return Optional.empty();
		}
		TargetValue target = number.get();
		CellPlace place = plan.at(row, field);
		boolean money = name.isMoney()
				|| row.levels().dimensionMeaning() != null && row.levels().dimensionMeaning().isCost();
		if (target.unit() != null) {
			return Optional.of(multiple(place, target, money ? Optional.of("元") : name.countedUnit()));
		}
		if (name.isShare()) {
			return Optional.of(share(place, target));
		}
		return Optional.of(money ? money(plan, place, target) : count(place, target, name.countedUnit()));
	}

	private Finding multiple(CellPlace place, TargetValue target, Optional<String> unit) {
		String multiple = target.unit().symbol();
		return unit
			.map((word) -> repaired(
					place.info(this, target.words(), "单位只写“" + multiple + "”，不完整，请写明“" + multiple + word + "”。"),
					target, word))
			.orElseGet(() -> place.warning(this, target.words(),
					"单位只写“" + multiple + "”，看不出是" + multiple + "元、" + multiple + "人还是别的，请补全。"));
	}

	/** From 0 to 1 nobody can tell a fraction from per cent, but 0 is 0 %. */
	private Finding share(CellPlace place, TargetValue target) {
		if (target.value().signum() > 0 && target.value().compareTo(BigDecimal.ONE) <= 0) {
			String percent = target.value().movePointRight(2).stripTrailingZeros().toPlainString();
			return place.error(this, target.words(),
					"比率没有写百分号，看不出是" + target.value().toPlainString() + "%还是" + percent + "%，请写成百分数。");
		}
		boolean zero = target.value().signum() == 0;
		String reason = "比率类指标值只写了数字，请加上百分号。";
		return repaired(zero ? place.info(this, target.words(), reason) : place.warning(this, target.words(), reason),
				target, "%");
	}

	private Finding money(PlanUnderCheck plan, CellPlace place, TargetValue target) {
		Finding finding = place.error(this, target.words(), "金额只写了数字，看不出是元还是万元，请写明单位。");
		Yuan total = plan.content().funding().total();
		if (total == null || target.value().signum() == 0) {
			return finding;
		}
		boolean inYuan = target.value().compareTo(total.amount()) == 0;
		boolean inTenThousands = target.value().compareTo(total.inTenThousands()) == 0;
		return inYuan ? repaired(finding, target, "元") : inTenThousands ? repaired(finding, target, "万元") : finding;
	}

	private Finding count(CellPlace place, TargetValue target, Optional<String> unit) {
		String reason = "指标值只有数字，没有计量单位，请在数字后写明";
		if (unit.isPresent()) {
			return repaired(place.warning(this, target.words(), reason + "“" + unit.get() + "”。"), target, unit.get());
		}
		return (target.value().signum() == 0) ? place.info(this, target.words(), reason + "单位（如个、次、起）。")
				: place.error(this, target.words(), reason + "单位（如个、人、次、平方米、年）。");
	}

	/** With the repair, if the target then reads as the same number in that unit. */
	private static Finding repaired(Finding finding, TargetValue target, String unit) {
		return UnitRepair.of(target, unit).map(finding::repairedBy).orElse(finding);
	}

}
