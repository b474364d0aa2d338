package org.yardstick.rule.completeness;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** C02 and C03: levels of indicators that a template asks for. */
class MissingLevelTests {

	private final MissingCategory categories = new MissingCategory();

	private final MissingDimension dimensions = new MissingDimension();

	@Test
	void findsNoSatisfaction() {
		List<Finding> findings = CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "办公电脑", "8台")
			.indicator("效益指标/社会效益指标", "办公效率", "提高")
			.check(this.categories);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("C02");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[1].category");
			assertThat(finding.place()).isEqualTo("绩效指标");
			assertThat(finding.evidence()).isEqualTo("只有产出指标、效益指标");
			assertThat(finding.reason()).contains("满意度指标");
		});
	}

	@Test
	void findsAllLevelsMissingInABlankForm() {
		assertThat(CheckedForm.on("weihai-project-2024").check(this.categories)).hasSize(3)
			.allSatisfy((finding) -> assertThat(finding.path()).isEqualTo("indicators"));
	}

	@Test
	void asksForCostWhereItIsALevelOfItsOwn() {
		CheckedForm form = CheckedForm.on("weihai-project-2024")
			.indicator("产出指标/数量指标", "监测次数", "=4次")
			.indicator("满意度指标/服务对象满意度指标", "群众满意度", "≥95%");
		assertThat(form.check(this.categories)).extracting(Finding::reason).singleElement().asString().contains("成本指标");
	}

	@Test
	void takesTheOtherNameOfTheTemplateForTheSameLevel() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.indicator("产出指标/数量指标", "修缮道路", "=2条")
			.indicator("效果指标/社会效益指标", "出行", "改善")
			.indicator("社会公众或服务对象满意度指标/服务对象满意度指标", "居民满意度", "≥90%")
			.check(this.categories)).isEmpty();
	}

	@Test
	void takesNumberedAndLongerNamesForTheirLevels() {
		CheckedForm form = CheckedForm.on("hebei-performance-2021")
			.indicator("一、产出类指标/（1）数量指标", "修缮道路", "=2条")
			.indicator("一、产出类指标/质量目标", "验收合格率", "=100%")
			.indicator("一、产出类指标/3.时效", "完成时间", "12月底前")
			.indicator("一、产出类指标/成本指标：", "修缮成本", "≤20万元")
			.indicator("2、效益/社会效益", "出行", "改善")
			.indicator("公众满意度/公众满意度", "居民满意度", "≥90%");
		assertThat(form.check(this.categories)).isEmpty();
		assertThat(form.check(this.dimensions)).isEmpty();
	}

	@Test
	void doesNotCountAPlaceholderAsAnIndicator() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "办公电脑", "8台")
			.indicator("效益指标/经济效益指标", "无", null)
			.indicator("满意度指标/服务对象满意度指标", "使用人员满意度", "90%")
			.check(this.categories)).extracting(Finding::reason).singleElement().asString().contains("效益指标");
	}

	@Test
	void findsOutputWithoutCost() {
		List<Finding> findings = output("liaocheng-declaration-2021").check(this.dimensions);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("C03");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].category");
			assertThat(finding.place()).isEqualTo("产出指标");
			assertThat(finding.evidence()).isEqualTo("只有数量指标、质量指标、时效指标");
		});
	}

	@Test
	void onlyWarnsWhereTheTemplateOnlyExpectsIt() {
		assertThat(output("weihai-declaration-2021").check(this.dimensions)).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
	}

	@Test
	void asksForNoCostUnderOutputInANewerTemplate() {
		assertThat(output("weihai-project-2024").check(this.dimensions)).isEmpty();
	}

	@Test
	void leavesAMisplacedDimensionToTheRuleOfPlaces() {
		assertThat(output("liaocheng-declaration-2021").indicator("效益指标/成本指标", "购置成本", "20万元").check(this.dimensions))
			.isEmpty();
	}

	@Test
	void saysNothingOfDimensionsUnderALevelThatIsMissing() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021").check(this.dimensions)).isEmpty();
	}

	private static CheckedForm output(String template) {
		return CheckedForm.on(template)
			.indicator("产出指标/数量指标", "培训人数", "50人")
			.indicator("产出指标/质量指标", "培训合格率", "≥95%")
			.indicator("产出指标/时效指标", "培训完成时间", "12月底前");
	}

}
