package org.yardstick.rule.completeness;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class MissingTargetTests {

	private final MissingTarget rule = new MissingTarget();

	@Test
	void findsABlankAnnualTarget() {
		List<Finding> findings = CheckedForm.on("weihai-project-2024")
			.indicator("产出指标/数量指标", "举办科技活动", "≥2场")
			.indicator("产出指标/质量指标", "活动参与率", null)
			.check(this.rule);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("C04");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[1].annualTarget");
			assertThat(finding.evidence()).isEqualTo("（空）");
		});
	}

	@Test
	void findsAPlaceholderInsteadOfATarget() {
		assertThat(CheckedForm.on("weihai-project-2024").indicator("产出指标/数量指标", "举办科技活动", "——").check(this.rule))
			.extracting(Finding::evidence)
			.containsExactly("——");
	}

	@Test
	void takesZeroForATarget() {
		assertThat(CheckedForm.on("weihai-project-2024").indicator("产出指标/质量指标", "安全事故", "0起").check(this.rule))
			.isEmpty();
	}

	@Test
	void leavesARowWithoutAnIndicatorToTheRuleOfPlaceholders() {
		assertThat(CheckedForm.on("weihai-project-2024").indicator("产出指标/质量指标", "无", null).check(this.rule)).isEmpty();
	}

	@Test
	void hintsOnceAtBlankMediumTermTargets() {
		List<Finding> findings = CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "培训人数", "50人", Map.of("mediumTermTarget", "150人"))
			.indicator("产出指标/质量指标", "培训合格率", "95%")
			.indicator("满意度指标/服务对象满意度指标", "学员满意度", "90%")
			.check(this.rule);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.path()).isEqualTo("indicators[1].mediumTermTarget");
			assertThat(finding.reason()).contains("3条指标中有2条");
		});
	}

	@Test
	void saysNothingOfMediumTermTargetsWithoutTheirColumn() {
		assertThat(CheckedForm.on("weihai-declaration-2021").indicator("产出指标/数量指标", "培训人数", "50人").check(this.rule))
			.isEmpty();
	}

	@Test
	void acceptsFilledMediumTermTargets() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "培训人数", "50人", Map.of("mediumTermTarget", "150人"))
			.check(this.rule)).isEmpty();
	}

}
