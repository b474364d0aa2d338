package org.yardstick.rule.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in an expression: something of the form, or the same of last year's form of the
 * project (去年资金总额).
 */
record PlanReference(PlanVariable variable, boolean lastYear) {

	static final String LAST_YEAR = "去年";

	private static final Map<String, PlanReference> BY_NAME = all()
		.collect(Collectors.toUnmodifiableMap(PlanReference::name, Function.identity()));

	/** What the name stands for; empty for an unknown one. */
	static Optional<PlanReference> of(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

	/** Everything that can be named, this year's first. */
	static Stream<PlanReference> all() {
		return Stream.concat(of(false), of(true).filter((reference) -> reference.variable() != PlanVariable.YEAR));
	}

	private static Stream<PlanReference> of(boolean lastYear) {
		return Arrays.stream(PlanVariable.values()).map((variable) -> new PlanReference(variable, lastYear));
	}

	String name() {
		return (this.lastYear ? LAST_YEAR : "") + this.variable.title();
	}

}
