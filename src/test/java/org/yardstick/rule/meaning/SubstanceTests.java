package org.yardstick.rule.meaning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.targetvalue.TargetValue;

import static org.assertj.core.api.Assertions.assertThat;

class SubstanceTests {

	@ParameterizedTest
	@CsvSource({ "群众满意度, ≥90%, SATISFACTION", "有责投诉率, ≤1%, COMPLAINTS", "信访件数, ≤5件, COMPLAINTS", "投诉办结率, 100%, SHARE",
			"预算资金完成率, ≥90%, EXECUTION", "资金拨付及时率, 100%, TIMELINESS", "办理效率, 及时办理, TIMELINESS",
			"设备到货, 2021年6月, TIMELINESS", "验收合格率, 100%, QUALITY", "任务完成率, 100%, COMPLETION", "培训覆盖率, 100%, SHARE",
			"采购费用, 20万元, EXPENSE", "兑现合作协议, <100万元, EXPENSE", "旅游收入, ≥2亿元, GAIN", "缴纳房屋租赁费用, 1次/年, PAYMENTS",
			"培训人数, 200人, NUMBER", "办公电脑, 8台, NUMBER", "社会秩序, 良好, UNTOLD", "受益对象, , UNTOLD" })
	void tellsWhatAnIndicatorMeasures(String name, String target, Substance substance) {
		assertThat(Substance.of(IndicatorName.of(name), TargetValue.parse(target).orElse(null))).isEqualTo(substance);
	}

}
