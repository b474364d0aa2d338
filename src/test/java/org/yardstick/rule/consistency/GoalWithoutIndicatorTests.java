package org.yardstick.rule.consistency;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class GoalWithoutIndicatorTests {

	private static final String COUNT = "产出指标/数量指标";

	private final GoalWithoutIndicator rule = new GoalWithoutIndicator();

	private static CheckedForm goals(String words) {
		return CheckedForm.on("weihai-project-2024").with("{'goals':{'annual':[" + words + "]}}");
	}

	private List<Finding> check(String goal, String name, String target) {
		return goals("'" + goal + "'").indicator(COUNT, name, target).check(this.rule);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			培训村医200人，吸引带动当地城乡居民稳定就业300人 | 培训村医人数   | 200人   | 300人
			设备检定完成率达到100%              | 设备准确率     | 100%    | 达到 100%
			免征检定费1200万元                  | 走访企业次数   | 30次    | 1200万元
			申报发明专利100件以上               | 高新企业申报数 | ≥150家  | 100件以上
			""")
	void promiseWithoutIndicatorIsAWarningAtTheGoal(String goal, String name, String target, String quote) {
		assertThat(check(goal, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("goals.annual[0]");
			assertThat(finding.evidence()).isEqualTo(quote.replace(" ", ""));
			assertThat(finding.reason()).contains(quote.replace(" ", ""));
		});
	}

	@Test
	void promisesOfOneParagraphAreOneFinding() {
		List<Finding> findings = goals("'修建桥梁3座，栽植树木500株','举办讲座12场'").indicator(COUNT, "检查频次", "每月一次").check(this.rule);

		assertThat(findings).extracting(Finding::path).containsExactly("goals.annual[0]", "goals.annual[1]");
		assertThat(findings.get(0).reason()).contains("3座", "500株");
	}

	@Test
	void nameThatAllIndicatorsShareMeasuresNothing() {
		assertThat(goals("'公益性岗位扩容带动就业人数超过1090人'").indicator(COUNT, "公益性岗位扩容补贴人数", "≥1693人")
			.indicator(COUNT, "公益性岗位扩容补贴及时率", "100%")
			.indicator(COUNT, "公益性岗位扩容投诉数", "≤1起")
			.check(this.rule)).extracting(Finding::evidence).containsExactly("超过1090人");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			培训村医200人                         | 培训村医人数     | 150人
			参训学员200人                         | 受益人数         | 200
			组织法律讲座5场                       | 法律讲座         | 按时举办
			培训教师1000人次，干部100人次         | 培训人数         | 1000
			缴费补贴3000人，养老金领取9000人      | 参保人数         | 12000人
			涉及三个街道的16个小区改造            | 改造小区数量     | 16个
			支付工程款909.25万元，完成工程4项     | 完成工程数量     | 4项
			到2026年新建学校3所，本年度培训2次    | 培训次数         | 2次
			""")
	void whatAnIndicatorMeasuresIsNoFinding(String goal, String name, String target) {
		assertThat(check(goal, name, target)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "保障各项工作顺利开展", "完成2024年法律事务", "落实四个意识，营造一个良好的环境" })
	void goalWithoutAnythingMeasurableIsAHint(String goal) {
		assertThat(check(goal, "培训人数", "20人")).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.path()).isEqualTo("goals.annual[0]");
		});
	}

	@Test
	void deadlineIsMeasurable() {
		assertThat(check("12月底前完成验收", "培训人数", "20人")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "3座桥", "达到95%", "每人5元", "到2030年3座", "不超过1", "率" })
	void endsOnTheLongestGoalsAndTheMostRows(String piece) {
		CheckedForm form = goals("'" + piece.repeat(20_000 / piece.length()) + "'");
		for (int n = 0; n < 500; n++) {
			form.indicator(COUNT, "修建桥梁" + n + "数量", n + "座");
		}
		assertThat(form.check(this.rule)).allSatisfy((finding) -> assertThat(finding.reason()).hasSizeLessThan(400));
		assertThat(form.check(new TargetAgainstGoal()))
			.allSatisfy((finding) -> assertThat(finding.reason()).hasSizeLessThan(400));
	}

	@Test
	void blankGoalsAndFormsWithoutIndicatorsAreTheBusinessOfOtherRules() {
		assertThat(CheckedForm.on("weihai-project-2024").indicator(COUNT, "培训人数", "20人").check(this.rule)).isEmpty();
		assertThat(goals("'修建桥梁3座'").check(this.rule)).isEmpty();
	}

}
