package org.yardstick.template;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;

import static org.assertj.core.api.Assertions.assertThat;

class TaxonomyTests {

	private final Taxonomy liaocheng = TemplateFiles.onClassPath("liaocheng-declaration-2021").taxonomy();

	private final Taxonomy project2024 = TemplateFiles.onClassPath("weihai-project-2024").taxonomy();

	private final Taxonomy invented = TemplateFiles.onClassPath("invented-2026").taxonomy();

	@Nested
	class Categories {

		@ParameterizedTest
		@CsvSource({ "产出指标, OUTPUT", "效益指标, OUTCOME", "满意度指标, SATISFACTION", "效果指标, OUTCOME",
				"社会公众或服务对象满意度指标, SATISFACTION" })
		void areKnownByNameAndAlias(String printed, IndicatorCategory meaning) {
			assertThat(category(TaxonomyTests.this.liaocheng, printed)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource({ "'产出\n指标', OUTPUT", "效益 指标, OUTCOME", "满 意 度指 标, SATISFACTION",
				"社会 公众 或服 务对 象满 意度 指标, SATISFACTION", "'社会公众\r\n或服务对象\t满意度　指标', SATISFACTION" })
		void areKnownBrokenOverLinesAndSpacedOut(String printed, IndicatorCategory meaning) {
			assertThat(category(TaxonomyTests.this.liaocheng, printed)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource({ "产出, OUTPUT", "产出指, OUTPUT", "效益, OUTCOME", "满意度, SATISFACTION", "社会公众或服务对象, SATISFACTION",
				"社会公, SATISFACTION" })
		void areKnownCutOff(String printed, IndicatorCategory meaning) {
			assertThat(category(TaxonomyTests.this.liaocheng, printed)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "\n", "指标", "产", "社会", "成本指标", "投入指标", "绩效指标", "数量指标", "产出指标和效益指标" })
		@NullSource
		void stayUnknownWhereTheTemplateHasNoneOfTheName(String printed) {
			assertThat(TaxonomyTests.this.liaocheng.category(printed)).isEmpty();
		}

		@Test
		void includeCostOnlyWhereTheTemplateMakesItOne() {
			assertThat(category(TaxonomyTests.this.project2024, "成本指标")).isEqualTo(IndicatorCategory.COST);
			assertThat(TaxonomyTests.this.project2024.category("效益指标")).isEmpty();
		}

		@Test
		void areKnownByTheirNationalNameInATemplateWithNamesOfItsOwn() {
			assertThat(category(TaxonomyTests.this.invented, "任务指标")).isEqualTo(IndicatorCategory.OUTPUT);
			assertThat(category(TaxonomyTests.this.invented, "产出指标")).isEqualTo(IndicatorCategory.OUTPUT);
			assertThat(category(TaxonomyTests.this.invented, "满意度指标")).isEqualTo(IndicatorCategory.SATISFACTION);
		}

		private static IndicatorCategory category(Taxonomy taxonomy, String printed) {
			return taxonomy.category(printed).orElseThrow().category();
		}

	}

	@Nested
	class Dimensions {

		@ParameterizedTest
		@CsvSource({ "数量指标, QUANTITY", "质量指标, QUALITY", "时效指标, TIMELINESS", "成本指标, COST", "经济效益指标, ECONOMIC",
				"社会效益指标, SOCIAL", "生态效益指标, ENVIRONMENTAL", "可持续影响指标, SUSTAINABILITY", "可持续发展影响指标, SUSTAINABILITY",
				"服务对象满意度指标, RECIPIENT_SATISFACTION", "满意度指标, RECIPIENT_SATISFACTION", "具体指标, RECIPIENT_SATISFACTION" })
		void areKnownByNameAndAlias(String printed, IndicatorDimension meaning) {
			assertThat(dimension(TaxonomyTests.this.liaocheng, printed)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource({ "'时效\n指标', TIMELINESS", "社 会 效 益 指 标, SOCIAL", "'可持续影\n响指标', SUSTAINABILITY",
				"'服务对象满意度\n 指标', RECIPIENT_SATISFACTION" })
		void areKnownBrokenOverLinesAndSpacedOut(String printed, IndicatorDimension meaning) {
			assertThat(dimension(TaxonomyTests.this.liaocheng, printed)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@CsvSource({ "数量, QUANTITY", "成本, COST", "经济效, ECONOMIC", "生态效益, ENVIRONMENTAL", "可持续, SUSTAINABILITY",
				"服务对象满意, RECIPIENT_SATISFACTION" })
		void areKnownCutOff(String printed, IndicatorDimension meaning) {
			assertThat(dimension(TaxonomyTests.this.liaocheng, printed)).isEqualTo(meaning);
		}

		@ParameterizedTest
		@ValueSource(strings = { "数", "社会", "指标", "无", "————", "安全指标", "公众", "效益指标" })
		void stayUnknownWhereTheTemplateHasNoneOfTheName(String printed) {
			assertThat(TaxonomyTests.this.liaocheng.dimension(printed)).isEmpty();
		}

		@Test
		void areFoundUnderAnotherCategoryThanTheirOwn() {
			CategoryDefinition satisfaction = TaxonomyTests.this.liaocheng.category("满意度指标").orElseThrow();
			assertThat(TaxonomyTests.this.liaocheng.dimension(satisfaction, "生态效益指标").orElseThrow().dimension())
				.isEqualTo(IndicatorDimension.ENVIRONMENTAL);
		}

		@Test
		void areFoundFirstUnderTheGivenCategory() {
			Taxonomy twice = TemplateFiles
				.read("twice.yaml",
						"""
								key: twice
								name: 两处印社会效益的表
								source: 为测试虚构
								taxonomy:
								  - category: OUTPUT
								    name: 产出指标
								    dimensions: [{dimension: SOCIAL, name: 社会效益指标, misplaced: true}]
								  - category: OUTCOME
								    name: 效益指标
								    dimensions: [{dimension: SOCIAL, name: 社会效益指标}]
								layouts:
								  - {key: only, name: 印法, title: 表, amounts: {unit: 元}, sections: [{table: {columns: [100], rows: [[{label: 空}]]}}]}
								""")
				.taxonomy();
			assertThat(twice.dimension(twice.category("产出指标").orElseThrow(), "社会效益").orElseThrow().misplaced())
				.isTrue();
			assertThat(twice.dimension(twice.category("效益指标").orElseThrow(), "社会效益").orElseThrow().misplaced())
				.isFalse();
		}

		@Test
		void meanEconomicCostInFormsThatMakeCostACategory() {
			assertThat(dimension(TaxonomyTests.this.project2024, "经济成本")).isEqualTo(IndicatorDimension.ECONOMIC_COST);
			assertThat(dimension(TaxonomyTests.this.project2024, "经济成本指标")).isEqualTo(IndicatorDimension.ECONOMIC_COST);
		}

		@Test
		void areKnownByTheirOwnNameBeforeTheNationalNameOfAnother() {
			DimensionDefinition found = TaxonomyTests.this.invented.dimension("服务对象满意度").orElseThrow();
			assertThat(found.name()).isEqualTo("服务对象满意度指标");
		}

		@Test
		void stayUnknownWhenACutNameFitsTwo() {
			assertThat(TaxonomyTests.this.project2024.dimension("社会效益").orElseThrow().dimension())
				.isEqualTo(IndicatorDimension.SOCIAL);
			Taxonomy ambiguous = TemplateFiles
				.read("ambiguous.yaml",
						"""
								key: ambiguous
								name: 名称开头相同的表
								source: 为测试虚构
								taxonomy:
								  - category: OUTCOME
								    name: 效益指标
								    dimensions: [{dimension: SOCIAL, name: 对社会的好处}, {dimension: ECONOMIC, name: 对社会的贡献}]
								layouts:
								  - {key: only, name: 印法, title: 表, amounts: {unit: 元}, sections: [{table: {columns: [100], rows: [[{label: 空}]]}}]}
								""")
				.taxonomy();
			assertThat(ambiguous.dimension("对社会的")).isEmpty();
			assertThat(ambiguous.dimension("对社会的贡")).isPresent();
		}

		private static IndicatorDimension dimension(Taxonomy taxonomy, String printed) {
			return taxonomy.dimension(printed).orElseThrow().dimension();
		}

	}

}
