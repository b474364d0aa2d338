package org.yardstick.rule.expression;

import java.util.Optional;
import java.util.function.Supplier;

import org.yardstick.plan.EarlierPlans;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;

/**
 * Last year's plan of the project under check: read when the first rule asks, and once
 * for all rules of a check. There is none for a form that is not stored.
 */
final class LastYear implements Supplier<Optional<PlanContent>> {

	private final EarlierPlans plans;

	private final Optional<PlanId> id;

	private Optional<PlanContent> found;

	LastYear(EarlierPlans plans, Optional<PlanId> id) {
		this.plans = plans;
		this.id = id;
	}

	@Override
	public Optional<PlanContent> get() {
		if (this.found == null) {
			this.found = this.id.flatMap(this.plans::before);
		}
		return this.found;
	}

}
