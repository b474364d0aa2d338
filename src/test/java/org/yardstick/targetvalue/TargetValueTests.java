package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The specification of 指标值: words on the left, their meaning on the right as comparison,
 * number, unit and 〔other words〕.
 */
class TargetValueTests {

	private static TargetValue parse(String words) {
		return TargetValue.parse(words).orElseThrow();
	}

	private static String meaning(String words) {
		TargetValue target = parse(words);
		StringBuilder meaning = new StringBuilder(target.comparison().name());
		if (target.comparison() == Comparison.QUALITATIVE) {
			return meaning.toString();
		}
		meaning.append(' ').append(target.value().toPlainString());
		if (target.upper() != null) {
			meaning.append("..").append(target.upper().toPlainString());
		}
		if (target.unit() != null) {
			meaning.append(' ').append(target.unit());
		}
		if (target.text() != null) {
			meaning.append("〔").append(target.text()).append("〕");
		}
		return meaning.toString();
	}

	@Nested
	class Signs {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				≥95%         | AT_LEAST 95 %
				≧９５％      | AT_LEAST 95 %
				>=85%        | AT_LEAST 85 %
				＞＝85％     | AT_LEAST 85 %
				> = 85 %     | AT_LEAST 85 %
				=>85%        | AT_LEAST 85 %
				≮90%         | AT_LEAST 90 %
				≤1 起        | AT_MOST 1 起
				≦5%          | AT_MOST 5 %
				<=110        | AT_MOST 110
				＜＝3        | AT_MOST 3
				≯5%          | AT_MOST 5 %
				>100人       | MORE_THAN 100 人
				＞100人      | MORE_THAN 100 人
				<1000 万     | LESS_THAN 1000 万
				＜100%       | LESS_THAN 100 %
				=3个         | EQUAL 3 个
				＝100%       | EQUAL 100 %
				==100%       | EQUAL 100 %
				=0           | EQUAL 0
				±5%          | PLUS_MINUS 5 %
				+-5%         | PLUS_MINUS 5 %
				+/-5%        | PLUS_MINUS 5 %
				≤±5%         | PLUS_MINUS 5 %
				""")
		void areReadInEveryWidthAndSpelling(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "≤≥90%", "≠0", "≥95%以下", "95%≥", "≥", "≥个", "±-5" })
		void thatContradictOrStandAloneMakeWords(String words) {
			assertThat(meaning(words)).isEqualTo("QUALITATIVE");
		}

	}

	@Nested
	class RemainsOfMarkup {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				$\\geq 95\\%$           | AT_LEAST 95 %
				$\\leq 10\\%$           | AT_MOST 10 %
				$\\leq$ 5 \\%           | AT_MOST 5 %
				\\(\\geqslant 3\\) 个   | AT_LEAST 3 个
				$\\pm 5\\%$             | PLUS_MINUS 5 %
				$5\\mathrm{m}^2$        | UNSPECIFIED 5 m2
				<p>≥95%</p>             | AT_LEAST 95 %
				≥95%<br/>               | AT_LEAST 95 %
				&ge;95%&nbsp;           | AT_LEAST 95 %
				&lt;=5%                 | AT_MOST 5 %
				""")
		void standForTheirSigns(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@Test
		void ofAPowerOfTenAreNoNumber() {
			assertThat(meaning("$10^{4}$")).isEqualTo("QUALITATIVE");
		}

	}

