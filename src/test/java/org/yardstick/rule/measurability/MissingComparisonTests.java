package org.yardstick.rule.measurability;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class MissingComparisonTests {

	private final MissingComparison rule = new MissingComparison();

	@ParameterizedTest
	@CsvSource({ "产出指标/数量指标, 新增床位, 40 张, ≥40 张", "产出指标/数量指标, 巡查次数, 24次, ≥24次", "产出指标/质量指标, 出勤率, 90%, ≥90%",
			"产出指标/成本指标, 会议成本, 13.5万元。, ≤13.5万元。", "产出指标/成本指标, 绿化单价, 45元/平米, ≤45元/平米",
			"产出指标/成本指标, 每生每年经费, 每生每年 710 元, 每生每年 ≤710 元", "效益指标/社会效益指标, 有责投诉数, 3起, ≤3起",
			"效益指标/可持续影响指标, 可持续使用时间, 5年, ≥5年", "效益指标/社会效益指标, 新增就业人数, 1200人, ≥1200人",
			"满意度指标/服务对象满意度指标, 家长满意度, ９５％, ≥９５％" })
	void asksForTheBoundAndWritesIt(String levels, String name, String target, String repair) {
		assertThat(form(levels, name, target)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("T05");
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.evidence()).isEqualTo(target);
			assertThat(finding.repair()).isEqualTo(repair);
		});
	}

	@ParameterizedTest
	@CsvSource({ "效益指标/经济效益指标, 专利授权增长率, =10%, ≥10%", "产出指标/质量指标, 检测误差率, =2%, ≤2%" })
	void hintsAtSharesThatShallBeExact(String levels, String name, String target, String repair) {
		assertThat(form(levels, name, target)).extracting(Finding::repair).containsExactly(repair);
	}

	@ParameterizedTest
	@CsvSource({ "产出指标/质量指标, 合格率, 100%", "产出指标/数量指标, 新增床位, ≥40张", "产出指标/数量指标, 新增床位, =40张", "产出指标/数量指标, 新增床位, 40张以上",
			"产出指标/数量指标, 年度审计, 1次", "产出指标/数量指标, 发放工资, 12次", "产出指标/数量指标, 例会, 1次/月", "产出指标/时效指标, 工期, 90天",
			"产出指标/成本指标, 助学金标准, 1200元/生/年", "产出指标/数量指标, 新增床位, 40", "产出指标/成本指标, 建设成本, 20万", "效益指标/社会效益指标, 安全事故, 0起",
			"产出指标/数量指标, 参训人数, 300人左右", "产出指标/质量指标, 发放准确率, 12人", "产出指标/时效指标, 完成时间, 2021年10月", "效益指标/社会效益指标, 服务能力, 提升" })
	void acceptsWhatIsNoOpenBound(String levels, String name, String target) {
		assertThat(form(levels, name, target)).isEmpty();
	}

	private List<Finding> form(String levels, String name, String target) {
		return CheckedForm.on("liaocheng-declaration-2021").indicator(levels, name, target).check(this.rule);
	}

}
