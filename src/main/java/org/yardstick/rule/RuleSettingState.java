package org.yardstick.rule;

/**
 * How a rule is applied in a year and template.
 *
 * @param own what was set for exactly this year and template, null for nothing
 * @param inherited what counts without that: the setting of the year for all templates,
 * else the catalogue
 * @param version the last change, to be told when changing it again
 */
public record RuleSettingState(RuleSetting own, RuleSetting inherited, long version) {

	/** What counts. */
	public RuleSetting effective() {
		return (this.own != null) ? this.own : this.inherited;
	}

}
