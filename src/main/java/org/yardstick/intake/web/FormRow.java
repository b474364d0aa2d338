package org.yardstick.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yardstick.intake.FormDecision;
import org.yardstick.intake.FormObstacle;
import org.yardstick.intake.FormOutlook;
import org.yardstick.intake.ImportedForm;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.SimilarPlan;

/**
 * A form as a row of its document's page.
 *
 * @param form the form
 * @param outlook what would become of it
 * @param years the fiscal years that offer its template
 * @param templateName what users know its template by
 * @param options what can be chosen for it
 */
record FormRow(ImportedForm form, FormOutlook outlook, List<Integer> years, String templateName, List<Option> options) {

	/** What can be chosen for a form, and how it is called. */
	record Option(String value, String title, boolean chosen) {
	}

	static FormRow of(FormOutlook outlook, List<Integer> years, String templateName) {
		List<Option> options = new ArrayList<>();
		options.add(option(outlook, FormDecision.CREATE, outlook.isDuplicate() ? "照样新建一张" : "新建草稿"));
		options.add(option(outlook, FormDecision.SKIP, "跳过，不导入"));
		outlook.similar()
			.stream()
			.filter(outlook::canReplace)
			.map(SimilarPlan::plan)
			.forEach((plan) -> options
				.add(option(outlook, FormDecision.replace(plan.id(), plan.version()), "替换草稿“" + name(plan) + "”的内容")));
		return new FormRow(outlook.form(), outlook, years, templateName, options);
	}

	private static Option option(FormOutlook outlook, FormDecision decision, String title) {
		return new Option(decision.toString(), title, decision.equals(outlook.decision()));
	}

	/** Whether what was chosen cannot be chosen any more. */
	public boolean isChoiceGone() {
		return this.options.stream().noneMatch(Option::chosen);
	}

	/** Whether the year has to be chosen. */
	public boolean isYearOpen() {
		return this.form.fiscalYear() == null || !this.years.contains(this.form.fiscalYear());
	}

	/** Why a plan with the same name or code cannot be replaced, empty if it can. */
	public String keeps(SimilarPlan plan) {
		if (this.outlook.canReplace(plan)) {
			return "";
		}
		if (!plan.plan().status().isEditable() || plan.everSubmitted()) {
			return "报送过，导入不会改动它";
		}
		return "表样不同，不能替换";
	}

	/** All that has to be seen to, as one sentence. */
	public String obstacles() {
		return this.outlook.obstacles().stream().map(FormObstacle::sentence).collect(Collectors.joining(" "));
	}

	private static String name(PlanSummary plan) {
		return (plan.projectName() != null) ? plan.projectName() : "未命名项目";
	}

}
