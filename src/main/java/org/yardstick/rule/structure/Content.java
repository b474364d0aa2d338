package org.yardstick.rule.structure;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.meaning.IndicatorName;
import org.yardstick.rule.meaning.Substance;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/**
 * What stands under a 二级指标.
 *
 * @param dimension what the 二级指标 is for
 * @param substance what the indicator measures
 * @param target the annual, else the medium-term target, null where both are blank
 */
record Content(IndicatorDimension dimension, Substance substance, IndicatorName name, TargetValue target) {

	static Content of(IndicatorRow row) {
		IndicatorName name = row.name();
		TargetValue target = (row.annualTarget() != null) ? row.annualTarget() : row.mediumTermTarget();
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		boolean satisfaction = dimension.isOutcome() && isAskedOfPeople(row.cells().definition(), target);
		return new Content(dimension, satisfaction ? Substance.SATISFACTION : Substance.of(name, target), name, target);
	}

	/** Whether the description tells of contented people where the name does not. */
	private static boolean isAskedOfPeople(String definition, TargetValue target) {
		return definition != null && target != null && target.kind() == QuantityKind.SHARE && definition.contains("满意");
	}

	/** Whether the target is a number, and none in per cent. */
	boolean isNumber() {
		return this.target != null && this.target.value() != null && this.target.kind() != QuantityKind.SHARE;
	}

	/** Whether the target has a unit of a family. */
	boolean isIn(QuantityKind kind) {
		return this.target != null && this.target.kind() == kind;
	}

	/** Whether the target is an amount of money or a price. */
	boolean isInMoney() {
		return isIn(QuantityKind.MONEY) || isIn(QuantityKind.PRICE);
	}

	/** Whether the target has a unit of another family than per cent. */
	boolean hasUnit() {
		return this.target != null && this.target.unit() != null;
	}

}
