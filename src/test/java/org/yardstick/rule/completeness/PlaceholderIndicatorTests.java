package org.yardstick.rule.completeness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholderIndicatorTests {

	private final PlaceholderIndicator rule = new PlaceholderIndicator();

	@ParameterizedTest
	@ValueSource(strings = { "指标", "指标1", "指标 1", "三级指标", "指标名称" })
	void warnsOfANameThatWasNeverReplaced(String name) {
		assertThat(liaocheng(name, null).check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("C05");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("indicators[1].name");
			assertThat(finding.evidence()).isEqualTo(name);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "无", "——", "/" })
	void onlyHintsWhereTheTemplatePrintsTheDimension(String name) {
		assertThat(liaocheng(name, "无").check(this.rule)).extracting(Finding::severity).containsExactly(Severity.INFO);
	}

	@Test
	void quotesAnEmptyName() {
		assertThat(liaocheng(null, null).check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.evidence()).isEqualTo("（空）");
		});
	}

	@Test
	void warnsOfAnEmptyRowBesideIndicators() {
		assertThat(liaocheng(null, null).indicator("效益指标/生态效益指标", "垃圾清运量", "30吨").check(this.rule))
			.extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
	}

	@Test
	void warnsOfATargetWithoutAName() {
		assertThat(liaocheng(null, "≥95%").check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.reason()).contains("没有写明是什么指标");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "无障碍设施数量", "指标完成率", "零投诉", "一" })
	void acceptsNames(String name) {
		assertThat(liaocheng(name, "5处").check(this.rule)).isEmpty();
	}

	private static CheckedForm liaocheng(String name, String target) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "办公电脑", "8台")
			.indicator("效益指标/生态效益指标", name, target);
	}

}
