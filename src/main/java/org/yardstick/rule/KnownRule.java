package org.yardstick.rule;

/**
 * What is known of a rule without applying it.
 *
 * @param code the public code
 * @param title what it is called
 * @param version which wording of it is applied, or was last
 * @param mayBeExplained whether a sentence may stand for mending its errors
 */
public record KnownRule(String code, String title, int version, boolean mayBeExplained) {

	public static KnownRule of(Rule rule) {
		return new KnownRule(rule.code(), rule.title(), rule.version(), rule.mayBeExplained());
	}

}
