package org.yardstick.template;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yardstick.indicator.IndicatorCategory;
import org.yardstick.indicator.IndicatorDimension;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;

class WeihaiDeclaration2021Tests {

	private final FormTemplate template = TemplateFiles.onClassPath("weihai-declaration-2021");

	private final PrintedLayout form = new PrintedLayout(this.template, "standard");

	@Test
	void printsItsLabelsWithStarsAndColons() {
		assertThat(this.form.labels(2021)).containsExactly("项目名称*：", "项目编码*：", "项目类别*：", "资金用途*：", "开始日期*：", "结束日期*：",
				"项目性质*：", "预算来源*：", "项目总金额*：", "本年度预算申请金额*：", "组织实施单位：", "项目实施单位：", "2021年绩效目标");
		assertThat(this.form.title(2021, "乡村振兴工作经费")).isEqualTo("项目支出绩效目标申报表");
	}

	@Test
	void requiresEveryCell() {
		assertThat(this.form.paths(Requirement.REQUIRED)).containsExactly("header.projectName", "header.projectCode",
				"header.category", "header.fundingPurpose", "header.startDate", "header.endDate", "header.nature",
				"header.budgetSource", "funding.total", "funding.annual", "header.supervisingDepartment",
				"header.implementingUnit", "goals.annual");
		assertThat(this.form.paths(Requirement.EXPECTED)).isEmpty();
		assertThat(this.form.paths(Requirement.OPTIONAL)).isEmpty();
	}

	@Test
	void offersTheKindsOfProjects() {
		assertThat(this.form.cell("header.category").options()).containsExactly("经常性项目", "当年项目");
		assertThat(this.form.cell("header.fundingPurpose").options()).containsExactly("业务类", "政策类", "基本建设");
		assertThat(this.form.cell("header.budgetSource").options()).containsExactly("一般公共预算", "政府性基金");
	}

	@Test
	void printsWholeYuan() {
		assertThat(this.form.layout().notation().print(Yuan.of("7000000.00"))).isEqualTo("7000000");
	}

	@Test
	void expectsCostUnderOutputButRequiresTheOtherThree() {
		CategoryDefinition output = this.template.taxonomy().categories().get(0);
		assertThat(output.category()).isEqualTo(IndicatorCategory.OUTPUT);
		assertThat(output.dimensions()).extracting(DimensionDefinition::dimension)
			.containsExactly(IndicatorDimension.QUANTITY, IndicatorDimension.QUALITY, IndicatorDimension.TIMELINESS,
					IndicatorDimension.COST);
		assertThat(output.dimensions()).extracting(DimensionDefinition::required)
			.containsExactly(Requirement.REQUIRED, Requirement.REQUIRED, Requirement.REQUIRED, Requirement.EXPECTED);
	}

	@Test
	void printsTheDimensionOfSatisfactionWithTheNameOfItsCategory() {
		CategoryDefinition satisfaction = this.template.taxonomy().category("满意度指标").orElseThrow();
		assertThat(satisfaction.dimensions()).extracting(DimensionDefinition::name).containsExactly("满意度指标");
		assertThat(this.template.taxonomy().dimension("服务对象满意度指标").orElseThrow().dimension())
			.isEqualTo(IndicatorDimension.RECIPIENT_SATISFACTION);
	}

	@Test
	void listsIndicatorsInFourColumnsWithoutASideLabel() {
		IndicatorSection indicators = this.form.layout().indicators().orElseThrow();
		assertThat(indicators.label()).isEmpty();
		assertThat(indicators.columns()).extracting(IndicatorColumn::label)
			.containsExactly("一级指标", "二级指标", "三级指标", "年度目标值");
		assertThat(indicators.column(IndicatorField.ANNUAL_TARGET).orElseThrow().required())
			.isEqualTo(Requirement.REQUIRED);
		assertThat(indicators.column(IndicatorField.DEFINITION)).isEmpty();
	}

	@Test
	void hasOneLayoutForEveryForm() {
		assertThat(this.template.layoutFor(Set.of(), List.of())).isEqualTo(this.form.layout());
	}

}
