package org.yardstick.rule.measurability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class FullSatisfactionTests {

	private final FullSatisfaction rule = new FullSatisfaction();

	@ParameterizedTest
	@ValueSource(strings = { "100%", "=100%", "≥100%", "100", "１００％", "达到100%" })
	void hintsAtEverybodySatisfied(String target) {
		assertThat(form("办事群众满意度", target).check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T08");
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
			assertThat(finding.evidence()).isEqualTo(target);
			assertThat(finding.repair()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "办事群众满意度, ≥95%", "办事群众满意度, ≤100%", "办事群众满意度, 满意", "办事群众满意度, 100人", "有责投诉办结率, 100%", "设备合格率, =100%" })
	void acceptsOtherTargets(String name, String target) {
		assertThat(form(name, target).check(this.rule)).isEmpty();
	}

	@Test
	void readsSatisfactionUnderAnyLevel() {
		assertThat(
				CheckedForm.on("weihai-declaration-2021").indicator("效益指标/社会效益指标", "参展企业满意率", "=100%").check(this.rule))
			.hasSize(1);
	}

	private static CheckedForm form(String name, String target) {
		return CheckedForm.on("weihai-declaration-2021").indicator("满意度指标/满意度指标", name, target);
	}

}
