package org.yardstick.rule.measurability;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MissingUnitTests {

	private final MissingUnit rule = new MissingUnit();

	@ParameterizedTest
	@CsvSource({ "电脑及家具数量, 60", "实验室使用时间, 6", "改造面积, 2500", "项目学校数, 24", "业务模块升级数量, ≥ 2", "受益学生数, 200以上", "收入增长, 30",
			"系统对接, ≥1" })
	void findsABareNumber(String name, String target) {
		assertThat(check(name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T01");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
			assertThat(finding.evidence()).isEqualTo(target);
			assertThat(finding.repair()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "设备采购合格率, 100, 100%", "使用人员满意度, 90, 90%", "工作完成率。, 96, 96%", "游客满意度高, 95, 95%", "基层干部满意, ≥90, ≥90%",
			"数字化校园覆盖率达到, 90, 90%", "活动参与度, 95以上, 95%以上", "支出占比, 30-40, 30%-40%", "工程进度, １００, １００%",
			"税收增幅（可比）, ≥ 5.5, ≥ 5.5%" })
	void addsThePerCentSignToAShare(String name, String target, String repair) {
		assertThat(check(name, target)).extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.WARNING, repair));
	}

	@ParameterizedTest
	@CsvSource({ "经费节约率, 0.05", "师生满意度, 0.9", "任务完成率, 1" })
	void doesNotGuessWhetherASmallShareIsAFraction(String name, String target) {
		assertThat(check(name, target)).extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.ERROR, null));
	}

	@ParameterizedTest
	@CsvSource({ "有责投诉率, =0, =0%", "安全事故, 0,", "投诉次数, =0, =0次" })
	void onlyHintsAtZero(String name, String target, String repair) {
		Severity severity = name.endsWith("次数") ? Severity.WARNING : Severity.INFO;
		assertThat(check(name, target)).extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(severity, repair));
	}

	@ParameterizedTest
	@CsvSource({ "法律顾问聘用人数, 1, 1人", "审计国有企业户数, 14, 14户", "交款次数, ≥4, ≥4次", "印刷册数, 300, 300册", "开放房间数, =400, =400间",
			"新申报平台家数, <=16, <=16家", "培训人次数, 1200, 1200人次", "派驻人员数量, 8, 8人" })
	void addsTheUnitThatTheNameCounts(String name, String target, String repair) {
		assertThat(check(name, target)).extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.WARNING, repair));
	}

	@ParameterizedTest
	@CsvSource({ "雨水管线维护数量（米）, =168329", "改造建筑面积（万平方米）, =63.66", "桥梁维护数量（座）, 20", "补助发放标准(元/人/天), 100",
			"培训成本元/人/天, 450", "绿化覆盖率（%）, 40", "受益人口（单位：万人）, 12", "空气质量指数, ≤90", "服务对象（人次）, 300", "设备（台、套）, 12",
			"改造面积（平方米）情况, 300", "完成投资额（亿元）占比, 3" })
	void takesTheUnitFromTheName(String name, String target) {
		assertThat(check(name, target)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "道路改造（一期）, 3", "建设（项目）, 3", "引进（人才）, 3", "奖励企业（人）数, ≥3", "楼体（二号楼）, 2" })
	void takesOtherWordsInBracketsForNoUnit(String name, String target) {
		assertThat(check(name, target)).extracting(Finding::severity).containsExactly(Severity.ERROR);
	}

	@ParameterizedTest
	@CsvSource({ "采购成本, 20, 20万元", "设备购置费用, 200000, 200000元", "采购成本, 15,", "每生每年, 1200," })
	void readsTheUnitOfMoneyFromTheBudget(String name, String target, String repair) {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'funding': {'total': '200000.00'}}")
			.indicator("产出指标/成本指标", name, target)
			.check(this.rule)).singleElement().satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.ERROR);
				assertThat(finding.reason()).contains("元还是万元");
				assertThat(finding.repair()).isEqualTo(repair);
			});
	}

	@ParameterizedTest
	@CsvSource({ "发放贷款金额, >=3000 万, INFO, >=3000 万元", "门票收入, 125 万, INFO, 125 万元", "受益人数, 8万, INFO, 8万人",
			"接待中外游客, 8 万, WARNING,", "产值, 2亿, INFO, 2亿元" })
	void asksForTheUnitBehindAMultiple(String name, String target, Severity severity, String repair) {
		assertThat(check(name, target)).extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(severity, repair));
	}

	@ParameterizedTest
	@CsvSource({ "办公电脑, 8台", "验收合格率, 100%", "验收合格率, 98％", "完成时间, 2021.11", "完成时间, 12月底前", "业务服务效率, 提高", "改造成本, ≤20万元",
			"工作次数, 每年一次", "给水管线, 给水4032.37米；污水4119.9米", "办公电脑, 无" })
	void acceptsTargetsWithAUnitAndTargetsInWords(String name, String target) {
		assertThat(check(name, target)).isEmpty();
	}

	@Test
	void looksAtMediumTermTargetsToo() {
		List<Finding> findings = CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "新增学位", "12000个", Map.of("mediumTermTarget", "30000"))
			.check(this.rule);
		assertThat(findings).extracting(Finding::path).containsExactly("indicators[0].mediumTermTarget");
	}

	@Test
	void saysNothingOfARowWithoutAnIndicator() {
		assertThat(check("指标1", "5")).isEmpty();
	}

	private List<Finding> check(String name, String target) {
		return CheckedForm.on("weihai-declaration-2021").indicator("产出指标/数量指标", name, target).check(this.rule);
	}

}
