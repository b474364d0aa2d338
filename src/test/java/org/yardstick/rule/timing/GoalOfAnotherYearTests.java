package org.yardstick.rule.timing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class GoalOfAnotherYearTests {

	private final GoalOfAnotherYear rule = new GoalOfAnotherYear();

	@ParameterizedTest
	@ValueSource(
			strings = { "2020年计划培训护林员 300 人次", "按时发放补贴，2020 年度力争惠及 500 户", "预计2020年完成巡查 40 次", "2020年目标任务为修复堤防三处" })
	void findsThePlanOfAPastYear(String goal) {
		assertThat(goal(goal)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("goals.annual[0]");
			assertThat(finding.reason()).contains("本表是2021年度");
		});
	}

	@Test
	void warnsOfThePlanOfALaterYearAndOfAGoalThatOnlyKnowsAPastOne() {
		assertThat(goal("2022年计划植树 2 万株")).extracting(Finding::severity).containsExactly(Severity.WARNING);
		assertThat(goal("1、做好2020年防汛工作；2、维护泵站 6 座")).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021年计划培训护林员 300 人次", "确保2020年决算审计顺利进行", "完成2021年新建任务；完成2020年续建的两个泵站", "落实某财农〔2019〕7号要求",
			"贯彻《林业三年行动计划（2018-2020年）》", "将2020年1月1日起新增退休人员纳入补贴，2021年计划发放 300 人", "2020年计划完成率已达 95%，继续巩固",
			"兑现2020年度考核奖励" })
	void acceptsThePastAsThePast(String goal) {
		assertThat(goal(goal)).isEmpty();
	}

	@Test
	void warnsOfAGoalWhoseTimeIsOver() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'goals': {'mediumTerm': ['到2020年，建成覆盖全县的监测网'], 'annual': []}}")
			.check(this.rule)).extracting(Finding::path).containsExactly("goals.mediumTerm[0]");
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'goals': {'mediumTerm': ['到2025年，建成覆盖全县的监测网'], 'annual': []}}")
			.check(this.rule)).isEmpty();
	}

	@Test
	void warnsOfOldEstimatesAndOldItemsInTheCosting() {
		assertThat(costing("预计本所2020年受理案件 900 件，每件 50 元")).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
		assertThat(costing("印刷费 2 万元，全县2020年护林宣传项目 3.5 万元")).extracting(Finding::evidence)
			.containsExactly("全县2020年护林宣传项目 3.5 万元");
	}

	@ParameterizedTest
	@ValueSource(strings = { "根据2020年在校人数 900 人测算", "参照2020年实际支出 30 万元", "2020年招标项目质保金 12 万元", "2020年批复预算 30 万元",
			"申请拨回2020年上缴学费 10 万元", "2020年与印刷厂签订的合同为 9 万元", "2021年护林宣传项目 3 万元" })
	void acceptsThePastAsABasis(String costing) {
		assertThat(costing(costing)).isEmpty();
	}

	@Test
	void saysNothingOfProjectsThatPayForThePast() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'projectName': '泵站工程往年尾款'}, 'goals': {'mediumTerm': [], 'annual': ['完成2020年泵站工程付款']}}")
			.check(this.rule)).isEmpty();
	}

	private List<Finding> goal(String goal) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'goals': {'mediumTerm': [], 'annual': ['" + goal + "']}}")
			.check(this.rule);
	}

	private List<Finding> costing(String costing) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'narratives': {'costing': '" + costing + "'}}")
			.check(this.rule);
	}

}
