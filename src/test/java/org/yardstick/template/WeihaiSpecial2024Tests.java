package org.yardstick.template;

import org.junit.jupiter.api.Test;
import org.yardstick.indicator.IndicatorCategory;

import static org.assertj.core.api.Assertions.assertThat;

class WeihaiSpecial2024Tests {

	private final FormTemplate template = TemplateFiles.onClassPath("weihai-special-2024");

	private final PrintedLayout form = new PrintedLayout(this.template, "standard");

	@Test
	void printsTheLabelsOfTheForm() {
		assertThat(this.form.labels(2024)).containsExactly("专项资金名称", "主管部门", "年度预算资金（万元）", "年度总体目标");
		assertThat(this.form.title(2024, "居民养老保险财政补助")).isEqualTo("专项资金绩效目标表");
	}

	@Test
	void requiresEveryCell() {
		assertThat(this.form.paths(Requirement.REQUIRED)).containsExactly("header.projectName",
				"header.supervisingDepartment", "funding.total", "funding.annual", "goals.annual");
		assertThat(this.form.layout().has("header.implementingUnit")).isFalse();
	}

	@Test
	void printsTheGoalInTwoCellsOneBelowTheOther() {
		assertThat(this.form.cell("goals.annual").paragraphs()).isEqualTo(new ParagraphStyle("", true, 2));
	}

	@Test
	void printsOutcomesInACategoryOfTheirOwn() {
		assertThat(this.template.taxonomy().categories()).extracting(CategoryDefinition::category)
			.containsExactly(IndicatorCategory.COST, IndicatorCategory.OUTPUT, IndicatorCategory.OUTCOME,
					IndicatorCategory.SATISFACTION);
		assertThat(this.template.taxonomy().categories()).flatExtracting(CategoryDefinition::dimensions)
			.noneMatch((dimension) -> ((DimensionDefinition) dimension).misplaced());
	}

	@Test
	void labelsItsIndicatorsAtTheSide() {
		assertThat(this.form.layout().indicators().orElseThrow().label()).isEqualTo("年度绩效指标");
	}

}
