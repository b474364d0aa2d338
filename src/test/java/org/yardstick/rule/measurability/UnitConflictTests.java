package org.yardstick.rule.measurability;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;
import org.yardstick.rule.Sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class UnitConflictTests {

	private final UnitConflict rule = new UnitConflict();

	@ParameterizedTest
	@CsvSource({ "工资发放准确率, 2人", "有责投诉数, <=5%", "有责投诉率, =0起", "项目评审费, <100%", "设备合格率, 3台", "检查次数, 100%", "采购成本, 20台",
			"辅警人员经费, 105人", "辅警人数, 20万元", "群众满意度, 50人", "支出合规率, 是", "监测站位数量, 是/否", "绿化面积, 30万元" })
	void findsAUnitThatMeasuresSomethingElse(String name, String target) {
		assertThat(check("产出指标/质量指标", name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T03");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
			assertThat(finding.reason()).contains(target);
			assertThat(finding.others()).extracting(Sighting::path, Sighting::quote)
				.containsExactly(tuple("indicators[0].name", name));
		});
	}

	@ParameterizedTest
	@CsvSource({ "受训教师人数, 12次", "受益企业人数, 20家", "改造道路面积, 3条", "道路长度, 300平方米", "完成时限, 100%", "案件办结及时率, 10天",
			"有效投诉发生数, ≤1家", "机制健全性, 100%", "研发积极性, ≥85%", "困难职工慰问补助, 300人", "新建教学楼, 1批", "消防设施的数量, 2间" })
	void warnsOfLooserConflicts(String name, String target) {
		assertThat(check("产出指标/质量指标", name, target)).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@ParameterizedTest
	@CsvSource({ "补贴发放及时性, =100%", "工作开展规范性, 100%", "满足合同要求, 100%", "按时完成, 100%", "企业就业人数得到提高, >=2%", "目标完成时限, 是",
			"是否按期完工, 100%" })
	void hintsAtNamesThatMeanARate(String name, String target) {
		assertThat(check("产出指标/时效指标", name, target)).extracting(Finding::severity).containsExactly(Severity.INFO);
	}

	@Test
	void warnsOfPerCentForAQuantity() {
		assertThat(check("产出指标/数量指标", "兑现符合政策的项目", "<100%")).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
		assertThat(check("效益指标/社会效益指标", "群众安全感", "≥95%")).isEmpty();
	}

	@Test
	void warnsOfASatisfactionThatOnlyGrows() {
		assertThat(check("效益指标/社会效益指标", "参观满意度", "有效提升")).extracting(Finding::severity)
			.containsExactly(Severity.WARNING);
		assertThat(check("满意度指标/服务对象满意度指标", "群众满意度", "满意")).isEmpty();
	}

	@Test
	void looksAtMediumTermTargetsToo() {
		List<Finding> findings = CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/质量指标", "设备合格率", "100%", Map.of("mediumTermTarget", "3台"))
			.check(this.rule);
		assertThat(findings).extracting(Finding::path).containsExactly("indicators[0].mediumTermTarget");
	}

	@ParameterizedTest
	@CsvSource({ "案件侦破率, ≥60%", "孕产妇死亡率, ≤10人/10万", "群众满意度, ≥90分", "培训人次, 300次", "受益人口, 1.2万", "雨水管线维护数量, 1200米",
			"垃圾清运量, ≥3万吨", "采购成本, 20万元", "单位成本, 3500元/平方米", "造价控制范围, ±5%", "农业生产成本降低, ≥5%", "服务期限, 1年", "完成时限, 12月底前",
			"补贴发放及时性, 5个工作日", "长效管理制度, 3项", "空气质量指数, ≤90", "视频清晰度, ≥720P", "税收增长, ≥8%", "办公电脑, 8台", "信访件数, ≤5件",
			"系统故障率, 低", "食品抽检批次, 2000批次", "高龄津贴, 100元/人/月", "新建教学楼, 2栋", "聘请专家, 12人" })
	void leavesFittingUnitsAlone(String name, String target) {
		assertThat(check("产出指标/数量指标", name, target)).isEmpty();
	}

	private List<Finding> check(String levels, String name, String target) {
		return CheckedForm.on("liaocheng-declaration-2021").indicator(levels, name, target).check(this.rule);
	}

}
