package org.yardstick.rule;

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

}
