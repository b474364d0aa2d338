package org.yardstick.rule.consistency;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yardstick.narrative.SharedWords;
import org.yardstick.narrative.Topic;
import org.yardstick.rule.PlanUnderCheck;

/** The indicators of a form, to be matched with what its texts promise. */
final class PromisedTargets {

	private final SharedWords shared;

	private final List<Topic> names;

	private final List<PromisedTarget> targets;

	private final Map<Promise, List<Match>> matches = new HashMap<>();

	PromisedTargets(PlanUnderCheck plan) {
		List<Topic> topics = plan.named().map((row) -> Topic.of(row.cells().name())).toList();
		this.shared = SharedWords.of(topics);
		this.names = topics.stream().map(this.shared::rest).toList();
		this.targets = plan.named().flatMap((row) -> PromisedTarget.of(row, this.shared).stream()).toList();
	}

	/** Every indicator with a number beside the promise, the nearest first. */
	List<Match> matches(Promise promise) {
		return this.matches.computeIfAbsent(promise, this::match);
	}

	private List<Match> match(Promise promise) {
		Topic topic = this.shared.rest(promise.quantity().topic());
		return this.targets.stream()
			.map((target) -> new Match(promise, target, target.agreement(promise.quantity()),
					target.nearness(promise.quantity(), topic), target.topic().likeness(topic)))
			.sorted(Comparator.comparingDouble(Match::nearness).thenComparingDouble(Match::likeness).reversed())
			.toList();
	}

	/** Whether a name is as near to the promise as that, whatever its target is. */
	boolean isNamed(Promise promise, double nearness) {
		Topic topic = this.shared.rest(promise.quantity().topic());
		return this.names.stream().anyMatch((name) -> name.nearness(topic) >= nearness);
	}

}