	@Nested
	class WordsThatCompare {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				大于等于80%            | AT_LEAST 80 %
				大于或等于80%          | AT_LEAST 80 %
				不低于90%              | AT_LEAST 90 %
				不少于3次              | AT_LEAST 3 次
				不得少于20人次         | AT_LEAST 20 人次
				至少3次                | AT_LEAST 3 次
				达到95%                | AT_LEAST 95 %
				满意度达90%以上        | AT_LEAST 90 %〔满意度〕
				小于等于3              | AT_MOST 3
				不超过100万元          | AT_MOST 100 万元
				不高于5%               | AT_MOST 5 %
				至多2家                | AT_MOST 2 家
				最高500元/人           | AT_MOST 500 元/人
				高于95%                | MORE_THAN 95 %
				超过1000人             | MORE_THAN 1000 人
				超13万元/年            | MORE_THAN 13 万元/年
				低于5人次              | LESS_THAN 5 人次
				少于3起                | LESS_THAN 3 起
				等于100%               | EQUAL 100 %
				正负5%                 | PLUS_MINUS 5 %
				""")
		void standBeforeTheNumber(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				85%以上          | AT_LEAST 85 %
				200以上          | AT_LEAST 200
				1000 件以上      | AT_LEAST 1000 件
				95%及以上        | AT_LEAST 95 %
				95%（含）以上    | AT_LEAST 95 %
				10个以上项目     | AT_LEAST 10 个〔项目〕
				100+人           | AT_LEAST 100 人
				5%以下           | AT_MOST 5 %
				100万元以内      | AT_MOST 100 万元
				5个工作日内      | AT_MOST 5 个工作日
				±5%以内          | PLUS_MINUS 5 %
				""")
		void standAfterTheNumber(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				不低于95%以上          | AT_LEAST 95 %
				=90%以上               | AT_LEAST 90 %
				≥不低于90%             | AT_LEAST 90 %
				超过90%（含）          | AT_LEAST 90 %
				95%以上（不含95%）     | MORE_THAN 95 %
				""")
		void agreeWithEachOther(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				不超过预算的5%         | AT_MOST 5 %〔预算的〕
				≥全年计划的95%         | AT_LEAST 95 %〔全年计划的〕
				低于上年水平5%         | UNSPECIFIED 5 %〔低于上年水平〕
				达标率95%              | UNSPECIFIED 95 %〔达标率〕
				县级以上单位3个        | UNSPECIFIED 3 个〔县级以上单位〕
				""")
		void compareOnlyWithTheirOwnNumber(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

	}

