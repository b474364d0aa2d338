package org.yardstick;

import java.util.List;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

/** Forms for tests, in the words of the field. */
public final class Forms {

	/** The template that {@link #complete} fills in without a finding of weight. */
	public static final String TEMPLATE = "weihai-project-2024";

	private static final String COMPLETE = """
			{"header": {"projectName": "校舍维修", "supervisingDepartment": "教育局", "implementingUnit": "实验小学"},
			 "funding": {"total": "500000.00", "annual": "500000.00", "fiscalAppropriation": "500000.00"},
			 "goals": {"annual": ["维修教学楼 2 栋，暑假结束前完工，师生满意度不低于 95%。"]},
			 "indicators": [
			  {"category": "成本指标", "dimension": "经济成本", "name": "维修总成本", "annualTarget": "≤50万元"},
			  {"category": "产出指标", "dimension": "数量指标", "name": "维修教学楼数量", "annualTarget": "=2栋"},
			  {"category": "产出指标", "dimension": "质量指标", "name": "工程验收合格率", "annualTarget": "=100%"},
			  {"category": "产出指标", "dimension": "时效指标", "name": "完工及时率", "annualTarget": "=100%"},
			  {"category": "产出指标", "dimension": "社会效益指标", "name": "受益学生人数", "annualTarget": "≥900人"},
			  {"category": "产出指标", "dimension": "可持续发展影响指标", "name": "校舍使用年限", "annualTarget": "≥10年"},
			  {"category": "满意度指标", "dimension": "服务对象满意度指标", "name": "师生满意度", "annualTarget": "≥95%"}]}
			""";

	private Forms() {
	}

	/** A form that can be handed in. */
	public static PlanContent complete() {
		return PlanJsonReader.read(new JsonMapper().readTree(COMPLETE), Notation.API, List.of()).orReject();
	}

	/** The JSON of {@link #complete}, without year, template and unit. */
	public static String completeJson() {
		return COMPLETE;
	}

}
