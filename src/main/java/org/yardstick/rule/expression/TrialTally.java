package org.yardstick.rule.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.yardstick.plan.ListedPlan;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.expression.OwnRuleTrial.Sample;

/** What a trial has found so far; some samples are kept, the others counted. */
final class TrialTally {

	private final List<Sample> samples = new ArrayList<>();

	private long done;

	private long hits;

	private long blank;

	private long nanos;

	/** Applies the rule to one more plan. */
	void apply(ExpressionRule rule, ListedPlan listed, PlanUnderCheck plan) {
		long begun = System.nanoTime();
		Optional<Boolean> verdict = rule.verdict(plan);
		this.nanos += System.nanoTime() - begun;
		this.done++;
		if (verdict.isEmpty()) {
			this.blank++;
		}
		else if (!verdict.get()) {
			this.hits++;
			if (this.samples.size() < OwnRuleTrial.MOST_SAMPLES) {
				this.samples.add(sample(rule, listed, plan));
			}
		}
	}

	private static Sample sample(ExpressionRule rule, ListedPlan listed, PlanUnderCheck plan) {
		String evidence = rule.check(plan).findFirst().orElseThrow().evidence();
		return new Sample(listed.summary().id(), listed.snapshot().title(), listed.summary().unitName(), evidence);
	}

	long done() {
		return this.done;
	}

	long hits() {
		return this.hits;
	}

	long blank() {
		return this.blank;
	}

	long micros() {
		return TimeUnit.NANOSECONDS.toMicros(this.nanos);
	}

	List<Sample> samples() {
		return this.samples;
	}

}
