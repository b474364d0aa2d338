package org.yardstick.rule.timing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class ImpossibleDeadlineTests {

	private final ImpossibleDeadline rule = new ImpossibleDeadline();

	@ParameterizedTest
	@CsvSource({ "2020年5月, ERROR", "2020-05-20, ERROR", "2021-12-10, ERROR", "2021年12月底前, ERROR", "2022.3前, ERROR",
			"2月底前, WARNING" })
	void findsADeadlineOutsideTheProject(String target, Severity severity) {
		assertThat(target("泵站改造完成时间", target)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
			assertThat(finding.evidence()).isEqualTo(target);
			assertThat(finding.others()).hasSize(1);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2021年12月", "2021-12-09", "11月底前", "3月", "第二季度", "每年2月底前", "及时", "5个工作日内", "100%", "2021" })
	void acceptsDeadlinesWithinTheProject(String target) {
		assertThat(target("泵站改造完成时间", target)).isEmpty();
	}

	@Test
	void measuresByTheYearWhereNoPeriodIsWritten() {
		CheckedForm form = CheckedForm.on("hebei-performance-2021");
		assertThat(form.indicator("产出指标/时效指标", "项目完成时限", "2020年12月底前")
			.indicator("产出指标/时效指标", "设备到货时限", "12月底前")
			.check(this.rule)).extracting(Finding::path, Finding::others)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("indicators[0].annualTarget", List.of()));
	}

	@Test
	void weighsLessWhatTheScheduleConfirms() {
		assertThat(form().with("{'schedule': [{'activity': '招标', 'startDate': '2020-11-30'}]}")
			.indicator("产出指标/时效指标", "完成招标", "2020年12月底")
			.check(this.rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@Test
	void warnsOfAMediumTermDeadlineAfterTheProject() {
		assertThat(form().indicator("产出指标/时效指标", "经费拨付时间", "2021-11-20前", Map.of("mediumTermTarget", "2023-12-10"))
			.check(this.rule)).singleElement()
			.satisfies((finding) -> assertThat(finding.path()).isEqualTo("indicators[0].mediumTermTarget"))
			.extracting(Finding::severity)
			.isEqualTo(Severity.WARNING);
	}

	@Test
	void findsATermLongerThanTheProject() {
		assertThat(target("任务完成年限", "2年")).extracting(Finding::severity).containsExactly(Severity.ERROR);
		assertThat(target("施工工期", "≤18个月")).hasSize(1);
		assertThat(target("施工工期", "6个月")).isEmpty();
		assertThat(target("设备使用年限", "10年")).isEmpty();
		assertThat(target("质保期限", "2年")).isEmpty();
	}

	@Test
	void warnsOfAnAnnualGoalThatIsDueAfterTheProject() {
		assertThat(form().with("{'goals': {'mediumTerm': [], 'annual': ['2021年12月31日之前投入使用；至 2023 年引进企业 9 家']}}")
			.check(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARNING);
				assertThat(finding.evidence()).isEqualTo("2021年12月31日之前投入使用｜至 2023 年引进企业 9 家");
				assertThat(finding.others()).extracting(Sighting::path).containsExactly("header.endDate");
			});
		assertThat(form().with("{'goals': {'mediumTerm': [], 'annual': ['年底前完工；为2023年扩建打好基础；落实2035年远景目标']}}")
			.check(this.rule)).isEmpty();
	}

	@Test
	void findsStepsInAnOrderThatCanNotBe() {
		CheckedForm form = form().indicator("产出指标/时效指标", "泵站竣工时间", "2021年9月底前")
			.indicator("产出指标/时效指标", "泵站验收时间", "2021年6月底前");
		assertThat(form.check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[1].annualTarget");
			assertThat(finding.others()).extracting(Sighting::path).containsExactly("indicators[0].annualTarget");
		});
		assertThat(form().with(
				"{'schedule': [{'activity': '项目验收', 'startDate': '2021-04-01'}, {'activity': '项目招标', 'startDate': '2021-06-01'}]}")
			.check(this.rule)).extracting(Finding::path).containsExactly("schedule[0].startDate");
	}

	@Test
	void comparesOnlyStepsOfTheSameWork() {
		assertThat(form().indicator("产出指标/时效指标", "泵站竣工时间", "2021年9月底前")
			.indicator("产出指标/时效指标", "水闸验收时间", "2021年6月底前")
			.check(this.rule)).isEmpty();
		assertThat(form().indicator("产出指标/时效指标", "泵站竣工时间", "2021年9月底前")
			.indicator("产出指标/时效指标", "泵站验收时间", "2021年9月")
			.check(this.rule)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020年5月底前，", "至2029年", "12月", "〔2021〕", "《", "2021-", "招标验收", "一" })
	void endsOnCellsFullOfOnePiece(String piece) {
		String words = piece.repeat(19_000 / piece.length());
		CheckedForm form = form().indicator("产出指标/时效指标", words, words)
			.with("{'goals': {'mediumTerm': ['" + words + "'], 'annual': ['" + words
					+ "']}, 'narratives': {'costing': '" + words + "'}, 'schedule': [{'activity': '" + words
					+ "', 'startDate': '2020-01-01'}]}");
		assertThat(List.of(this.rule, new GoalOfAnotherYear(), new PeriodMismatch()))
			.flatExtracting((any) -> form.check(any))
			.allSatisfy((finding) -> assertThat(((Finding) finding).reason()).hasSizeLessThan(300));
	}

	private List<Finding> target(String name, String target) {
		return form().indicator("产出指标/时效指标", name, target).check(this.rule);
	}

	private static CheckedForm form() {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'startDate': '2021-03-01', 'endDate': '2021-12-09'}}");
	}

}
