package org.yardstick.rule.consistency;

import java.util.List;
import java.util.Optional;

import org.yardstick.narrative.Topic;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.targetvalue.QuantityKind;

/** Which promises of a form its indicators measure. When in doubt, they do. */
final class Coverage {

	/** From here on a name is about the promise, whatever its target is. */
	private static final double SAME = 0.6;

	/** From here on it may be, if it measures the like. */
	private static final double LIKE = 0.3;

	private final List<Topic> names;

	private final List<PromisedTarget> targets;

	Coverage(PlanUnderCheck plan) {
		this.names = plan.named().map((row) -> Topic.of(row.cells().name())).toList();
		this.targets = plan.named().flatMap((row) -> PromisedTarget.of(row).stream()).toList();
	}

	boolean covers(Promise promise) {
		boolean share = promise.quantity().unit().kind() == QuantityKind.SHARE;
		return this.targets.stream().anyMatch((target) -> {
			double nearness = target.nearness(promise.quantity());
			boolean equal = target.agreement(promise.quantity()).equals(Optional.of(Agreement.AGREES));
			return nearness >= LIKE && target.countsLike(promise.quantity()) || equal && !share;
		}) || !share && this.names.stream().anyMatch((name) -> name.nearness(promise.quantity().topic()) >= SAME);
	}

}
