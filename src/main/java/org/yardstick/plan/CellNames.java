package org.yardstick.plan;

import java.util.Map;

/**
 * What a cell is called where no layout labels it: cells that a form brought along and
 * its template has no place for.
 */
final class CellNames {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("printedTitle", "表名"),
			Map.entry("header", "基本情况"), Map.entry("header.projectName", "项目名称"),
			Map.entry("header.projectCode", "项目编码"), Map.entry("header.category", "项目类别"),
			Map.entry("header.fundingPurpose", "资金用途类别"), Map.entry("header.nature", "项目性质"),
			Map.entry("header.budgetSource", "预算来源"), Map.entry("header.startDate", "开始日期"),
			Map.entry("header.endDate", "结束日期"), Map.entry("header.supervisingDepartment", "主管部门"),
			Map.entry("header.supervisingDepartmentCode", "主管部门编号"), Map.entry("header.implementingUnit", "项目实施单位"),
			Map.entry("header.contact", "联系人"), Map.entry("header.contactPhone", "联系电话"), Map.entry("funding", "项目资金"),
			Map.entry("funding.total", "项目总额"), Map.entry("funding.annual", "本年度金额"),
			Map.entry("funding.fiscalAppropriation", "其中：财政拨款"), Map.entry("funding.otherFunds", "其他资金"),
			Map.entry("narratives", "文字说明"), Map.entry("narratives.costing", "测算依据及说明"),
			Map.entry("narratives.overview", "项目概况"), Map.entry("narratives.legalBasis", "项目立项依据"),
			Map.entry("narratives.justification", "可行性和必要性"), Map.entry("narratives.fundsUse", "资金用途"),
			Map.entry("narratives.otherMatters", "其他说明"), Map.entry("goals", "绩效目标"),
			Map.entry("goals.mediumTerm", "中长期目标"), Map.entry("goals.annual", "年度目标"),
			Map.entry("spendingPlan", "资金支出计划"), Map.entry("schedule", "实施进度计划"),
			Map.entry("schedule.activity", "实施内容"), Map.entry("schedule.startDate", "开始时间"),
			Map.entry("schedule.amount", "金额"), Map.entry("indicators", "绩效指标"),
			Map.entry("indicators.category", "一级指标"), Map.entry("indicators.dimension", "二级指标"),
			Map.entry("indicators.name", "三级指标"), Map.entry("indicators.definition", "指标解释"),
			Map.entry("indicators.mediumTermTarget", "中长期指标值"), Map.entry("indicators.annualTarget", "指标值"),
			Map.entry("indicators.targetBasis", "指标值确定依据"), Map.entry("indicators.remark", "备注"),
			Map.entry("more", "其他栏目"));

	private CellNames() {
	}

	/**
	 * The name of a cell or a part.
	 * @param path without the place of a row ({@code indicators.annualTarget})
	 */
	static String of(String path) {
		return path.startsWith("more.") ? path.substring("more.".length()) : NAMES.getOrDefault(path, path);
	}

}
