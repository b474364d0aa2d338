package org.yardstick.rule.expression;

import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.plan.PlanContent;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.PlanUnderCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** What expressions say of a form. */
class PlanExpressionTests {

	private static final String FUNDING = "{'funding': {'total': '0.30', 'fiscalAppropriation': '0.10', 'otherFunds': '0.20'}}";

	private static final PlanUnderCheck FORM = CheckedForm.on("weihai-declaration-2021")
		.with("""
				{'header': {'projectName': '城区 绿化养护', 'startDate': '2021-03-01', 'endDate': '2021-12-31'},
				 'funding': {'total': '1200000.00', 'fiscalAppropriation': '1000000.00'},
				 'schedule': [{'activity': '招标', 'amount': '200000.00'}, {'activity': '养护', 'amount': '1000000.00'}],
				 'spendingPlan': [{'milestone': '3月底', 'cumulativePercent': '10'}, {'milestone': '12月底', 'cumulativePercent': '95.5'}],
				 'goals': {'annual': ['养护绿地', '补植苗木']}}""")
		.indicator("产出指标/数量指标", "养护面积", "≥20万平方米")
		.indicator("产出指标/数量指标", "补植株数", "3000-5000株")
		.indicator("产出指标/质量指标", "苗木成活率", "≥95%")
		.indicator("产出指标/成本指标", "养护经费", "≤100万元")
		.indicator("产出指标/成本指标", "补植经费", "150000元")
		.indicator("产出指标/成本指标", "每平方米养护标准", "5元/平方米")
		.indicator("效益指标/社会效益指标", "城区环境", "明显改善")
		.indicator("满意度指标/服务对象满意度指标", "居民满意度", "≥90%")
		.indicator("满意度指标/服务对象满意度指标", "游客满意度", "≥85.5%")
		.underCheck();

