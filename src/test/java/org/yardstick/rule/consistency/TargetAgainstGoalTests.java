package org.yardstick.rule.consistency;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class TargetAgainstGoalTests {

	private static final String COUNT = "产出指标/数量指标";

	private final TargetAgainstGoal rule = new TargetAgainstGoal();

	private static CheckedForm goal(String words) {
		return CheckedForm.on("weihai-project-2024").with("{'goals':{'annual':['" + words + "']}}");
	}

	private List<Finding> check(String goal, String name, String target) {
		return goal(goal).indicator(COUNT, name, target).check(this.rule);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			参保补贴人均成本不超过15元      | 参保补贴人均成本     | ≤40元/人/年
			全年培训村级会计300人           | 村级会计培训人数     | 200人
			检定电梯30万台以上              | 检定电梯数量         | 280000台
			群众满意度达到95%               | 群众满意度           | ≥90%
			购置办公电脑60台                | 购置办公电脑数量     | ≥80台
			课题结题率100%                  | 课题结题率           | =90%
			新建农村公路1.2公里             | 新建农村公路长度     | =900米
			组织两次消防演练                | 组织消防演练         | =3次
			""")
	void contradictionOfTheSameThingIsAnError(String goal, String name, String target) {
		assertThat(check(goal, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
			assertThat(finding.evidence()).isEqualTo(target);
			assertThat(finding.others()).singleElement().satisfies((other) -> {
				assertThat(other.path()).isEqualTo("goals.annual[0]");
				assertThat(goal).contains(other.quote());
			});
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			购置电脑300台以上               | 购置电脑数量         | 320台
			群众满意度95%以上               | 群众满意度           | ≥95%
			补贴人数超过1693人              | 补贴人数             | ≥1693人
			人均成本不超过40元              | 人均成本             | ≤40元/人/年
			有效投诉不超过1起               | 有效投诉数           | ≤1起
			总产值达到3亿元                 | 总产值               | =30000万元
			接待游客8万人左右               | 接待游客人数         | 80000
			培训村医约1000人                | 培训村医人数         | 1050人
			获得2-3个省级平台               | 获得省级平台数       | 3个
			发放及时率达到100%              | 发放合格率           | ≥90%
			每年修缮房屋3次                 | 修缮房屋             | 3次/年
			到2024年12月底完成3座桥梁维修   | 桥梁维修数量         | 3座
			""")
	void whoReachesTheTargetKeepsThePromise(String goal, String name, String target) {
		assertThat(check(goal, name, target)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			新申报科技奖2项                 | 新申报科技奖         | ≤3项
			完成三所幼儿园消防设施改造      | 改造消防设施的数量   | 2间
			完成接待游客5.1万人以上         | 参观游客             | 5万余人
			免费检定30万台以上              | 检测数量             | 280000台件
			""")
	void looserMatchesAndLooserContradictionsAreWarnings(String goal, String name, String target) {
		assertThat(check(goal, name, target)).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
	}

	@Test
	void partsThatTogetherMakeTheTargetContradictNothing() {
		assertThat(check("新申报高新企业90家，重新认定高新企业20家", "新申报、重新认定高新企业数", "110家")).isEmpty();
	}

	@Test
	void promiseThatOneOfSeveralIndicatorsKeepsContradictsNone() {
		assertThat(goal("举办招聘活动1次以上，举办招聘培训活动2次以上").indicator(COUNT, "举办招聘活动次数", "≥1次")
			.indicator(COUNT, "举办招聘培训活动次数", "≥2次")
			.check(this.rule)).isEmpty();
	}

	@Test
	void numbersOfOtherYearsAreNoPromisesOfThisOne() {
		assertThat(check("到2026年培育科技企业15家", "培育科技企业数", "5家")).isEmpty();
		assertThat(check("5年内培育科技企业15家", "培育科技企业数", "5家")).isEmpty();
	}

	@Test
	void priceThatLeavesOutTheMonthIsAHintAtTheGoal() {
		assertThat(check("养老金人均成本不超过110元", "养老金人均成本", "≤110元/人/月")).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.path()).isEqualTo("goals.annual[0]");
		});
	}

	@Test
	void overviewThatCountsTheSameIsCompared() {
		List<Finding> findings = CheckedForm.on("liaocheng-declaration-2021")
			.with("{'narratives':{'overview':'购置考试电脑100台，用于机考。'}}")
			.indicator(COUNT, "购置考试电脑数量", "60台")
			.check(this.rule);

		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.evidence()).isEqualTo("60台");
			assertThat(finding.others().get(0).path()).isEqualTo("narratives.overview");
			assertThat(finding.others().get(0).quote()).isEqualTo("100台");
			assertThat(finding.reason()).contains("100台", "60台");
		});
	}

	@Test
	void otherTextsMayCountWholeGroups() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'narratives':{'overview':'覆盖全市学校954所，教师72015名。'}}")
			.indicator(COUNT, "培训骨干教师人数", "100名")
			.check(this.rule)).isEmpty();
	}

	@Test
	void goalsAndTargetsInWordsAreNotCompared() {
		assertThat(check("提升服务水平", "服务水平", "提升")).isEmpty();
		assertThat(CheckedForm.on("weihai-project-2024").check(this.rule)).isEmpty();
	}

	@Test
	void mayBeExplained() {
		assertThat(this.rule.mayBeExplained()).isTrue();
	}

}
