package org.yardstick.rule.web;

import java.util.Map;

import org.yardstick.rule.RuleSetting;
import org.yardstick.template.FormTemplate;

/**
 * The year and template that settings are shown for.
 *
 * @param template null for all templates of the year
 * @param ofYear what was set for all templates, by rule
 * @param own what was set for exactly this template, by rule; the same as of the year
 * where there is no template
 */
record RuleScope(int fiscalYear, FormTemplate template, Map<String, RuleSetting> ofYear, Map<String, RuleSetting> own) {

	/** The key of the template, null for all templates. */
	public String templateKey() {
		return (this.template != null) ? this.template.key() : null;
	}

	/** As in 2026年度，全部表样. */
	public String words() {
		return words(this.fiscalYear, this.template);
	}

	static String words(int fiscalYear, FormTemplate template) {
		return fiscalYear + "年度，" + ((template != null) ? "只对“" + template.name() + "”" : "全部表样");
	}

}
