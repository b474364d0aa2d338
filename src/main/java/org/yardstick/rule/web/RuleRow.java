package org.yardstick.rule.web;

import java.util.List;

import org.yardstick.rule.Rule;
import org.yardstick.rule.RuleSetting;

/**
 * A rule of the catalogue in the list, as it is applied.
 *
 * @param explainable whether a sentence may stand for mending its errors
 * @param settings what is different from the catalogue, in words
 * @param inherited whether that was set for the whole year, not for this template
 */
record RuleRow(String code, String title, boolean explainable, boolean enabled, List<String> settings,
		boolean inherited) {

	static RuleRow of(Rule rule, RuleScope scope) {
		RuleSetting own = scope.own().get(rule.code());
		RuleSetting setting = (own != null) ? own : scope.ofYear().getOrDefault(rule.code(), RuleSetting.CATALOGUE);
		return new RuleRow(rule.code(), rule.title(), rule.mayBeExplained(), setting.enabled(),
				SettingWords.of(setting), own == null && scope.ofYear().containsKey(rule.code()));
	}

}
