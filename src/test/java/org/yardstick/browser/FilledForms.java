package org.yardstick.browser;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

/** Forms with something in every kind of cell. */
final class FilledForms {

	private static final String WATER = """
			{"header": {"projectName": "农村供水管网改造", "projectCode": "0370012026017", "category": "业务类项目支出",
			  "fundingPurpose": "业务类", "nature": "一次性项目", "budgetSource": "一般公共预算",
			  "startDate": "2026-01-01", "endDate": "2026-12-31", "supervisingDepartment": "水务局",
			  "supervisingDepartmentCode": "037", "implementingUnit": "农村供水服务中心", "contact": "填表人",
			  "contactPhone": "0000000"},
			 "funding": {"total": "3260000.00", "annual": "3260000.00", "fiscalAppropriation": "3000000.00",
			  "otherFunds": "260000.00"},
			 "narratives": {"costing": "管材 52 千米，每米 40 元，计 208 万元；阀门井 60 座，每座 8000 元，计 48 万元；施工 70 万元。",
			  "overview": "更换六个村使用二十年以上的主管道，分村加装总表，配合水厂消毒设备投用，解决夏季高峰断水。\\n工程分两段施工，汛期前完成主管道。",
			  "legalBasis": "县农村供水保障规划（2025—2027 年）。", "justification": "现有管道漏损率超过三成，群众反映集中，改造方案已经论证。",
			  "fundsUse": "用于管材、阀门井和施工。", "otherMatters": "无"},
			 "spendingPlan": [{"milestone": "3月底", "cumulativePercent": "20"}, {"milestone": "6月底", "cumulativePercent": "55"},
			  {"milestone": "10月底", "cumulativePercent": "90"}, {"milestone": "12月底", "cumulativePercent": "100"}],
			 "schedule": [{"activity": "招标采购", "startDate": "2026-01-15", "amount": "0.00"},
			  {"activity": "主管道更换", "startDate": "2026-03-01", "amount": "2080000.00"},
			  {"activity": "阀门井与总表安装", "startDate": "2026-06-01", "amount": "1180000.00"}],
			 "goals": {"mediumTerm": ["三年内管网漏损率降到 10% 以下。"],
			  "annual": ["更换主管道 52 千米，新建阀门井 60 座，12 月底前全部通水。", "六个村 4300 户用水稳定，群众满意度不低于 90%。"]},
			 "indicators": [
			  {"category": "产出指标", "dimension": "数量指标", "name": "更换主管道长度", "definition": "实际更换的主管道长度",
			   "mediumTermTarget": "≥150千米", "annualTarget": "≥52千米", "targetBasis": "实施方案"},
			  {"category": "产出指标", "dimension": "数量指标", "name": "新建阀门井数量", "definition": "建成并验收的阀门井",
			   "annualTarget": "60", "targetBasis": "实施方案"},
			  {"category": "产出指标", "dimension": "质量指标", "name": "管道验收合格率", "definition": "一次验收合格的管段占比",
			   "annualTarget": "100", "targetBasis": "施工规范"},
			  {"category": "产出指标", "dimension": "时效指标", "name": "完工时间", "definition": "全部通水的时间",
			   "annualTarget": "12月底前", "targetBasis": "施工合同"},
			  {"category": "产出指标", "dimension": "成本指标", "name": "每米管道综合成本", "definition": "管材与施工费用除以长度",
			   "annualTarget": "≤62元/米", "targetBasis": "造价审核"},
			  {"category": "效益指标", "dimension": "社会效益指标", "name": "受益户数", "definition": "改造后稳定供水的户数",
			   "annualTarget": "≥4300户", "targetBasis": "户籍台账", "remark": "含新迁入"},
			  {"category": "效益指标", "dimension": "可持续影响指标", "name": "管道设计使用年限", "annualTarget": "≥30年"},
			  {"category": "满意度指标", "dimension": "服务对象满意度指标", "name": "用水户满意度", "definition": "问卷满意份数占比",
			   "annualTarget": "≥90%", "targetBasis": "往年调查"}],
			 "more": {"施工监理单位": "招标确定"}}
			""";

	private FilledForms() {
	}

	/** A project with words everywhere. */
	static PlanContent water() {
		return read(WATER);
	}

	static PlanContent read(String json) {
		return PlanJsonReader.read(new JsonMapper().readTree(json), Notation.API, List.of()).orReject();
	}

	/** As {@link #water}, with so many indicators. */
	static PlanContent withIndicators(int number) {
		PlanContent water = water();
		List<Indicator> rows = new ArrayList<>();
		for (int n = 0; n < number; n++) {
			Indicator row = water.indicators().get(n * water.indicators().size() / number);
			rows.add(new Indicator(null, row.category(), row.dimension(), row.name() + (n + 1), row.definition(),
					row.mediumTermTarget(), row.annualTarget(), row.targetBasis(), row.remark()));
		}
		return new PlanContent(null, water.header(), water.funding(), water.narratives(), water.spendingPlan(),
				water.schedule(), water.goals(), rows, water.more());
	}

}
