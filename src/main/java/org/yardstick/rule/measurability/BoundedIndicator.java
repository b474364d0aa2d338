package org.yardstick.rule.measurability;

import java.util.Optional;
import java.util.regex.Pattern;

import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.targetvalue.Comparison;

/**
 * To which side an indicator is bounded: at least so much work done, at most so much
 * spent.
 */
final class BoundedIndicator {

	/** Of these, less is better wherever they stand. */
	private static final Pattern UNWANTED = Pattern
		.compile("投诉|事故|违[法规纪约]|差错|失误|案件|死亡|伤亡|受伤|超支|流失|逾期|返贫|负担|损失|浪费|能耗|排放|积压|欠[费税薪]|误差|故障|超标");

	/** Work against what is unwanted is wanted. */
	private static final Pattern AGAINST = Pattern.compile("(?:处理|处置|办理|办结|整改|查处|查办|回复|解决|响应|下降|降低|减少|清零|排查|控制)");

	private BoundedIndicator() {
	}

	/** The bound that belongs to the indicator, empty where nobody can tell. */
	static Optional<Comparison> of(IndicatorRow row) {
		String name = PlainWords.of(row.cells().name());
		IndicatorDimension dimension = row.levels().dimensionMeaning();
		if (dimension == null) {
			return Optional.empty();
		}
		boolean unwanted = UNWANTED.matcher(name).find() && !AGAINST.matcher(name).find();
		return Optional.of((dimension.isCost() || unwanted) ? Comparison.AT_MOST : Comparison.AT_LEAST);
	}

}
