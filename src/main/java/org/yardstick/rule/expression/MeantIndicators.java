package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.LevelReading;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;
import org.yardstick.targetvalue.TargetValue;

/**
 * The indicators of a form that words in an expression mean: those of a level by its
 * national name with or without 指标, else those of that name.
 */
final class MeantIndicators {

	private static final String ENDING = "指标";

	private static final List<MeasurementUnit> COMMON_UNITS = List.of(MeasurementUnit.of("元"), MeasurementUnit.of("人"));

	private MeantIndicators() {
	}

	/** The names of all levels. */
	static Stream<String> names() {
		return Stream
			.concat(Arrays.stream(IndicatorCategory.values()).map(IndicatorCategory::standardName),
					Arrays.stream(IndicatorDimension.values()).map(IndicatorDimension::standardName))
			.distinct();
	}

	/** Whether the words name a level. */
	static boolean isLevel(String words) {
		return names().anyMatch((name) -> means(words, name));
	}

	/** The named rows that the words mean. */
	static Stream<IndicatorRow> rows(PlanUnderCheck plan, String words) {
		if (!isLevel(words)) {
			String name = PlainWords.letters(words);
			return plan.named().filter((row) -> PlainWords.letters(row.cells().name()).equals(name));
		}
		Set<IndicatorCategory> categories = EnumSet.allOf(IndicatorCategory.class);
		categories.removeIf((category) -> !means(words, category.standardName()));
		Set<IndicatorDimension> dimensions = EnumSet.allOf(IndicatorDimension.class);
		dimensions.removeIf((dimension) -> !means(words, dimension.standardName()));
		return plan.named()
			.filter((row) -> contains(categories, row.levels().categoryMeaning())
					|| contains(dimensions, row.levels().dimensionMeaning()));
	}

	/** The rows that limit an amount of money, in every version of the forms. */
	static Stream<IndicatorRow> costs(PlanUnderCheck plan) {
		return plan.named().filter((row) -> {
			LevelReading levels = row.levels();
			boolean cost = levels.categoryMeaning() == IndicatorCategory.COST
					|| levels.dimensionMeaning() != null && levels.dimensionMeaning().isCost();
			return cost && row.annualTarget() != null && row.annualTarget().kind() == QuantityKind.MONEY;
		});
	}

	/** The numbers of the rows' annual targets; words are none. */
	static List<BigDecimal> numbers(Stream<IndicatorRow> rows) {
		return rows.map(IndicatorRow::annualTarget)
			.filter((target) -> target != null && target.value() != null
					&& target.comparison() != Comparison.PLUS_MINUS)
			.map(MeantIndicators::number)
			.toList();
	}

	/** Amounts in yuan and people one by one, everything else as it is written. */
	private static BigDecimal number(TargetValue target) {
		return COMMON_UNITS.stream()
			.filter((unit) -> target.unit() != null && target.unit().isCompatibleWith(unit))
			.findFirst()
			.map((unit) -> target.unit().convert(target.value(), unit))
			.orElse(target.value());
	}

	private static boolean contains(Set<?> meanings, Object meaning) {
		return Objects.nonNull(meaning) && meanings.contains(meaning);
	}

	private static boolean means(String words, String name) {
		return essence(words).equals(essence(name));
	}

	private static String essence(String words) {
		String plain = PlainWords.of(words);
		return plain.endsWith(ENDING) ? plain.substring(0, plain.length() - ENDING.length()) : plain;
	}

}
