package org.yardstick.template;

import org.junit.jupiter.api.Test;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class WeihaiProject2024Tests {

	private final FormTemplate template = TemplateFiles.onClassPath("weihai-project-2024");

	private final PrintedLayout form = new PrintedLayout(this.template, "standard");

	@Test
	void printsTheLabelsOfTheForm() {
		assertThat(this.form.labels(2024)).containsExactly("项目名称", "主管部门", "实施单位", "项目资金(万元)", "年度预算资金总额:", "其中:财政拨款",
				"其他资金", "年度总体绩效目标");
		assertThat(this.form.title(2024, "城乡医疗救助")).isEqualTo("项目支出绩效目标表");
	}

	@Test
	void requiresAllButOtherFunds() {
		assertThat(this.form.paths(Requirement.REQUIRED)).containsExactly("header.projectName",
				"header.supervisingDepartment", "header.implementingUnit", "funding.total", "funding.annual",
				"funding.fiscalAppropriation", "goals.annual");
		assertThat(this.form.paths(Requirement.OPTIONAL)).containsExactly("funding.otherFunds");
	}

	@Test
	void meansItsOneAmountAsTotalAndAsThatOfTheYear() {
		ValueCell total = this.form.cell("funding.total");
		assertThat(total.text().fields()).extracting(FormField::path).containsExactly("funding.total");
		assertThat(total.also()).extracting(FormField::path).containsExactly("funding.annual");
		assertThat(this.form.layout().has("funding.annual")).isTrue();
	}

	@Test
	void countsInTenThousands() {
		Notation notation = this.form.layout().notation();
		assertThat(notation.print(Yuan.of("499600"))).isEqualTo("49.96");
		assertThat(notation.amount("2,107")).contains(Yuan.of("21070000"));
	}

	@Test
	void makesCostACategoryAndHasNoOutcome() {
		assertThat(this.template.taxonomy().categories()).extracting(CategoryDefinition::category)
			.containsExactly(IndicatorCategory.COST, IndicatorCategory.OUTPUT, IndicatorCategory.SATISFACTION);
		assertThat(this.template.taxonomy().categories()).extracting(CategoryDefinition::required)
			.containsOnly(Requirement.REQUIRED);
	}

	@Test
	void printsTwoOutcomesUnderOutputWhereTheyDoNotBelong() {
		CategoryDefinition output = this.template.taxonomy().category("产出指标").orElseThrow();
		assertThat(output.dimensions()).filteredOn(DimensionDefinition::misplaced)
			.extracting(DimensionDefinition::name)
			.containsExactly("社会效益指标", "可持续发展影响指标");
	}

	@Test
	void printsSevenDimensions() {
		assertThat(this.template.taxonomy().categories()).flatExtracting(CategoryDefinition::dimensions)
			.extracting(DimensionDefinition::dimension)
			.containsExactly(IndicatorDimension.ECONOMIC_COST, IndicatorDimension.QUANTITY, IndicatorDimension.QUALITY,
					IndicatorDimension.TIMELINESS, IndicatorDimension.SOCIAL, IndicatorDimension.SUSTAINABILITY,
					IndicatorDimension.RECIPIENT_SATISFACTION);
	}

	@Test
	void labelsItsIndicatorsAtTheSide() {
		IndicatorSection indicators = this.form.layout().indicators().orElseThrow();
		assertThat(indicators.label()).isEqualTo("绩效指标");
		assertThat(indicators.aliases()).contains("年度绩效指标");
		assertThat(indicators.newPage()).isFalse();
	}

}
