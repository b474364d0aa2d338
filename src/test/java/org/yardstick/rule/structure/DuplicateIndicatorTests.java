package org.yardstick.rule.structure;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateIndicatorTests {

	private final DuplicateIndicator rule = new DuplicateIndicator();

	@Test
	void warnsOfTheSameNameTwice() {
		List<Finding> findings = form("产出指标/数量指标", "培训人数", "50人", "产出指标/质量指标", "培训 人数。", "50人");
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("S02");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("indicators[1].name");
			assertThat(finding.evidence()).isEqualTo("培训人数 50人｜培训 人数。 50人");
			assertThat(finding.reason()).contains("第1条");
		});
	}

	@Test
	void findsTargetsThatContradictEachOther() {
		assertThat(form("产出指标/数量指标", "申报企业数", "≥150家", "产出指标/数量指标", "申报企业数", "=70家")).extracting(Finding::severity)
			.containsExactly(Severity.ERROR);
	}

	@Test
	void takesOneAmountInTwoUnitsForTheSame() {
		assertThat(form("产出指标/成本指标", "改造成本", "20万元", "产出指标/成本指标", "改造成本", "200000元")).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
	}

	@Test
	void warnsOfTheSameEffectInOtherWords() {
		assertThat(form("效益指标/社会效益指标", "车管业务服务效率", "提高", "效益指标/可持续影响指标", "业务服务效率", "提升")).hasSize(1);
	}

	@Test
	void findsTheSameThingSaidInAnotherOrder() {
		assertThat(form("产出指标/数量指标", "科研补助资金配套-预计企业申报数", ">=120", "效益指标/经济效益指标", "申报企业科研补助资金配套数量", "=60"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.others()).extracting(Sighting::path)
					.containsExactly("indicators[0].name", "indicators[0].annualTarget");
			});
	}

	@Test
	void findsACountThatIsGivenAsTheRateOfTheSameThing() {
		assertThat(form("产出指标/数量指标", "完成安装使用户数", "=100%", "产出指标/质量指标", "完成安装率", "=100%")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 培训人数, 50人, 产出指标/数量指标, 教师培训人数, 20人",
			"产出指标/数量指标, 组织主题教育, 每年一次, 产出指标/时效指标, 组织主题教育完成及时率, 100%",
			"产出指标/质量指标, 抽检任务完成率, 100%, 产出指标/时效指标, 抽检任务完成及时率, 100%",
			"产出指标/数量指标, 2020年示范村建设数量, 3个, 产出指标/数量指标, 2021年示范村建设数量, 2个",
			"产出指标/数量指标, 甲校共建合作经费兑现事项数, 1项, 产出指标/数量指标, 乙校共建合作经费兑现事项数, 2项",
			"产出指标/数量指标, 一号楼改造面积, 500平方米, 产出指标/数量指标, 二号楼改造面积, 600平方米", "效益指标/社会效益指标, 群众出行, 改善, 效益指标/社会效益指标, 出行, 改善" })
	void acceptsDifferentIndicators(String levels, String name, String target, String otherLevels, String other,
			String otherTarget) {
		assertThat(form(levels, name, target, otherLevels, other, otherTarget)).isEmpty();
	}

	@Test
	void pointsAtEveryRepetition() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.indicator("产出指标/数量指标", "培训人数", "50人")
			.indicator("产出指标/数量指标", "培训人数", "50人")
			.indicator("产出指标/数量指标", "培训人数", "50人")
			.check(this.rule)).extracting(Finding::path).containsExactly("indicators[1].name", "indicators[2].name");
	}

	@Test
	void leavesPlaceholdersAlone() {
		assertThat(form("效益指标/经济效益指标", "无", null, "效益指标/生态效益指标", "无", null)).isEmpty();
	}

	private List<Finding> form(String... cells) {
		return CheckedForm.on("hebei-performance-2021")
			.indicator(cells[0], cells[1], cells[2])
			.indicator(cells[3], cells[4], cells[5])
			.check(this.rule);
	}

}