	@Nested
	class Numbers {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				60               | UNSPECIFIED 60
				0                | UNSPECIFIED 0
				0.05             | UNSPECIFIED 0.05
				1234.257米       | UNSPECIFIED 1234.257 米
				95.00%           | UNSPECIFIED 95 %
				1,000,000元      | UNSPECIFIED 1000000 元
				１，０００人     | UNSPECIFIED 1000 人
				1 000 000 元     | UNSPECIFIED 1000000 元
				-5%              | UNSPECIFIED -5 %
				≥-5%             | AT_LEAST -5 %
				增长+5%          | UNSPECIFIED 5 %〔增长〕
				""")
		void areReadWithoutLosingADigit(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "1E5", "13030321FG3ZE1", "A4", "V2.0", "1.2.3", "GB19001-2016", "第3名", "前3名", "1,00",
				"增长率-3%", "99999999999999999999999999999999" })
		void areNotSeenInCodesOrdinalsAndDoubtfulFigures(String words) {
			assertThat(meaning(words)).isEqualTo("QUALITATIVE");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				百分之95以上         | AT_LEAST 95 %
				百分之九十五         | UNSPECIFIED 95 %
				不低于百分之九十     | AT_LEAST 90 %
				百分之九十五点五     | UNSPECIFIED 95.5 %
				百分之百             | UNSPECIFIED 100 %
				百分百               | UNSPECIFIED 100 %
				""")
		void inChineseCountOnlyAsPerCent(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "每年一次", "一百人", "两个", "几十人", "零事故", "百分之九五" })
		void inOtherChineseWordsAreWords(String words) {
			assertThat(meaning(words)).isEqualTo("QUALITATIVE");
		}

	}

	@Nested
	class Units {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				0起                | UNSPECIFIED 0 起
				≥720P              | AT_LEAST 720 P
				280000 台件        | UNSPECIFIED 280000 台件
				10 个路口          | UNSPECIFIED 10 个路口
				80 条道路          | UNSPECIFIED 80 条道路
				50台（套）         | UNSPECIFIED 50 台(套)
				40周               | UNSPECIFIED 40 周
				1000 万            | UNSPECIFIED 1000 万
				1.5亿元            | UNSPECIFIED 1.5 亿元
				2.5 万 ㎡          | UNSPECIFIED 2.5 万㎡
				1000标箱           | UNSPECIFIED 1000 标箱
				20（万元）         | UNSPECIFIED 20 万元
				""")
		void areKeptAsPrinted(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "≥90%", "≥90％", "≥90﹪", "≥90百分比", "≥90（%）", "≥百分之90" })
		void ofPerCentAreOneSign(String words) {
			assertThat(parse(words).unit()).isEqualTo(MeasurementUnit.PERCENT);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				≤110元/人/月        | AT_MOST 110 元/人/月
				≤12.5 万元 / 月     | AT_MOST 12.5 万元/月
				50 元／人·天        | UNSPECIFIED 50 元/人·天
				110元/（人·月）     | UNSPECIFIED 110 元/(人·月)
				110元每人每月       | UNSPECIFIED 110 元每人每月
				=0.8元/方           | EQUAL 0.8 元/方
				1次/年              | UNSPECIFIED 1 次/年
				2元/m2              | UNSPECIFIED 2 元/m2
				6 万元/室           | UNSPECIFIED 6 万元/室
				""")
		void ofPricesAndFrequenciesKeepWhatTheyAreFor(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

	}

	@Nested
	class OtherWords {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				1000人左右                 | UNSPECIFIED 1000 人〔左右〕
				5 万余人                   | UNSPECIFIED 5 万人〔余〕
				100多人                    | UNSPECIFIED 100 人〔多〕
				约100人                    | UNSPECIFIED 100 人〔约〕
				每生每年 710 元            | UNSPECIFIED 710 元〔每生每年〕
				2000元/生/年，分级负担     | UNSPECIFIED 2000 元/生/年〔分级负担〕
				>=85%满意度                | AT_LEAST 85 %〔满意度〕
				满意度≥95%                 | AT_LEAST 95 %〔满意度〕
				每年≥2次                   | AT_LEAST 2 次〔每年〕
				提高5%以上                 | AT_LEAST 5 %〔提高〕
				100万元（含税）            | UNSPECIFIED 100 万元〔（含税）〕
				3次（每次50人）            | UNSPECIFIED 3 次〔（每次50人）〕
				控制在100万元以内          | AT_MOST 100 万元〔控制在〕
				2021年培训3次              | UNSPECIFIED 3 次〔2021年培训〕
				PM2.5≤35                   | AT_MOST 35〔PM2.5〕
				约100人，含家属            | UNSPECIFIED 100 人〔约，含家属〕
				""")
		void areSetAside(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "16.5万元。", "16.5 万元；", "“16.5万元”", "（16.5万元）", "(16.5万元", " 16.5万元\n" })
		void doNotIncludePunctuation(String words) {
			assertThat(meaning(words)).isEqualTo("UNSPECIFIED 16.5 万元");
		}

	}

	@Nested
	class Ranges {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				2-3个                     | RANGE 2..3 个
				2～3个                    | RANGE 2..3 个
				2——3个                    | RANGE 2..3 个
				2至3个                    | RANGE 2..3 个
				80%-90%                   | RANGE 80..90 %
				80-90%                    | RANGE 80..90 %
				80%～90%                  | RANGE 80..90 %
				5万-10万元                | RANGE 5..10 万元
				1000元-2万元              | RANGE 0.1..2 万元
				-5%~5%                    | RANGE -5..5 %
				-5%--3%                   | RANGE -5..-3 %
				3-5个工作日内             | RANGE 3..5 个工作日
				控制在80%和90%之间        | RANGE 80..90 %〔控制在〕
				≥80%且≤90%                | RANGE 80..90 %
				≤90%，≥80%                | RANGE 80..90 %
				80%以上90%以下            | RANGE 80..90 %
				不少于3个，不超过5个      | RANGE 3..5 个
				80%≤合格率≤90%            | RANGE 80..90 %〔合格率〕
				25±2℃                     | RANGE 23..27 ℃
				""")
		void haveTwoEndsInOneUnit(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "3-2个", "500-1万元", "2个-3%", "≥2-3个", "≥3个且≤2个", "100万元±5%", "≥80%合格，≤5%" })
		void thatDoNotAscendOrMixThingsAreWords(String words) {
			assertThat(meaning(words)).isEqualTo("QUALITATIVE");
		}

	}

	@Nested
	class SeveralQuantities {

		@ParameterizedTest
		@ValueSource(strings = { "新增 62 米、更新 131 米", "给水等于40米；\n污水等于41米", "5万/10万", "2或3个", "1:3", "1：1", "3/4", "1年2次",
				"3+2个", "3×5", "2年6个月", "3元5角", "1万2千元", "≥90%/≥95%", "培训不少于3次，投诉不超过5次" })
		void inOneCellAreWords(String words) {
			assertThat(meaning(words)).isEqualTo("QUALITATIVE");
		}

	}

	@Nested
	class DatesAndDeadlines {

		@ParameterizedTest
		@ValueSource(strings = { "12月底前", "12月之前", "4月底", "2021.11", "2021.12前", "2021-06", "2021-4-30", "2021/12/31",
				"20211231", "2021-11-20前", "2021 年 10 月 30 日前", "2021年12月", "2021年", "≤2021年6月", "1-12月", "2021-2023年",
				"每月10日前", "第1季度", "一季度", "年底前", "当年完成", "开学前完成", "5个工作日内出具报告", "30日内完成", "3日办结", "2-3天内完成" })
		void areWordsThatNameATime(String words) {
			assertThat(meaning(words)).isEqualTo("QUALITATIVE");
			assertThat(parse(words).kind()).isEqualTo(QuantityKind.DATE);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				3 年              | UNSPECIFIED 3 年
				7 天              | UNSPECIFIED 7 天
				6个月             | UNSPECIFIED 6 个月
				提前3天           | UNSPECIFIED 3 天〔提前〕
				≤5个工作日        | AT_MOST 5 个工作日
				2021.5万元        | UNSPECIFIED 2021.5 万元
				2000-2500元       | RANGE 2000..2500 元
				""")
		void areNotSeenInQuantities(String words, String meaning) {
			assertThat(meaning(words)).isEqualTo(meaning);
		}

	}

	@Nested
	class Words {

		@ParameterizedTest
		@ValueSource(strings = { "提高", "是", "否", "是/否", "无", "/", "————", "XX%", "提前完成", "目前已完成", "控制在预算资金内", "超过预期",
				"优良中低差" })
		void withoutAQuantityAreQualitative(String words) {
			TargetValue target = parse(words);
			assertThat(target.comparison()).isEqualTo(Comparison.QUALITATIVE);
			assertThat(target.value()).isNull();
			assertThat(target.unit()).isNull();
			assertThat(target.text()).isEqualTo(words);
			assertThat(target.kind()).isEqualTo(QuantityKind.WORDS);
		}

		@ParameterizedTest
		@NullSource
		@ValueSource(strings = { "", " ", "\n\t", "　", "\u00a0\u200b\ufeff" })
		void thatAreBlankAreNoTarget(String words) {
			assertThat(TargetValue.parse(words)).isEmpty();
		}

		@Test
		void areKeptExactlyAsWritten() {
			assertThat(parse(" ≥ ９５ ％\n").words()).isEqualTo(" ≥ ９５ ％\n");
		}

	}

	@Nested
	class AnyText {

		private static final String[] PARTS = { "≥", "≤", "<", ">", "=", "±", "不低于", "超过", "以上", "以内", "左右", "余", "0",
				"1", "95", "2021", ".", ",", "，", "-", "~", "至", "%", "％", "个", "万", "元", "/", "人", "月", "年", "每", "(",
				")", "（", "）", "百分之", "九十", "内", "前", "完成", "和", "且", "之间", " ", "\n", "\\geq", "$", "^", "{", "}",
				"<p>", "&ge;", "&", "\\", "m2", "P", "个工作日", "的", "第", "·", "台", "含", "\ud83d", "\ude00", "\u200b", "无",
				"E", "×", "+", "[", "]", "、", "。" };

		@Test
		void isReadWithoutFailingAndAlwaysAlike() {
			Random random = new Random(20210101);
			for (int i = 0; i < 20_000; i++) {
				String words = randomWords(random);
				TargetValue.parse(words).ifPresent((target) -> {
					assertThat(target.words()).isEqualTo(words);
					assertThat(target.kind()).isNotNull();
					assertThat(target.describe()).isNotBlank();
					assertThat(parse(words)).isEqualTo(target);
				});
			}
		}

		@Test
		void keepsEveryWordItDoesNotUnderstand() {
			Random random = new Random(20241231);
			for (int i = 0; i < 20_000; i++) {
				String words = randomWords(random);
				TargetValue.parse(words).filter((target) -> target.text() != null).ifPresent((target) -> {
					assertThat(target.text()).isNotBlank().isEqualTo(target.text().strip());
					assertThat(target.text().split("，")).allSatisfy((part) -> assertThat(words).contains(part));
				});
			}
		}

		@ParameterizedTest
		@ValueSource(strings = { "9", "≥", "9,", "(", "不低于", "\\", "<p", "2021-", " " })
		void ofAMebibyteIsNotReadAtAll(String part) {
			String words = "≥95%" + part.repeat((1 << 20) / part.length()) + "个";
			TargetValue target = parse(words);
			assertThat(target.comparison()).isEqualTo(Comparison.QUALITATIVE);
			assertThat(target.kind()).isEqualTo(QuantityKind.WORDS);
			assertThat(target.words()).isSameAs(words);
			assertThatIllegalArgumentException().isThrownBy(() -> CellText.of(words));
		}

		@Test
		void isReadUpToTheLongestTarget() {
			assertThat(parse("≥95%" + "好".repeat(CellText.LONGEST - 4)).comparison()).isEqualTo(Comparison.AT_LEAST);
			assertThat(parse("≥95%" + "好".repeat(CellText.LONGEST - 3)).comparison()).isEqualTo(Comparison.QUALITATIVE);
		}

		private static String randomWords(Random random) {
			StringBuilder words = new StringBuilder();
			int length = 1 + random.nextInt(12);
			for (int i = 0; i < length; i++) {
				words.append(PARTS[random.nextInt(PARTS.length)]);
			}
			return words.toString();
		}

	}

	@Nested
	class Description {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				≥95%                 | 不少于 95%
				<=110                | 不超过 110（未写单位）
				超过1000人           | 超过 1000 人
				=0 起                | 等于 0 起
				2-3个                | 2 至 3 个
				±5%                  | 正负 5%以内
				3个                  | 3 个（未写比较符）
				60                   | 60（未写比较符和单位）
				1000人左右           | 1000 人（未写比较符，另注“左右”）
				≥90%满意度           | 不少于 90%（另注“满意度”）
				提高                 | 文字目标
				12月底前             | 日期或期限（文字目标）
				""")
		void saysHowATargetWasUnderstood(String words, String description) {
			assertThat(parse(words).describe()).isEqualTo(description);
		}

	}

	@Nested
	class Kinds {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				≥95%            | SHARE
				=3个            | COUNT
				≥3万人          | PERSONS
				12次            | EVENTS
				30万元          | MONEY
				≤110元/人/月    | PRICE
				1次/年          | FREQUENCY
				3人/间          | RATE
				270米           | LENGTH
				15000平米       | AREA
				3 年            | DURATION
				≥720P           | OTHER
				60              | NUMBER
				12月底前        | DATE
				提高            | WORDS
				排名前三        | WORDS
				不低于2020年水平 | WORDS
				""")
		void tellWhatATargetMeasures(String words, QuantityKind kind) {
			assertThat(parse(words).kind()).isEqualTo(kind);
		}

	}

	@Nested
	class Comparing {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				50万元      | =500000元     | 0
				≤90 万      | 90万元        | 0
				30万台      | 280000 台件   | 1
				2-3个       | 2-4个         | -1
				95          | 90            | 1
				±5%         | ±3%           | 1
				""")
		void comparesNumbersInACommonUnit(String one, String other, int order) {
			assertThat(parse(one).compareValue(parse(other))).hasValue(order);
			assertThat(parse(other).compareValue(parse(one))).hasValue(-order);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				100%    | 100
				3个     | 3%
				±5%     | 5%
				提高    | 5%
				10个路口 | 80条道路
				""")
		void refusesToCompareDifferentThings(String one, String other) {
			assertThat(parse(one).isCompatibleWith(parse(other))).isFalse();
			assertThat(parse(one).compareValue(parse(other))).isEmpty();
			assertThat(parse(other).compareValue(parse(one))).isEmpty();
		}

	}

	@Nested
	class Construction {

		private static final BigDecimal TWO = BigDecimal.valueOf(2);

		@Test
		void refusesNonsense() {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new TargetValue(Comparison.QUALITATIVE, TWO, null, null, null, "2"));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new TargetValue(Comparison.EQUAL, null, null, null, null, "2"));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new TargetValue(Comparison.EQUAL, TWO, TWO, null, null, "2"));
			assertThatIllegalArgumentException()
				.isThrownBy(() -> new TargetValue(Comparison.RANGE, TWO, BigDecimal.ONE, null, null, "2-1"));
		}

		@Test
		void bringsNumbersIntoPlainForm() {
			TargetValue target = new TargetValue(Comparison.EQUAL, new BigDecimal("2E+3"), null, null, null, "2000");
			assertThat(target.value()).isEqualTo(new BigDecimal("2000"));
		}

	}

}
