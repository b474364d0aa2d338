package org.yardstick.rule.timing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodMismatchTests {

	private final PeriodMismatch rule = new PeriodMismatch();

	@Test
	void findsAnEndBeforeTheStartAndNothingElse() {
		assertThat(
				form("2021-06-01", "2021-03-01").with("{'schedule': [{'activity': '采购', 'startDate': '2021-04-01'}]}")
					.check(this.rule))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.path()).isEqualTo("header.endDate");
				assertThat(finding.others()).extracting(Sighting::path).containsExactly("header.startDate");
			});
	}

	@Test
	void warnsOfAPeriodThatReachesIntoAnotherYear() {
		assertThat(form("2020-12-31", "2021-12-30").check(this.rule)).singleElement()
			.satisfies((finding) -> assertThat(finding.path()).isEqualTo("header.startDate"))
			.extracting(Finding::severity)
			.isEqualTo(Severity.WARNING);
		assertThat(form("2021-01-01", "2022-12-31").check(this.rule)).extracting(Finding::path)
			.containsExactly("header.endDate");
	}

	@Test
	void findsAPeriodOfAnotherYear() {
		assertThat(form("2020-01-01", "2020-12-31").check(this.rule)).extracting(Finding::severity)
			.containsExactly(Severity.ERROR);
		assertThat(form("2022-01-01", "2022-12-31").check(this.rule)).extracting(Finding::severity)
			.containsExactly(Severity.ERROR);
	}

	@Test
	void letsProjectsRunOnThatAreOnlyPartlyPaidThisYear() {
		assertThat(form("2020-03-01", "2022-12-31").with("{'funding': {'total': '900000', 'annual': '300000'}}")
			.check(this.rule)).isEmpty();
	}

	@Test
	void findsAStepOfLastYearAndGuessesTheSlip() {
		assertThat(scheduled("2020-03-01")).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("schedule[0].startDate");
			assertThat(finding.reason()).contains("疑为2021年之误");
			assertThat(finding.others()).extracting(Sighting::path).containsExactly("header.startDate");
		});
	}

	@Test
	void warnsOfAStepBeforeTheProjectStartsAndFindsOneAfterItEnds() {
		assertThat(scheduled("2021-02-20")).extracting(Finding::severity).containsExactly(Severity.WARNING);
		assertThat(scheduled("2021-12-01")).extracting(Finding::severity).containsExactly(Severity.ERROR);
		assertThat(scheduled("2021-03-01")).isEmpty();
		assertThat(scheduled("2021-11-30")).isEmpty();
	}

	@Test
	void measuresTheScheduleByTheYearWhereNoPeriodIsWritten() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'schedule': [{'activity': '采购', 'startDate': '2020-11-30'}, {'activity': '安装'}]}")
			.check(this.rule)).singleElement().extracting(Finding::reason).asString().contains("早于2021年度");
	}

	@Test
	void findsAStepAfterTheDeadlineOfTheSameThing() {
		CheckedForm form = form("2021-01-01", "2021-12-31").with(
				"{'schedule': [{'activity': '发放春季营养餐补贴', 'startDate': '2021-04-01'}, {'activity': '发放秋季营养餐补贴', 'startDate': '2021-10-10'}]}");
		assertThat(form.indicator("产出指标/时效指标", "营养餐补贴发放时间", "2021-05-30").check(this.rule)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
				assertThat(finding.others()).extracting(Sighting::path).containsExactly("schedule[1].startDate");
			});
	}

	@Test
	void saysNothingOfOtherThingsOrOfTheBetterNamedStep() {
		CheckedForm form = form("2021-01-01", "2021-12-31").with(
				"{'schedule': [{'activity': '初级培训', 'startDate': '2021-04-01'}, {'activity': '高级培训', 'startDate': '2021-10-10'}]}");
		assertThat(form.indicator("产出指标/时效指标", "初级培训完成时间", "5月底前")
			.indicator("产出指标/时效指标", "教材采购完成时间", "3月底前")
			.check(this.rule)).isEmpty();
	}

	@Test
	void warnsOfServicesForYearsInAProjectThatIsDoneOnce() {
		assertThat(term("一次性项目", "平台部署 30 万元，两年运维服务费，每年 5 万元")).singleElement().satisfies((finding) -> {
			assertThat(finding.path()).isEqualTo("narratives.costing");
			assertThat(finding.evidence()).isEqualTo("两年运维服务费");
		});
		assertThat(term("经常性项目", "两年运维服务费，每年 5 万元")).isEmpty();
		assertThat(term("一次性项目", "落实三年行动计划，购置费 5 万元，免费质保3年")).isEmpty();
	}

	@Test
	void saysNothingWithoutDates() {
		assertThat(CheckedForm.on("hebei-performance-2021").indicator("产出指标/时效指标", "完成时限", "12月底前").check(this.rule))
			.isEmpty();
	}

	private List<Finding> term(String nature, String costing) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'nature': '" + nature + "', 'startDate': '2021-01-01', 'endDate': '2021-12-31'},"
					+ " 'narratives': {'costing': '" + costing + "'}}")
			.check(this.rule);
	}

	private List<Finding> scheduled(String day) {
		return form("2021-03-01", "2021-11-30").with("{'schedule': [{'activity': '采购', 'startDate': '" + day + "'}]}")
			.check(this.rule);
	}

	private static CheckedForm form(String start, String end) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'startDate': '" + start + "', 'endDate': '" + end + "'}}");
	}

}
