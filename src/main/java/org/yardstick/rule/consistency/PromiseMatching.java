package org.yardstick.rule.consistency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds for each promise the indicator that is about the same. */
final class PromiseMatching {

	/** From here on names probably mean the same, if nothing else is as near. */
	private static final double LIKE = 0.5;

	/** From here on they may, if there is only one of each. */
	private static final double ALONE = 0.2;

	/**
	 * From here on another text means the same; it counts much else, and names whole
	 * groups by the word that an indicator has for a part.
	 */
	private static final double IN_OTHER_TEXTS = 0.75;

	/** By how much the best match must be nearer than the others. */
	private static final double MARGIN = 0.25;

	private final PromisedTargets targets;

	PromiseMatching(PromisedTargets targets) {
		this.targets = targets;
	}

	/** The promises of the goals that have an indicator, each with it. */
	Stream<Match> ofGoals(List<Promise> promises) {
		List<Match> near = promises.stream().flatMap((promise) -> best(promise, LIKE).stream()).toList();
		Map<PromisedTarget, List<Match>> faint = promises.stream()
			.filter((promise) -> near.stream().noneMatch((match) -> match.promise().equals(promise)))
			.flatMap((promise) -> only(promise).stream())
			.filter((match) -> near.stream().noneMatch((other) -> other.target().equals(match.target())))
			.collect(Collectors.groupingBy(Match::target));
		Stream<Match> lone = faint.values().stream().filter((same) -> same.size() == 1).map((same) -> same.get(0));
		Stream<Match> parts = promises.stream().flatMap((promise) -> exceeded(promise).stream());
		return Stream.of(near.stream(), lone, parts).flatMap(Function.identity()).distinct();
	}

	/** What other texts count that has an indicator. */
	Stream<Match> ofOtherTexts(List<Promise> promises) {
		return promises.stream()
			.flatMap((promise) -> best(promise, IN_OTHER_TEXTS).stream())
			.filter((match) -> match.likeness() >= LIKE);
	}

	/**
	 * The nearest indicator. One that agrees goes before others that are nearly as near,
	 * but not before one whose name says the very same.
	 */
	private Optional<Match> best(Promise promise, double least) {
		List<Match> near = this.targets.matches(promise)
			.stream()
			.filter((match) -> match.isMeasured() && match.nearness() >= least)
			.toList();
		if (near.isEmpty()) {
			return Optional.empty();
		}
		double nearest = near.get(0).nearness() - MARGIN;
		return near.stream()
			.filter((match) -> match.isVerySame() && !match.agrees())
			.findFirst()
			.or(() -> near.stream().filter((match) -> match.nearness() >= nearest && match.agrees()).findFirst())
			.or(() -> Optional.of(near.get(0)));
	}

	/** The only indicator that shares a word with the promise and measures the like. */
	private Optional<Match> only(Promise promise) {
		if (promise.isShare() || promise.isMoney()) {
			return Optional.empty();
		}
		List<Match> some = this.targets.matches(promise)
			.stream()
			.filter((match) -> match.isMeasured() && match.nearness() >= ALONE)
			.toList();
		return (some.size() == 1) ? Optional.of(some.get(0)) : Optional.empty();
	}

	/** The only indicator of a whole, if a part of it is promised that is more. */
	private Optional<Match> exceeded(Promise promise) {
		List<Match> wholes = this.targets.matches(promise)
			.stream()
			.filter((match) -> match.isMeasured() && match.target().isWholeOf(promise.quantity()))
			.toList();
		return wholes.stream().filter((match) -> wholes.size() == 1 && match.isMore()).findFirst();
	}

}
