package org.yardstick.rule.structure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MisplacedDimensionTests {

	private final MisplacedDimension rule = new MisplacedDimension();

	@ParameterizedTest
	@CsvSource({ "liaocheng-declaration-2021, 满意度指标/生态效益指标, 效益指标", "liaocheng-declaration-2021, 效益指标/成本指标, 产出指标",
			"weihai-project-2024, 产出指标/成本指标, 成本指标", "weihai-special-2024, 效益指标/数量指标, 产出指标" })
	void findsADimensionUnderTheWrongCategory(String template, String levels, String home) {
		List<Finding> findings = CheckedForm.on(template)
			.indicator(levels, "第一项", "3个")
			.indicator(levels, "第二项", "4个")
			.check(this.rule);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("S01");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].dimension");
			assertThat(finding.reason()).contains("“" + home + "”");
		});
	}

	@Test
	void warnsOnceOfEffectsUnderOutputWhereTheFormHasNoEffects() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "办公电脑", "8台")
			.indicator("产出指标/社会效益指标", "办公效率", "提高")
			.indicator("产出指标/可持续影响指标", "使用年限", "6年")
			.check(this.rule)).extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.WARNING, "indicators[1].dimension"));
	}

	@Test
	void findsEffectsUnderOutputBesideTheirOwnLevel() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/社会效益指标", "办公效率", "提高")
			.indicator("效益指标/经济效益指标", "节约开支", "3万元")
			.check(this.rule)).extracting(Finding::severity).containsExactly(Severity.ERROR);
	}

	@Test
	void warnsOnceWhereTheTemplatePrintsEffectsUnderOutput() {
		assertThat(CheckedForm.on("weihai-project-2024")
			.indicator("产出指标/质量指标", "发放准确率", "=100%")
			.indicator("产出指标/社会效益指标", "投诉数量", "≤1家")
			.indicator("产出指标/可持续发展影响指标", "政策知晓率", "≥95%")
			.check(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARNING);
				assertThat(finding.path()).isEqualTo("indicators[1].dimension");
				assertThat(finding.reason()).contains("本表样");
			});
	}

	@Test
	void acceptsEffectsUnderALevelThatTheTemplateDoesNotHave() {
		assertThat(CheckedForm.on("weihai-project-2024").indicator("效益指标/社会效益指标", "投诉数量", "≤1家").check(this.rule))
			.isEmpty();
	}

	@Test
	void acceptsADimensionThatOnlyOtherTemplatesHave() {
		assertThat(CheckedForm.on("weihai-special-2024").indicator("效益指标/生态效益指标", "垃圾减少量", "≥3吨").check(this.rule))
			.isEmpty();
	}

	@Test
	void acceptsCostUnderOutputInAnOlderTemplate() {
		assertThat(CheckedForm.on("hebei-performance-2021").indicator("产出指标/成本指标", "维修成本", "≤20万元").check(this.rule))
			.isEmpty();
	}

	@Test
	void saysNothingOfNamesThatNobodyKnows() {
		assertThat(CheckedForm.on("hebei-performance-2021").indicator("其他指标/党建指标", "学习次数", "12次").check(this.rule))
			.isEmpty();
	}

}
