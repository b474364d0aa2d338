package org.yardstick.rule.expression;

/**
 * A rule of one's own.
 *
 * @param code given once and never again
 * @param revision grows with every change
 * @param latest as it was written last
 * @param active as it is applied, null while it is not
 */
public record OwnRule(String code, long revision, OwnRuleVersion latest, OwnRuleVersion active) {

	public boolean isActive() {
		return this.active != null;
	}

	/** Whether it was written anew after it was switched on. */
	public boolean hasNewerDraft() {
		return isActive() && this.active.number() != this.latest.number();
	}

}
