package org.yardstick.rule.completeness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MissingCellTests {

	private static final String HEBEI_HEAD = """
			{'header': {'projectCode': %s, 'projectName': '农村保洁'},
			 'funding': {'total': '7000000.00', 'fiscalAppropriation': '7000000.00'},
			 'narratives': {'fundsUse': %s},
			 'spendingPlan': [{'milestone': '3月底', 'cumulativePercent': '25'},
			  {'milestone': '12月底', 'cumulativePercent': '100'}]}""";

	private final MissingCell rule = new MissingCell();

	@Test
	void findsABlankRequiredCell() {
		assertThat(hebei("'130303'", "null").check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("C01");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("narratives.fundsUse");
			assertThat(finding.evidence()).isEqualTo("（空）");
			assertThat(finding.repair()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "————", "——", "/", "无", "暂无", "待定" })
	void warnsOfAPlaceholder(String code) {
		assertThat(hebei("'" + code + "'", "'清运垃圾'").check(this.rule)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("header.projectCode");
			assertThat(finding.evidence()).isEqualTo(code);
		});
	}

	@Test
	void warnsOfABlankCode() {
		assertThat(hebei("null", "'清运垃圾'").check(this.rule)).extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.WARNING, "header.projectCode"));
	}

	@Test
	void warnsOfAUseThatRepeatsTheName() {
		assertThat(hebei("'130303'", "'农村 保洁。'").check(this.rule)).extracting(Finding::path)
			.containsExactly("narratives.fundsUse");
	}

	@Test
	void acceptsAFilledHead() {
		assertThat(hebei("'109014(2021)022'", "'清运垃圾'").check(this.rule)).isEmpty();
	}

	@Test
	void acceptsZeroAsAnAmount() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.with(HEBEI_HEAD.formatted("'1'", "'清运'").replace("7000000.00", "0.00"))
			.check(this.rule)).isEmpty();
	}

	@Test
	void asksForTheCellsOfTheTemplateOnly() {
		assertThat(CheckedForm.on("weihai-project-2024")
			.with("""
					{'header': {'projectName': '科技服务', 'supervisingDepartment': '科技局', 'implementingUnit': '科技局'},
					 'funding': {'total': '500000.00', 'annual': '500000.00', 'fiscalAppropriation': '500000.00'}}""")
			.check(this.rule)).isEmpty();
	}

	@Test
	void leavesGoalsToTheirOwnRule() {
		assertThat(CheckedForm.on("weihai-special-2024").check(this.rule)).extracting(Finding::path)
			.containsExactly("header.projectName", "header.supervisingDepartment", "funding.total");
	}

	@Test
	void findsAScheduleAndASpendingPlanWithoutAnyRow() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021").check(this.rule))
			.anySatisfy((finding) -> assertThat(finding.path()).isEqualTo("schedule"));
		assertThat(CheckedForm.on("hebei-performance-2021").check(this.rule)).anySatisfy((finding) -> {
			assertThat(finding.path()).isEqualTo("spendingPlan");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		});
	}

	@Test
	void findsABlankCellInARowOfTheSchedule() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021").with("""
				{'schedule': [{'activity': '采购', 'startDate': '2021-03-01', 'amount': '200000'}, {},
				 {'activity': '安装', 'startDate': null, 'amount': '0'}]}""").check(this.rule)).extracting(Finding::path)
			.filteredOn((path) -> path.startsWith("schedule"))
			.containsExactly("schedule[2].startDate");
	}

	@Test
	void acceptsNothingInAnOptionalCell() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'narratives': {'otherMatters': '无'}}")
			.check(this.rule)).extracting(Finding::path).doesNotContain("narratives.otherMatters");
	}

	private static CheckedForm hebei(String code, String fundsUse) {
		return CheckedForm.on("hebei-performance-2021").with(HEBEI_HEAD.formatted(code, fundsUse));
	}

}
