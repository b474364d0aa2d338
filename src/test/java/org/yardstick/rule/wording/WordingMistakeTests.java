package org.yardstick.rule.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordingMistakeTests {

	private final WordingMistake rule = new WordingMistake();

	@Test
	void warnsOfAMistypedWordAndCorrectsIt() {
		assertThat(goal("安排布署全年防汛工作。")).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("W01");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.path()).isEqualTo("goals.annual[0]");
			assertThat(finding.evidence()).isEqualTo("安排布署全年防汛");
			assertThat(finding.reason()).contains("布署").contains("部署");
			assertThat(finding.repair()).isEqualTo("安排部署全年防汛工作。");
		});
	}

	@ParameterizedTest
	@CsvSource({ "召开坐谈会两次, 召开座谈会两次", "完成设备按装, 完成设备安装", "满意人数占调差人数的比率, 满意人数占调查人数的比率", "整治垃圾乱堆乱到, 整治垃圾乱堆乱倒",
			"建立建全工作机制, 建立健全工作机制", "截止目前, 截至目前", "公布行政权利清单, 公布行政权力清单", "如实反应情况, 如实反映情况", "污水管道程度, 污水管道长度" })
	void knowsConfusions(String words, String corrected) {
		assertThat(goal(words)).extracting(Finding::repair).containsExactly(corrected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "按排放标准", "按排名奖励", "支付合同款", "预防犯罪工作", "对帐篷进行更换", "聘请合格律师", "新建全民健身中心", "修复盖板200块",
			"分配和使用资金", "解决义务教育学校用房", "教育部暑期活动", "年末完成验收", "自己完成", "截止阀更换", "化学反应装置", "行政权利人" })
	void leavesWordsAloneThatOnlyLookMistyped(String words) {
		assertThat(goal(words)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "质量达标率率, 质量达标率", "购置的的设备, 购置的设备", "基础设施基础设施建设, 基础设施建设", "进行进行维修, 进行维修", "支出20万元元, 支出20万元",
			"道路、桥梁以及及涵洞, 道路、桥梁以及涵洞" })
	void warnsOfDoubledWords(String words, String corrected) {
		assertThat(goal(words)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.repair()).isEqualTo(corrected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "人人享有", "项目目标明确", "市市场监管局", "每生每年补助", "目的的达成", "效率率先提高", "年年有提升", "30个个体工商户", "兢兢业业",
			"方方面面", "实实在在", "师范大学大学生", "10万元元旦慰问", "绿化化粪池", "为了了解情况", "缓和和改善关系", "资助贫困大学生、中小学学生" })
	void acceptsWhatStandsTwiceByRight(String words) {
		assertThat(goal(words)).isEmpty();
	}

	@Test
	void hintsAtDoubledNouns() {
		assertThat(goal("新建道路道路工程")).extracting(Finding::severity, Finding::repair)
			.containsExactly(tuple(Severity.INFO, "新建道路工程"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "主要包括主要用于维修", "依据《预算法实施条例安排", "（含税价格", "设备采购）", "“一带一路倡议", "推进即鞥党组织建设", "支出#REF!万元",
			"合计为null" })
	void warnsOfBrokenText(String words) {
		assertThat(goal(words)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.repair()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "1）维修道路；2）栽植树木", "一）整治河道", "(一)整治河道（含岸线)", "《关于印发〈办法〉的通知》", "a) 采购；b) 验收", "购置“国六”车辆",
			"整治堽城镇河道", "用砼浇筑" })
	void acceptsListsAndNestedMarks(String words) {
		assertThat(goal(words)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'加强管理,改善环境', 加强管理，改善环境", "加强管理，，改善环境, 加强管理，改善环境", "加强管理。；改善环境, 加强管理。改善环境", "收入8万元/每年, 收入8万元/年",
			"更换其它设备, 更换其他设备" })
	void hintsAtSignsAndLooserWays(String words, String corrected) {
		assertThat(goal(words)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.repair()).isEqualTo(corrected);
		});
	}

	@Test
	void hintsAtAGoalThatBreaksOff() {
		assertThat(goal("改善出行条件，")).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.repair()).isNull();
		});
	}

	@Test
	void warnsOfAStrokeWithinAnAmount() {
		assertThat(goal("租金约 20/万元")).extracting(Finding::repair).containsExactly("租金约 20万元");
	}

	@ParameterizedTest
	@CsvSource({ "设备完好率。, 设备完好率", "设 备完好率, 设备完好率", "校园网络覆盖率达到, 校园网络覆盖率", "游客满意度高, 游客满意度", "受助学生满意, " })
	void hintsAtLooseNames(String name, String corrected) {
		assertThat(indicator(name, "≥90%", null)).singleElement().satisfies((finding) -> {
			assertThat(finding.path()).isEqualTo("indicators[0].name");
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.repair()).isEqualTo((corrected != null) ? corrected : "受助学生满意度");
		});
	}

	@Test
	void hintsAtNamesThatWantTheSameTwice() {
		assertThat(indicator("提高居民收入明显增加", "5%", null)).hasSize(1);
		assertThat(indicator("提高居民收入", "5%", null)).isEmpty();
	}

	@Test
	void hintsAtTargetsWithStopsAndWordsForPerCent() {
		assertThat(indicator("设备完好率", "≥90百分比", null)).extracting(Finding::repair).containsExactly("≥90%");
		assertThat(indicator("采购成本", "16.5 万元。", null)).extracting(Finding::repair).containsExactly("16.5 万元");
	}

	@Test
	void hintsAtADefinitionThatLeavesTheRateOut() {
		assertThat(indicator("居民满意率", "≥90%", "满意人数占抽查总人数")).singleElement().satisfies((finding) -> {
			assertThat(finding.path()).isEqualTo("indicators[0].definition");
			assertThat(finding.repair()).isEqualTo("满意人数占抽查总人数的比率");
		});
		assertThat(indicator("居民满意率", "≥90%", "满意人数占抽查总人数的比例")).isEmpty();
	}

	@Test
	void mendsAllSlipsOfACellAtOnceAndShowsEach() {
		assertThat(goal("部暑培训，按装设备")).singleElement().satisfies((finding) -> {
			assertThat(finding.repair()).isEqualTo("部署培训，安装设备");
			assertThat(finding.seen()).extracting(Sighting::quote).containsExactly("部暑培训", "按装设备");
		});
	}

	@Test
	void keepsHintsApartFromWarnings() {
		assertThat(goal("部暑培训,购置其它设备")).extracting(Finding::severity)
			.containsExactlyInAnyOrder(Severity.WARNING, Severity.INFO);
	}

	@Test
	void leavesCodesAndPersonsAlone() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.with("{'header': {'contact': '张垚', 'projectCode': '1290(', 'projectName': '垚山路改造'}}")
			.check(this.rule)).isEmpty();
	}

	@Test
	void takesFurtherConfusionsFromTheSettings() {
		KnownConfusions further = KnownConfusions.of(Set.of("海棉城市=海绵城市", "说明", "=空", "同=同"));
		assertThat(further.slips(new WrittenCell("goals.annual[0]", "建设海棉城市，说明同上"))).extracting(Slip::correction)
			.containsExactly("海绵城市");
	}

	private List<Finding> goal(String words) {
		return CheckedForm.on("hebei-performance-2021")
			.with("{'goals': {'annual': ['" + words + "']}}")
			.check(this.rule);
	}

	private List<Finding> indicator(String name, String target, String definition) {
		return CheckedForm.on("hebei-performance-2021")
			.indicator("产出指标/质量指标", name, target, (definition != null) ? Map.of("definition", definition) : Map.of())
			.check(this.rule);
	}

}
