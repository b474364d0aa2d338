package org.yardstick.rule.costing;

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

class CostBudgetTests {

	private static final String COST = "产出指标/成本指标";

	private static final String QUANTITY = "产出指标/数量指标";

	private static final String ECONOMIC_COST = "成本指标/经济成本";

	private final CostBudget rule = new CostBudget();

	@Test
	void findsCostsAboveTheBudgetAndShowsTheSum() {
		assertThat(check(form("2000000").indicator(COST, "课题评审成本", "20万元")
			.indicator(COST, "规划文本成本", "100万元")
			.indicator(COST, "推广成本", "≤90万"))).singleElement().satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
				assertThat(finding.reason()).contains("20万元＋100万元＋90万元＝210万元，超过项目金额200万元10万元");
				assertThat(finding.others()).extracting(Sighting::path)
					.containsExactly("indicators[1].annualTarget", "indicators[2].annualTarget", "funding.total");
			});
	}

	@ParameterizedTest
	@CsvSource({ "7500000,116万元,低于", "18000000,2094万元,超过", "600000,≤65万元,超过" })
	void findsASingleCostThatIsNotTheBudget(String total, String target, String relation) {
		assertThat(check(form(total).indicator(COST, "项目总成本", target))).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.reason()).contains(relation + "项目金额");
		});
	}

	@Test
	void namesAUnitSlip() {
		assertThat(check(form("350000").indicator(COST, "印刷成本", "35元"))).singleElement()
			.satisfies((finding) -> assertThat(finding.reason()).contains("一万倍"));
	}

	@ParameterizedTest
	@CsvSource({ "项目总成本,60万元", "项目总成本,≤600000元", "采购成本,60", "成本控制,控制在预算内", "成本节约率,≥5%", "节约成本,10万元", "房屋租赁费,60万元/年",
			"时间成本,7天", "每吨处置补贴,320元", "补贴发放标准,320元", "拉动社会资本投入,900万元" })
	void acceptsCostsThatFitOrAreNoTotals(String name, String target) {
		assertThat(check(form("600000").indicator(COST, name, target))).isEmpty();
	}

	@Test
	void takesAnAmountForEachFromTheDefinition() {
		assertThat(check(form("600000").indicator(COST, "补贴金额", "3200元", Map.of("definition", "每户改造补贴金额")))).isEmpty();
	}

	@Test
	void warnsOfPartsThatAreMissing() {
		assertThat(check(form("600000").indicator(COST, "场地成本", "20万元").indicator(COST, "宣传成本", "15万元")))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARNING);
				assertThat(finding.reason()).contains("35万元，低于项目金额60万元25万元").contains("补齐");
			});
	}

	@Test
	void acceptsAWholeBesideItsParts() {
		assertThat(check(form("600000").indicator(COST, "项目总成本", "60万元")
			.indicator(COST, "场地成本", "20万元")
			.indicator(COST, "宣传成本", "15万元"))).isEmpty();
	}

	@Test
	void acceptsTheCostsOfAYearOfALongerProject() {
		assertThat(check(form("600000").with("{'header': {'startDate': '2021-01-01', 'endDate': '2023-12-31'}}")
			.indicator(COST, "项目成本", "20万元"))).isEmpty();
	}

	@Test
	void findsMoneyAmongTheQuantitiesAboveTheBudget() {
		assertThat(check(form("30000000").indicator(QUANTITY, "研究院运营经费", "<2000万")
			.indicator(QUANTITY, "平台扶持资金", "=1500万")
			.indicator(QUANTITY, "接待游客", "8万")
			.indicator(QUANTITY, "发放创业贷款金额", "≥9000万元"))).extracting(Finding::path)
			.containsExactly("indicators[0].annualTarget");
	}

	@Test
	void findsASingleCostWithoutUnitThatFitsInNoUnit() {
		assertThat(check(form("600000").indicator(COST, "采购成本", "75"))).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
	}

	@Test
	void warnsOfCostsThatMayRise() {
		assertThat(check(form("600000").indicator(COST, "造价控制范围", "±5%"))).extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains("上浮");
	}

	@Test
	void multipliesAPriceByTheNumberOfPeople() {
		assertThat(check(form2024("27410000").indicator(ECONOMIC_COST, "医疗保险财政补贴人均成本", "≤320元/人/年")
			.indicator(QUANTITY, "医疗保险参保人数", "≥80000人"))).singleElement().satisfies((finding) -> {
				assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
				assertThat(finding.reason()).contains("320元/人/年×80000人＝2560万元，低于项目金额2741万元181万元");
				assertThat(finding.others()).extracting(Sighting::quote).contains("≥80000人");
			});
	}

	@ParameterizedTest
	@CsvSource({ "救助资金月均成本,≤6.6万元/月,救助次数,≥4次,12个月＝79.2万元", "设备购置室均成本,≤6万元/室,服务科室数量,≥16个,6万元/室×16个＝96万元",
			"奖励高新技术企业平均成本,≤20万元,高新技术企业净增数量,≥5家,20万元×5家＝100万元", "每个社区补助金额,=3万元,补助社区数量,=49个,3万元×49个＝147万元" })
	void findsTheNumberThatAPriceIsFor(String name, String price, String counted, String number, String formula) {
		assertThat(check(form2024("499600").indicator(ECONOMIC_COST, name, price).indicator(QUANTITY, counted, number)))
			.extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains(formula);
	}

	@Test
	void multipliesByLengthAndWidth() {
		assertThat(check(form("3500000").indicator(QUANTITY, "道路长度", "500米")
			.indicator(QUANTITY, "红线宽度", "60米")
			.indicator(COST, "平米造价", "219元/平米"))).extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains("219元/平米×500米×60米＝657万元");
	}

	@Test
	void addsUpSeveralPrices() {
		assertThat(check(form("2600000").indicator(QUANTITY, "广场面积", "15000平米")
			.indicator(QUANTITY, "植树数量", "70株")
			.indicator(COST, "广场成本", "45元/平米")
			.indicator(COST, "植树成本", "220元/株"))).extracting(Finding::reason)
			.singleElement()
			.asString()
			.contains("45元/平米×15000平米＋220元/株×70株＝69.04万元");
	}

	@ParameterizedTest
	@CsvSource({ "500000,≤4万元/个,13个", "2500000,≤600元/人,4300人", "50000,≤400元/人/天,50人", "5000000,800元/人,20人" })
	void acceptsPricesThatFitOrThatNobodyCanMultiply(String total, String price, String number) {
		assertThat(check(form(total).indicator(COST, "各培训点平均成本", price)
			.indicator(QUANTITY, "培训点参加情况", number)
			.indicator(QUANTITY, "印发手册", "3000册"))).isEmpty();
	}

	@Test
	void saysNothingWhereSeveralBudgetsPay() {
		assertThat(
				check(form("800000").indicator(COST, "助学金标准", "2000元/生/年，分级负担").indicator(QUANTITY, "受助学生数", "3000")))
			.isEmpty();
		assertThat(check(form("800000").with("{'narratives': {'costing': '每生每年2000元，市级负担20%。'}}")
			.indicator(COST, "助学金标准", "2000元/生/年")
			.indicator(QUANTITY, "受助学生数", "3000"))).isEmpty();
	}

	@Test
	void findsTwoItemsThatAreSwapped() {
		assertThat(
				check(costing("600000", "全年需车辆租赁费约10万元，车辆燃油、维修费约15万元，差旅费5万元，安保费30万元。").indicator(COST, "车辆租赁成本", "15万元")
					.indicator(COST, "车辆燃油、维修成本", "10万元")
					.indicator(COST, "差旅成本", "5万元")
					.indicator(COST, "安保成本", "30万元")))
			.satisfiesExactly((first) -> {
				assertThat(first.path()).isEqualTo("indicators[0].annualTarget");
				assertThat(first.severity()).isEqualTo(Severity.ERROR);
				assertThat(first.reason()).contains("此处15万元，测算中相应的是10万元");
				assertThat(first.others()).singleElement()
					.isEqualTo(new Sighting("narratives.costing", first.others().get(0).place(), "约10万元"));
			}, (second) -> assertThat(second.path()).isEqualTo("indicators[1].annualTarget"));
	}

	@Test
	void joinsItemsThatStandForOneIndicator() {
		assertThat(check(costing("700000", "交通费、住宿费约需12万元，材料费5万元，场地租金30万元，餐饮费8万元，后勤保障15万元。")
			.indicator(COST, "交通、住宿、餐饮成本", "20万元")
			.indicator(COST, "材料成本", "5万元")
			.indicator(COST, "场地租赁成本", "30万元")
			.indicator(COST, "后勤保障成本", "15万元"))).isEmpty();
	}

	@Test
	void comparesTheScheduleWithTheCosting() {
		String schedule = "'schedule': [{'activity': '迎接上级评估', 'amount': '50000'}, {'activity': '业务培训', 'amount': '250000'}]";
		assertThat(
				check(form("300000").with("{'narratives': {'costing': '迎接上级各类评估需7万元，业务培训等23万元。'}, " + schedule + "}")))
			.extracting(Finding::path)
			.containsExactly("schedule[0].amount", "schedule[1].amount");
		assertThat(
				check(form("300000").with("{'narratives': {'costing': '迎接上级各类评估需5万元，业务培训等25万元。'}, " + schedule + "}")))
			.isEmpty();
	}

	@Test
	void comparesAScheduleOfFewerSteps() {
		assertThat(check(form("900000").with(
				"{'schedule': [{'activity': '房屋租赁费及押金', 'amount': '660000'}, {'activity': '物业费', 'amount': '240000'}]}")
			.indicator(COST, "房屋租赁成本", "60万元")
			.indicator(COST, "房屋押金成本", "6万元")
			.indicator(COST, "物业成本", "24万元"))).isEmpty();
	}

	@Test
	void saysNothingOfStepsThatHaveOtherNames() {
		assertThat(check(form("900000")
			.with("{'schedule': [{'activity': '签订合同', 'amount': '300000'}, {'activity': '验收付款', 'amount': '600000'}]}")
			.indicator(COST, "系统开发成本", "50万元")
			.indicator(COST, "驻场运维成本", "40万元"))).isEmpty();
	}

	@Test
	void comparesAPriceWithThatOfTheCosting() {
		assertThat(check(costing("1800000", "组织培训20期，每期50人，每次4天，每人每天400元，约需160万元，另有教材费20万元。").indicator(COST,
				"培训成本元/人/天", "450")))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.reason()).contains("450元/人/天").contains("400元");
				assertThat(finding.others()).extracting(Sighting::path).containsExactly("narratives.costing");
			});
		assertThat(
				check(costing("1600000", "组织培训20期，每期50人，每次4天，每人每天400元，约需160万元。").indicator(COST, "培训标准", "≤450元/人/天")))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "万元", "成本", "元/人", "每", "每个", "9万元", "均", "/" })
	void endsOnLongCells(String piece) {
		CheckedForm form = costing("600000", piece.repeat(20_000 / piece.length()));
		for (int n = 0; n < 100; n++) {
			form.indicator(COST, piece.repeat(20) + n, n + "万元/" + piece).indicator(COST, "培训成本" + n, n + 1 + "元");
		}
		assertThat(check(form)).allSatisfy((finding) -> assertThat(finding.reason()).hasSizeLessThan(300));
	}

	@Test
	void saysNothingWithoutAProjectAmount() {
		assertThat(check(CheckedForm.on("liaocheng-declaration-2021").indicator(COST, "项目成本", "5万元"))).isEmpty();
	}

	private static CheckedForm form(String total) {
		return CheckedForm.on("liaocheng-declaration-2021").with("{'funding': {'total': '" + total + "'}}");
	}

	private static CheckedForm form2024(String total) {
		return CheckedForm.on("weihai-project-2024").with("{'funding': {'total': '" + total + "'}}");
	}

	private static CheckedForm costing(String total, String words) {
		return form(total).with("{'narratives': {'costing': '" + words + "'}}");
	}

	private List<Finding> check(CheckedForm form) {
		return form.check(this.rule);
	}

}
