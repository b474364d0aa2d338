package org.yardstick.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class HebeiPerformance2021Tests {

	private static final List<String> MONTHS = List.of("3月底", "6月底", "10月底", "12月底");

	private static final List<String> QUARTERS = List.of("第一季度", "第二季度", "第三季度", "第四季度");

	private final FormTemplate template = TemplateFiles.onClassPath("hebei-performance-2021");

	@Nested
	class Layouts {

		@Test
		void offerTheOneWithUnitCodesToNewForms() {
			assertThat(HebeiPerformance2021Tests.this.template.layouts()).extracting(FormLayout::key)
				.containsExactly("unit-coded", "by-quarter", "by-month");
		}

		@Test
		void areToldByTheCodeOfTheDepartment() {
			assertThat(chosen(Set.of("header.projectName", "header.supervisingDepartmentCode"), MONTHS))
				.isEqualTo("unit-coded");
		}

		@Test
		void areToldByTheQuarters() {
			assertThat(chosen(Set.of("header.projectName"), QUARTERS)).isEqualTo("by-quarter");
		}

		@Test
		void areByMonthOtherwise() {
			assertThat(chosen(Set.of("header.projectName", "header.supervisingDepartment"), MONTHS))
				.isEqualTo("by-month");
			assertThat(chosen(Set.of(), List.of())).isEqualTo("by-month");
			assertThat(chosen(Set.of(), List.of("第一季度", "第二季度"))).isEqualTo("by-month");
		}

		@Test
		void shareTheIndicatorTable() {
			assertThat(HebeiPerformance2021Tests.this.template.layouts()).extracting(FormLayout::indicators)
				.allMatch(HebeiPerformance2021Tests.this.template.layouts().get(0).indicators()::equals);
		}

		@Test
		void areFoundByKeyOnly() {
			assertThat(HebeiPerformance2021Tests.this.template.layout("by-month")).isPresent();
			assertThat(HebeiPerformance2021Tests.this.template.layout("by-week")).isEmpty();
		}

		private String chosen(Set<String> filled, List<String> milestones) {
			return HebeiPerformance2021Tests.this.template.layoutFor(filled, milestones).key();
		}

	}

	@Nested
	class UnitCoded {

		private final PrintedLayout form = new PrintedLayout(HebeiPerformance2021Tests.this.template, "unit-coded");

		@Test
		void printsCodeAndNameOfTheUnitAboveTheTable() {
			TableSection line = (TableSection) this.form.layout().sections().get(0);
			assertThat(line.framed()).isFalse();
			assertThat(this.form.print("header.supervisingDepartment",
					Map.of("header.supervisingDepartmentCode", "631001", "header.supervisingDepartment", "发展中心本级")))
				.isEqualTo("631001发展中心本级");
		}

		@Test
		void printsTheLabelsOfTheForm() {
			assertThat(this.form.labels(2021)).containsExactly("单位：元", "项目编码", "项目名称", "预算规模及资金用途", "预算数", "其中：财政资金",
					"其他资金", "绩效目标");
			assertThat(this.form.title(2021, "专项补助")).isEqualTo("专项补助绩效目标表");
		}

		@Test
		void printsYuanWithTwoDecimals() {
			assertThat(this.form.layout().notation().print(Yuan.of("2000000"))).isEqualTo("2000000.00");
		}

		@Test
		void pointsOutABlankCodeButDoesNotInsistOnIt() {
			assertThat(this.form.paths(Requirement.EXPECTED)).containsExactly("header.projectCode");
			assertThat(this.form.paths(Requirement.OPTIONAL)).containsExactly("funding.otherFunds");
			assertThat(this.form.paths(Requirement.REQUIRED)).contains("narratives.fundsUse", "funding.total",
					"funding.fiscalAppropriation", "header.supervisingDepartmentCode", "goals.annual");
		}

		@Test
		void plansSpendingToTheEndsOfMonths() {
			MilestoneSection plan = this.form.layout().milestones().orElseThrow();
			assertThat(plan.label()).isEqualTo("资金支出计划（%）");
			assertThat(plan.points()).isEqualTo(MONTHS);
			assertThat(plan.required()).isEqualTo(Requirement.EXPECTED);
		}

	}

	@Nested
	class ByMonth {

		private final PrintedLayout form = new PrintedLayout(HebeiPerformance2021Tests.this.template, "by-month");

		@Test
		void printsTheUnitInEveryAmount() {
			assertThat(this.form.print("funding.total", Map.of("funding.total", "707.7"))).isEqualTo("707.7万元");
			assertThat(this.form.layout().notation().print(Yuan.of("7077000"))).isEqualTo("707.7");
			assertThat(this.form.layout().notation().amount("707.70万元")).contains(Yuan.of("7077000"));
		}

		@Test
		void numbersItsGoalsInRowsOfTheirOwn() {
			ParagraphStyle goals = this.form.cell("goals.annual").paragraphs();
			assertThat(goals).isEqualTo(new ParagraphStyle("目标{n}", true, 2));
			assertThat(goals.label(2)).isEqualTo("目标2");
		}

		@Test
		void requiresItsPurpose() {
			assertThat(this.form.cell("narratives.fundsUse").required()).isEqualTo(Requirement.REQUIRED);
			assertThat(this.form.cell("header.projectCode").required()).isEqualTo(Requirement.EXPECTED);
		}

		@Test
		void hasNoCellForTheDepartment() {
			assertThat(this.form.layout().has("header.supervisingDepartment")).isFalse();
		}

	}

	@Nested
	class ByQuarter {

		private final PrintedLayout form = new PrintedLayout(HebeiPerformance2021Tests.this.template, "by-quarter");

		@Test
		void asksForAmountsThatItDoesNotPrint() {
			assertThat(this.form.unprintedPaths()).containsExactly("funding.total", "funding.fiscalAppropriation");
			assertThat(this.form.cell("funding.total").required()).isEqualTo(Requirement.REQUIRED);
		}

		@Test
		void printsTheLabelsOfTheForm() {
			assertThat(this.form.printedLabels(2021)).containsExactly("项目编码", "项目名称", "项目资金主要用途", "绩效目标");
		}

		@Test
		void plansSpendingByQuarterUnderTwoNames() {
			MilestoneSection plan = this.form.layout().milestones().orElseThrow();
			assertThat(plan.label()).isEqualTo("资金支出计划（累进进度%）");
			assertThat(plan.aliases()).containsExactly("资金支出计划（累计进度%）");
			assertThat(plan.points()).isEqualTo(QUARTERS);
		}

		@Test
		void numbersItsGoalsWithinOneCell() {
			assertThat(this.form.cell("goals.annual").paragraphs()).isEqualTo(new ParagraphStyle("目标{n}：", false, 2));
		}

	}

	@Nested
	class Levels {

		private final Taxonomy taxonomy = HebeiPerformance2021Tests.this.template.taxonomy();

		@Test
		void callOutcomeByTwoNames() {
			assertThat(this.taxonomy.category("效益指标")).isEqualTo(this.taxonomy.category("效果指标")).isPresent();
			assertThat(this.taxonomy.category("效果指标").orElseThrow().category()).isEqualTo(IndicatorCategory.OUTCOME);
		}

		@Test
		void requireAllOfOutputAndAnyOfOutcome() {
			assertThat(this.taxonomy.category("产出指标").orElseThrow().dimensions())
				.extracting(DimensionDefinition::required)
				.containsOnly(Requirement.REQUIRED);
			assertThat(this.taxonomy.category("效益指标").orElseThrow().dimensions())
				.extracting(DimensionDefinition::required)
				.containsOnly(Requirement.OPTIONAL);
		}

		@Test
		void areDescribedAndFounded() {
			IndicatorSection indicators = HebeiPerformance2021Tests.this.template.layouts()
				.get(0)
				.indicators()
				.orElseThrow();
			assertThat(indicators.columns()).extracting(IndicatorColumn::label)
				.containsExactly("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
			assertThat(indicators.column(IndicatorField.DEFINITION).orElseThrow().required())
				.isEqualTo(Requirement.EXPECTED);
			assertThat(indicators.column(IndicatorField.TARGET_BASIS).orElseThrow().required())
				.isEqualTo(Requirement.EXPECTED);
		}

	}

}