	@Test
	void addsExactly() {
		PlanUnderCheck form = CheckedForm.on("weihai-declaration-2021").with(FUNDING).underCheck();
		assertThat(holds("财政拨款 + 其他资金 == 资金总额", form)).contains(true);
		assertThat(holds("资金总额 / 3 * 3 == 资金总额", form)).contains(true);
		assertThat(holds("资金总额 - 0.01 == 财政拨款 + 其他资金", form)).contains(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "资金总额 == 1200000", "资金总额 = 120万元", "资金总额 >= 120万", "资金总额 < 1亿元", "资金总额 ≠ 12元",
			"财政拨款＋200000＝＝资金总额", "（财政拨款 − 0）× 2 ÷ 2 == 1000000", "-财政拨款 < 0", "进度合计 == 资金总额", "进度项数 == 2",
			"支出计划末点 == 95.5", "年度 == 2021", "开始月份 == 3 且 结束月份 == 12 且 结束年份 == 年度", "实施天数 == 306",
			"1 + 2 * 3 == 7 && 年度 > 0", "!(年度 > 2100)", "非 (年度 > 2100)", "假 或 年度 == 2021", "年度 == 2020 || 年度 == 2021",
			"10 - 3 - 2 == 5 && 年度 > 0" })
	void readsNumbers(String expression) {
		assertThat(holds(expression, FORM)).contains(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "项目名称 == \"城区绿化养护\"", "项目名称 == “城区绿化养护”", "包含(项目名称, \"绿化\")", "!包含(年度目标, \"道路\")",
			"包含(年度目标, \"补植\")", "字数(年度目标) == 8", "项目名称 != 主管部门 || !有值(主管部门)" })
	void readsWords(String expression) {
		assertThat(holds(expression, FORM)).contains(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标数() == 9", "指标数(\"数量指标\") == 2", "指标数(\"数量\") == 2", "指标数(\"产出指标\") == 6",
			"指标数(\"满意度指标\") == 2", "指标数(\"可持续影响指标\") == 0", "最小(指标值(\"满意度指标\")) == 85.5", "最大(指标值(\"居民满意度\")) == 90",
			"个数(指标值(\"社会效益指标\")) == 0", "合计(指标值(\"补植株数\")) == 3000", "成本合计() == 115万元", "成本合计() <= 资金总额",
			"平均(指标值(\"满意度指标\")) == 87.75", "最大(财政拨款, 进度合计, 3) == 进度合计", "最小(指标值(\"质量指标\"), 99) == 95",
			"绝对值(财政拨款 - 资金总额) == 20万元", "四舍五入(资金总额 / 7, 2) == 171428.57", "如果(资金总额 > 100万元, 指标数(), 0) == 9" })
	void readsIndicators(String expression) {
		assertThat(holds(expression, FORM)).contains(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "财政拨款 + 其他资金 == 资金总额", "其他资金 == 0", "其他资金 != 0", "主管部门 == \"园林局\"", "最大(其他资金, 1) == 1",
			"资金总额 / 其他资金 > 1", "资金总额 / (进度项数 - 2) > 1", "合计(指标值(\"社会效益指标\")) > 0", "有值(其他资金) || 其他资金 > 0",
			"去年资金总额 <= 资金总额", "!(其他资金 > 0)", "字数(主管部门) > 0", "如果(其他资金 > 0, 真, 假)" })
	void areOpenWhereABlankCellLeavesThemSo(String expression) {
		assertThat(holds(expression, FORM)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "!有值(其他资金) || 财政拨款 + 其他资金 == 资金总额 ; true", "若空(其他资金, 0) + 财政拨款 == 资金总额 ; false",
					"有值(其他资金) ; false", "有值(财政拨款) ; true", "有值(其他资金) && 其他资金 > 0 ; false",
					"其他资金 > 0 || 财政拨款 > 0 ; true", "其他资金 > 0 && 财政拨款 < 0 ; false", "有值(去年资金总额) ; false",
					"若空(主管部门, \"无\") == \"无\" ; true" })
	void canAskForBlankCells(String expression, boolean expected) {
		assertThat(holds(expression, FORM)).contains(expected);
	}

	@Test
	void areBlankWithWordsThatAreOnlySpaces() {
		PlanUnderCheck form = CheckedForm.on("weihai-declaration-2021")
			.with("{'goals': {'annual': ['　 ']}, 'header': {'category': '甲'}}")
			.underCheck();
		assertThat(holds("有值(年度目标)", form)).contains(false);
	}

	@Test
	void compareWithLastYear() {
		PlanContent lastYear = CheckedForm.on("weihai-declaration-2021")
			.with("{'funding': {'total': '1500000.00'}, 'header': {'projectName': '绿化养护'}}")
			.content();
		PlanExpression expression = PlanExpression.of("资金总额 <= 去年资金总额 且 项目名称 != 去年项目名称");
		assertThat(expression.holds(FORM, () -> Optional.of(lastYear))).contains(true);
		assertThat(expression.names()).containsExactly("资金总额", "去年资金总额", "项目名称", "去年项目名称");
	}

	@Test
	void doNotAskForLastYearUnlessTheyUseIt() {
		assertThat(PlanExpression.of("资金总额 > 0").holds(FORM, () -> {
			throw new AssertionError("asked for last year's plan");
		})).contains(true);
	}

	@Test
	void sayTheSameToManyThreadsAtOnce() {
		PlanExpression expression = PlanExpression.of("财政拨款 + 20万元 == 资金总额 && 指标数() == 9");
		assertThat(IntStream.range(0, 2_000)
			.parallel()
			.mapToObj((n) -> expression.holds(FORM, Optional::empty))
			.distinct()).containsExactly(Optional.of(true));
	}

	@Test
	void tellWhatTheySaw() {
		assertThat(PlanExpression.of("若空(其他资金, 0) + 财政拨款 == 资金总额 && 最小(指标值(\"满意度指标\")) > 88 && 成本合计() > 0")
			.seen(FORM, Optional::empty)).extracting(SeenValue::sentence)
			.containsExactly("其他资金 （空）", "财政拨款 1000000元", "资金总额 1200000元", "“满意度指标”指标值 90、85.5", "成本合计 1150000");
	}

	private static Optional<Boolean> holds(String expression, PlanUnderCheck form) {
		return PlanExpression.of(expression).holds(form, Optional::empty);
	}

}
