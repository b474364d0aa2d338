package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeasurementUnitTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.5   | 亿元        | 万元        | 15000
			50    | 万元        | 元          | 500000
			1000  | 万          | 万元        | 1000
			5     | 万人        | 人          | 50000
			2.5   | 万平方米    | 平米        | 25000
			3     | 公顷        | 亩          | 45
			1     | 平方公里    | ㎡          | 1000000
			12    | 公里        | 米          | 12000
			2     | 年          | 个月        | 24
			2     | 周          | 天          | 14
			3     | 万方        | 立方米      | 30000
			0.3   | 万吨        | 公斤        | 3000000
			5     | ‰           | %           | 0.5
			110   | 元/人/月    | 元/生/年    | 1320
			110   | 元/人/月    | 元每月每人  | 110
			12.5  | 万元/月     | 万元/年     | 150
			4     | 次/年       | 次/季度     | 1
			""")
	void convertsWithinAFamily(BigDecimal value, String unit, String target, BigDecimal converted) {
		assertThat(MeasurementUnit.of(unit).convert(value, MeasurementUnit.of(target))).isEqualTo(converted);
	}

	@Test
	void tellsForOneOfWhatItIs() {
		assertThat(MeasurementUnit.of("万元/人/月").divisors()).containsExactly("人", "月");
		assertThat(MeasurementUnit.of("万元/人/月").dividend()).isEqualTo(MeasurementUnit.of("万元"));
		assertThat(MeasurementUnit.of("元每平方米").divisors()).containsExactly("平方米");
		assertThat(MeasurementUnit.of("个路口").divisors()).isEmpty();
		assertThat(MeasurementUnit.of("个路口").dividend()).isEqualTo(MeasurementUnit.of("个路口"));
	}

	@Test
	void roundsWhatDoesNotComeOutEven() {
		assertThat(MeasurementUnit.of("平方米").convert(BigDecimal.ONE, MeasurementUnit.of("亩")))
			.isEqualTo(new BigDecimal("0.0015"));
		assertThat(MeasurementUnit.of("亩").convert(BigDecimal.ONE, MeasurementUnit.of("平方米")))
			.isEqualTo(new BigDecimal("666.66666666666666667"));
	}

	@Test
	void comparesExactlyWhereConversionWouldRound() {
		assertThat(
				MeasurementUnit.of("亩").compare(new BigDecimal("3"), new BigDecimal("2000"), MeasurementUnit.of("平方米")))
			.isZero();
	}

	@ParameterizedTest
	@CsvSource({ "个,家", "个路口,个", "台件,台", "场,次", "人,名学生", "平米,㎡", "元/方,万元/立方米", "台(套),台" })
	void isCompatibleWithWhatMeasuresTheSame(String one, String other) {
		assertThat(MeasurementUnit.of(one).isCompatibleWith(MeasurementUnit.of(other))).isTrue();
		assertThat(MeasurementUnit.of(other).isCompatibleWith(MeasurementUnit.of(one))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "个,%", "个路口,条道路", "元,人", "元,元/人", "元/人,元/月", "人,人次", "工作日,天", "批,件", "元,美元", "%,个百分点", "P,K" })
	void isNotCompatibleWithWhatMeasuresSomethingElse(String one, String other) {
		MeasurementUnit unit = MeasurementUnit.of(one);
		assertThat(unit.isCompatibleWith(MeasurementUnit.of(other))).isFalse();
		assertThat(MeasurementUnit.of(other).isCompatibleWith(unit)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> unit.convert(BigDecimal.ONE, MeasurementUnit.of(other)));
	}

	@ParameterizedTest
	@CsvSource({ "万, true", "亿, true", "万元, false", "万人, false", "个, false" })
	void knowsABareMultiple(String unit, boolean bare) {
		assertThat(MeasurementUnit.of(unit).isBareMultiple()).isEqualTo(bare);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			元／人 / 月   | 元/人/月
			百分比        | %
			％            | %
			个 路口       | 个路口
			７２０Ｐ      | 720P
			""")
	void isWrittenWithoutWhiteSpaceAndInOneWidth(String words, String symbol) {
		assertThat(MeasurementUnit.of(words).symbol()).isEqualTo(symbol);
		assertThat(MeasurementUnit.of(words)).isEqualTo(MeasurementUnit.of(symbol))
			.hasSameHashCodeAs(MeasurementUnit.of(symbol));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/", "()" })
	void needsWords(String words) {
		assertThatIllegalArgumentException().isThrownBy(() -> MeasurementUnit.of(words));
	}

	@ParameterizedTest
	@MethodSource("wordsOfTheTable")
	void ofTheTableIsReadWholeAfterANumber(String unit) {
		assertThat(TargetValue.parse("3" + unit)).get().extracting(TargetValue::unit).hasToString(unit);
		assertThat(TargetValue.parse("≥1.5万" + unit + "以上")).get()
			.extracting(TargetValue::unit)
			.hasToString("万" + unit);
	}

	/**
	 * Without those that are no unit after a bare number: 3月 and 3季度 are dates, 百分比 is
	 * printed as a sign.
	 */
	static Stream<String> wordsOfTheTable() {
		return WordTable.rows("units.txt")
			.stream()
			.flatMap((row) -> Arrays.stream(row).skip(2))
			.map((entry) -> entry.replaceAll("[…!]?(=.*)?$", ""))
			.filter((unit) -> !Set.of("百分比", "月", "季度").contains(unit));
	}

}
