package org.yardstick.rule;

/**
 * What a setting is about.
 *
 * @param template null for all templates of the year
 * @param code of the rule
 */
public record RuleSettingKey(int fiscalYear, String template, String code) {

	/** The same rule in all templates of the year. */
	RuleSettingKey ofYear() {
		return new RuleSettingKey(this.fiscalYear, null, this.code);
	}

}
