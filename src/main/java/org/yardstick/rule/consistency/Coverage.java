package org.yardstick.rule.consistency;

import java.util.List;

import org.yardstick.narrative.StatedQuantity;
import org.yardstick.targetvalue.QuantityKind;

/** Which promises of a form its indicators measure. When in doubt, they do. */
final class Coverage {

	/** From here on a name is about the promise, whatever its target is. */
	private static final double SAME = 0.6;

	/** From here on it may be, if it measures the like. */
	private static final double LIKE = 0.3;

	private final PromisedTargets targets;

	Coverage(PromisedTargets targets) {
		this.targets = targets;
	}

	/** The promises that no indicator measures, nor repeat one that is measured. */
	List<Promise> forgotten(List<Promise> promises) {
		List<Promise> covered = promises.stream().filter(this::covers).toList();
		return promises.stream()
			.filter((promise) -> !covered.contains(promise)
					&& covered.stream().noneMatch((other) -> repeats(promise.quantity(), other.quantity())))
			.toList();
	}

	private static boolean repeats(StatedQuantity later, StatedQuantity earlier) {
		return later.unit().equals(earlier.unit()) && later.value().compareTo(earlier.value()) == 0
				&& later.unit().kind() != QuantityKind.SHARE;
	}

	private boolean covers(Promise promise) {
		StatedQuantity quantity = promise.quantity();
		boolean share = quantity.unit().kind() == QuantityKind.SHARE;
		return this.targets.matches(promise)
			.stream()
			.anyMatch((match) -> match.nearness() >= LIKE && match.target().countsLike(quantity)
					|| !share && match.target().isAsMuchAs(quantity))
				|| !share && this.targets.isNamed(promise, SAME);
	}

}
