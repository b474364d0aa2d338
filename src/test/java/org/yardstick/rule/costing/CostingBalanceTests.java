package org.yardstick.rule.costing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;

class CostingBalanceTests {

	private final CostingBalance rule = new CostingBalance();

	@Test
	void findsASumThatDoesNotComeOut() {
		assertThat(check("200000", "设备费12万元，材料费5万元，测试费3万元，合计23万元。项目申请20万元。")).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("X10");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("narratives.costing");
			assertThat(finding.evidence()).isEqualTo("12万元，材料费5万元，测试费3万元，合计23万元");
			assertThat(finding.reason()).contains("12万元＋5万元＋3万元＝20万元，文中写的是23万元，相差3万元");
			assertThat(finding.others()).extracting(Sighting::quote).containsExactly("23万元");
		});
	}

	@Test
	void warnsOfASmallDifference() {
		assertThat(check("540000", "一包23.84万元，二包30.768万元，共计54万元。")).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
	}

	@Test
	void findsAProductThatDoesNotComeOut() {
		assertThat(check("350000", "购置电脑60台×0.5万元=35万元")).extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains("60台×0.5万元＝30万元，文中写的是35万元");
	}

	@Test
	void findsAListThatIsNotTheProjectAmount() {
		assertThat(check("1737500", "物业管理费23万元；劳务费103.75万元；运行维护费47万元；其他支出6万元。")).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.reason()).contains("179.75万元，多于项目金额173.75万元6万元");
				assertThat(finding.others()).extracting(Sighting::path).containsExactly("funding.total");
			});
	}

	@ParameterizedTest
	@CsvSource({ "700000,生均公用经费标准为每生每年710元。现有学生960人。,710元/生/年×960人＝68.16万元", "8960000,除生均经费和事业收入外，尚缺350万元。,测算为350万元",
			"500000,会议费20万元，培训费32万元，共需52万元。,测算为52万元" })
	void findsACostingThatComesToAnotherAmount(String total, String costing, String words) {
		assertThat(check(total, costing)).extracting(Finding::reason).singleElement().asString().contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "69500,已经支付69500万元,相差10000倍", "1575000,一年房租收入157500用元左右,相差10倍", "5351600,所需资金53516万元,相差100倍" })
	void findsTheProjectAmountWithThePointElsewhere(String total, String overview, String words) {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'funding': {'total': '" + total + "'}, 'narratives': {'overview': '" + overview + "'}}")
			.check(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.path()).isEqualTo("narratives.overview");
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.reason()).contains(words);
			});
	}

	@ParameterizedTest
	@CsvSource({ "200000,设备费12万元，材料费5万元，测试费3万元，合计20万元。", "527500,预算资金约52.8万元。", "350000,办公费20万元左右、差旅费15万元左右。",
			"600000,2019年支出18万元，2020年支出20万元，2021年预计22.5万元。", "5504000,惠及居民5504人，户籍人口55040人。",
			"1575000,按合同总价1575万元的10%支付。", "800000,县属学校3000人，每生每年2000元，其中市级资金80万元。", "600000,10个工作站，10个服务站，每个每年3万元经费。",
			"900000,项目总投资5000万元，其中一期支出900万元，本年安排90万元。", "300000,2020年批复预算25万元。", "500000,''" })
	void acceptsWhatComesOutOrSaysSomethingElse(String total, String costing) {
		assertThat(check(total, costing)).isEmpty();
	}

	@Test
	void readsEveryTextButSaysNothingOfSumsWithoutAProjectAmount() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.with("{'narratives': {'fundsUse': '道路维修60万元，绿化20万元，合计90万元。'}}")
			.check(this.rule)).extracting(Finding::path).containsExactly("narratives.fundsUse");
		assertThat(CheckedForm.on("hebei-performance-2021")
			.with("{'narratives': {'costing': '道路维修60万元，绿化20万元，路灯10万元。'}}")
			.check(this.rule)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "60万元，", "6000000 ", "600000", "共60万元", "60万元×", "（60万元", "明细60万元；", "万元", "6 ", " " })
	void endsOnLongCells(String piece) {
		assertThat(check("600000", piece.repeat(19_990 / piece.length()) + "共计7万元"))
			.allSatisfy((finding) -> assertThat(finding.reason()).hasSizeLessThan(300));
	}

	private List<Finding> check(String total, String costing) {
		return CheckedForm.on("liaocheng-declaration-2021")
			.with("{'funding': {'total': '" + total + "'}, 'narratives': {'costing': '" + costing + "'}}")
			.check(this.rule);
	}

}
