package org.yardstick.rule;

import java.util.Map;

/**
 * The settings of all rules for a fiscal year and template.
 *
 * @param settings by rule code; rules without one are applied as in the catalogue
 */
record RuleProfile(Map<String, RuleSetting> settings) {

	/** Everything as in the catalogue. */
	static final RuleProfile CATALOGUE = new RuleProfile(Map.of());

	RuleSetting of(Rule rule) {
		return this.settings.getOrDefault(rule.code(), RuleSetting.CATALOGUE);
	}

}
