package org.yardstick.rule.measurability;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class UnmeasurableTargetTests {

	private final UnmeasurableTarget rule = new UnmeasurableTarget();

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 新建停车场数量, 是", "产出指标/数量指标, 巡查次数, 按计划开展", "产出指标/数量指标, 采购器材, 有", "产出指标/成本指标, 项目支出, 控制在预算范围内",
			"产出指标/成本指标, 培训成本, 合理", "产出指标/成本指标, 按需采购, 是", "产出指标/成本指标, 控制成本, 严格执行财务制度", "满意度指标/服务对象满意度指标, 居民满意度, 满意",
			"满意度指标/服务对象满意度指标, 居民满意度, 较高", "满意度指标/服务对象满意度指标, 居民满意度, 是", "满意度指标/具体指标, 居民满意度, 明显提升" })
	void demandsANumberWhereOneMustBe(String levels, String name, String target) {
		assertThat(form(levels, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T02");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("indicators[0].annualTarget");
			assertThat(finding.evidence()).isEqualTo(target);
			assertThat(finding.reason()).contains(target);
		});
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/质量指标, 数据准确性, 准确", "产出指标/质量指标, 工程质量, 良好", "产出指标/质量指标, 材料质量, 是", "产出指标/时效指标, 资金拨付及时性, 及时",
			"产出指标/时效指标, 竣工时间, 按时竣工", "产出指标/质量指标, 提供优质服务, 提供优质服务", "效果指标/社会效益指标, 就业率, 提高", "效果指标/社会效益指标, 受益人数, 逐年增加" })
	void warnsWhereAShareOrADayBelongs(String levels, String name, String target) {
		assertThat(form(levels, name, target)).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@ParameterizedTest
	@CsvSource({ "效果指标/社会效益指标, 服务能力, 提升", "效果指标/可持续影响指标, 长效机制, 健全", "效果指标/生态效益指标, 人居环境, 明显改善",
			"效果指标/社会效益指标, 扶持项目与产业匹配度, 匹配", "效果指标/社会效益指标, 帮扶情况, 解决了实际困难", "效果指标/经济效益指标, 地方经济, 是" })
	void hintsAtEffectsInWords(String levels, String name, String target) {
		assertThat(form(levels, name, target)).extracting(Finding::severity).containsExactly(Severity.INFO);
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 培训场次, 每年一次", "产出指标/数量指标, 培训场次, 2场", "产出指标/数量指标, 村庄覆盖, 全覆盖", "产出指标/质量指标, 工程质量, 合格",
			"产出指标/质量指标, 道路等级, 二级公路", "产出指标/质量指标, 日常保洁, 无垃圾残留", "产出指标/质量指标, 工程质量, 符合国家验收规范", "产出指标/时效指标, 完工时间, 12月底前",
			"产出指标/时效指标, 装备到位, 开学前完成", "效果指标/社会效益指标, 安全生产, 未发生重大事故", "效果指标/生态效益指标, 水质, 达到三类水", "效果指标/经济效益指标, 增收, 无",
			"产出指标/成本指标, 支出, 12月底前", "产出指标/成本指标, 支出, 是/否" })
	void acceptsWhatCanBeChecked(String levels, String name, String target) {
		assertThat(form(levels, name, target)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/时效指标, 是否按期完工, , 是", "产出指标/质量指标, 材料质量, 材料是否符合标准, 是", "效果指标/社会效益指标, 出行条件, 是否改善出行条件, 是",
			"产出指标/时效指标, 是否及时发放补助, , 及时发放" })
	void acceptsTheAnswerToAQuestion(String levels, String name, String definition, String target) {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.indicator(levels, name, target, (definition != null) ? Map.of("definition", definition) : Map.of())
			.check(this.rule)).isEmpty();
	}

	@Test
	void readsTheDefinitionToo() {
		assertThat(CheckedForm.on("hebei-performance-2021")
			.indicator("效果指标/社会效益指标", "政策落实情况", "是", Map.of("definition", "落实扶持政策，提高本地就业率。"))
			.check(this.rule)).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@Test
	void readsTheMediumTermToo() {
		assertThat(CheckedForm.on("liaocheng-declaration-2021")
			.indicator("产出指标/数量指标", "购置书籍", "300册", Map.of("mediumTermTarget", "逐步增加"))
			.check(this.rule)).extracting(Finding::path).containsExactly("indicators[0].mediumTermTarget");
	}

	@Test
	void takesFurtherVagueTargetsFromTheSettings() {
		assertThat(new VagueWords("争创一类单位").areVague(Set.of())).isFalse();
		assertThat(new VagueWords("争创 一类单位。").areVague(Set.of("争创一类单位"))).isTrue();
	}

	private List<Finding> form(String levels, String name, String target) {
		return CheckedForm.on("hebei-performance-2021").indicator(levels, name, target).check(this.rule);
	}

}
