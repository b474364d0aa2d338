package org.yardstick.rule.web;

import org.yardstick.rule.expression.OwnRule;
import org.yardstick.rule.expression.OwnRuleTerms;
import org.yardstick.rule.expression.OwnRuleVersion;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/**
 * A rule of one's own in the list.
 *
 * @param forms which forms it is for, in words
 * @param state whether it is applied, in words
 */
record OwnRuleRow(String code, String title, String expression, String severity, String forms, boolean active,
		String state) {

	static OwnRuleRow of(OwnRule rule, FormTemplates templates) {
		OwnRuleVersion shown = rule.isActive() ? rule.active() : rule.latest();
		return new OwnRuleRow(rule.code(), shown.terms().title(), shown.terms().expression(),
				shown.terms().severity().title(), forms(shown.terms(), templates), rule.isActive(), state(rule));
	}

	static String forms(OwnRuleTerms terms, FormTemplates templates) {
		String year = (terms.fiscalYear() != null) ? terms.fiscalYear() + "年度" : "各年度";
		String template = (terms.template() == null) ? "全部表样"
				: templates.find(terms.template()).map(FormTemplate::name).orElse(terms.template());
		return year + "，" + template;
	}

	private static String state(OwnRule rule) {
		if (!rule.isActive()) {
			return "未启用";
		}
		return rule.hasNewerDraft() ? "启用（另有新版本）" : "启用";
	}

}
