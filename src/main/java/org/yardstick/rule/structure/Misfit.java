package org.yardstick.rule.structure;

import java.util.Optional;

import org.yardstick.rule.Severity;
import org.yardstick.rule.meaning.Substance;

/**
 * An indicator that measures something else than its 二级指标 is for.
 *
 * @param reason what it measures instead and what to do, as the rest of a sentence
 */
record Misfit(Severity severity, String reason) {

	static Optional<Misfit> error(Substance substance, String advice) {
		return Optional.of(new Misfit(Severity.ERROR, reason(substance, advice)));
	}

	static Optional<Misfit> warning(Substance substance, String advice) {
		return Optional.of(new Misfit(Severity.WARNING, reason(substance, advice)));
	}

	static Optional<Misfit> info(Substance substance, String advice) {
		return Optional.of(new Misfit(Severity.INFO, reason(substance, advice)));
	}

	private static String reason(Substance substance, String advice) {
		return ((substance != Substance.UNTOLD) ? "说的是" + substance.title() + "，与类别不符。" : "与类别不符。") + advice;
	}

}
