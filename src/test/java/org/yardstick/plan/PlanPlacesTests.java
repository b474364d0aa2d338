package org.yardstick.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.template.FormTemplates;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PlanPlacesTests {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	private static final String FORM = """
			{"spendingPlan": [{"milestone": "3月底"}, {"milestone": null}],
			 "schedule": [{"key": "s1", "activity": "招标"}, {"key": "s2"}],
			 "goals": {"annual": ["一", "二"], "mediumTerm": ["一"]},
			 "indicators": [{"key": "i1", "category": "产出指标", "dimension": "数量指标", "name": "监测站位数量"},
			  {"key": "i2", "category": "效益指标"}]}""";

	private static PlanPlaces places(String template, String layout) {
		PlanContent content = PlanJsonReader.read(new JsonMapper().readTree(FORM), Notation.API, java.util.List.of())
			.orReject();
		return new PlanPlaces(TEMPLATES.get(template).layout(layout).orElseThrow(), 2026, content);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			header.projectName             | 项目名称
			funding.annual                 | 本年度预算申请金额
			goals.annual                   | 2026年绩效目标
			goals.annual[1]                | 2026年绩效目标 / 第2段
			indicators                     | 绩效指标
			indicators[0].annualTarget     | 产出指标 / 数量指标 / 监测站位数量 / 年度目标值
			indicators[#i1].name           | 产出指标 / 数量指标 / 监测站位数量 / 三级指标
			indicators[0]                  | 产出指标 / 数量指标 / 监测站位数量
			indicators[1].annualTarget     | 效益指标 / 第2行 / 年度目标值
			indicators[7].annualTarget     | 绩效指标 / 年度目标值
			indicators[#gone].name         | 绩效指标 / 三级指标
			header.contact                 | 联系人
			more.监理单位                      | 监理单位
			""")
	void saysThePrintedLabels(String path, String words) {
		assertThat(places("weihai-declaration-2021", "standard").of(path)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			header.startDate               | 项目起止时间 / 开始日期
			header.endDate                 | 项目起止时间 / 结束日期
			narratives.legalBasis          | 项目立项情况 / 项目立项依据
			goals.mediumTerm               | 项目绩效目标 / 中(长)期目标
			goals.annual[0]                | 年度目标 / 第1段
			goals.mediumTerm[0]            | 项目绩效目标 / 中(长)期目标
			schedule[0].amount             | 项目实施进度计划 / 招标 / 余额
			schedule[#s2].startDate        | 项目实施进度计划 / 第2行 / 开始时间
			indicators[0].mediumTermTarget | 产出指标 / 数量指标 / 监测站位数量 / 指标值
			""")
	void findsLabelsAboveAndBeside(String path, String words) {
		assertThat(places("liaocheng-declaration-2021", "standard").of(path)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			funding.total                     | 预算规模及资金用途 / 预算数
			narratives.fundsUse               | 预算规模及资金用途
			goals.annual[1]                   | 绩效目标 / 目标2
			spendingPlan                      | 资金支出计划（%）
			spendingPlan[0].cumulativePercent | 资金支出计划（%） / 3月底
			spendingPlan[1].cumulativePercent | 资金支出计划（%） / 第2格
			""")
	void namesParagraphsAndPointsOfTheYear(String path, String words) {
		assertThat(places("hebei-performance-2021", "by-month").of(path)).isEqualTo(words);
	}

	@Test
	void givesBackWhatIsNoPath() {
		assertThat(places("weihai-project-2024", "standard").of("nonsense[3].x")).isEqualTo("nonsense[3].x");
		assertThat(places("weihai-project-2024", "standard").of("spendingPlan[#a1]")).isEqualTo("spendingPlan[#a1]");
	}

}
