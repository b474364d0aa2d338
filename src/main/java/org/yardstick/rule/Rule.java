package org.yardstick.rule;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rule of the catalogue: a small stateless bean in the sub-package of its subject.
 */
public interface Rule {

	/** The public code, as in {@code T01}; never changes its meaning. */
	String code();

	/** What the rule is called, as in 缺计量单位. */
	String title();

	/**
	 * Everything the rule finds in a form, in any order. Every finding has the severity
	 * that the catalogue gives it; the settings of the year weigh it anew.
	 */
	Stream<Finding> check(PlanUnderCheck plan);

	/**
	 * Counts up whenever the rule finds something else than before in the same form, so
	 * that a stored finding tells which wording of the rule made it.
	 */
	default int version() {
		return 1;
	}

	/**
	 * Whether a sentence of the unit may stand for mending its errors (the rules marked ✎
	 * in the catalogue): they read running text and can be wrong. Warnings can always be
	 * explained.
	 */
	default boolean mayBeExplained() {
		return false;
	}

	/** Whether the tolerance of a setting means anything to the rule. */
	default boolean hasTolerance() {
		return false;
	}

	/**
	 * What the words of a setting mean to the rule, as a sentence for administrators
	 * (也视为含糊的词); empty for a rule that takes none.
	 */
	default Optional<String> meaningOfWords() {
		return Optional.empty();
	}

}
