package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.yardstick.narrative.StatedQuantity;

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

	/** The promises that no indicator measures, alone or with others. */
	List<Promise> forgotten(List<Promise> promises) {
		List<Promise> covered = new ArrayList<>();
		Promise last = null;
		for (Promise promise : promises) {
			if (covers(promise) || last != null && covered.contains(last) && promise.continues(last)) {
				covered.add(promise);
			}
			last = promise;
		}
		List<Promise> open = promises.stream()
			.filter((promise) -> !covered.contains(promise)
					&& covered.stream().noneMatch((other) -> other.isAsMuchAs(promise)))
			.toList();
		return open.stream().filter((promise) -> !isPartOfTarget(promise, open)).toList();
	}

	/** Whether the numbers of one cell in one unit together are a target. */
	private boolean isPartOfTarget(Promise promise, List<Promise> open) {
		BigDecimal sum = open.stream()
			.filter((other) -> other.path().equals(promise.path())
					&& other.quantity().unit().equals(promise.quantity().unit()))
			.map((other) -> other.quantity().value())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return !promise.isShare() && this.targets.matches(promise)
			.stream()
			.anyMatch((match) -> match.target().isAsMuchAs(promise.quantity(), sum));
	}

	private boolean covers(Promise promise) {
		StatedQuantity quantity = promise.quantity();
		boolean share = promise.isShare();
		return this.targets.matches(promise)
			.stream()
			.anyMatch((match) -> match.nearness() >= LIKE && match.target().countsLike(quantity)
					|| !share && match.target().isAsMuchAs(quantity, quantity.value()))
				|| !share && this.targets.isNamed(promise, SAME);
	}

}
