package org.yardstick.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.EarlierPlans;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/**
 * What changed in a form since it was handed in, since it was approved and since last
 * year. How two states are compared is said by {@link FormChanges}.
 */
@Service
@Transactional(readOnly = true)
public class PlanChanges {

	private final PlanReading plans;

	private final ReviewSteps steps;

	private final EarlierPlans earlier;

	private final FormTemplates templates;

	PlanChanges(PlanReading plans, ReviewSteps steps, EarlierPlans earlier, FormTemplates templates) {
		this.plans = plans;
		this.steps = steps;
		this.earlier = earlier;
		this.templates = templates;
	}

	/**
	 * Compares the stored form with an earlier state.
	 * @throws org.yardstick.shared.NotFoundException if there is no such plan
	 * @throws org.yardstick.shared.NotAllowedException if it lies outside the actor's
	 * scope
	 */
	public PlanDifference since(Actor actor, PlanId id, ChangeBasis basis) {
		PlanSnapshot plan = this.plans.get(actor, id);
		BaseForm base = base(plan, basis).orElse(null);
		return new PlanDifference(plan, basis, base,
				(base != null) ? changes(plan, basis, base) : new FormChanges(List.of()));
	}

	/**
	 * How many cells changed since the unit handed the form in before; rows that came or
	 * went count once.
	 * @param submitted the plan as it is handed in now; its step is not recorded yet
	 * @return null if it was never handed in before
	 */
	Integer changedSinceSubmission(PlanSnapshot submitted) {
		return StepTrail.lastSeenSubmission(this.steps.taken(submitted.id().value()))
			.flatMap(this.steps::findById)
			.map((step) -> changes(submitted, ChangeBasis.SUBMISSION, BaseForm.of(step)).count())
			.orElse(null);
	}

	private Optional<BaseForm> base(PlanSnapshot plan, ChangeBasis basis) {
		return switch (basis) {
			case SUBMISSION -> step(StepTrail.submissionBefore(taken(plan), plan.status().isEditable()));
			case APPROVAL -> step(approval(plan));
			case LAST_YEAR -> this.earlier.before(plan.id()).map(BaseForm::ofLastYear);
		};
	}

	/** Of the plan itself, or of the one that it revises. */
	private Optional<UUID> approval(PlanSnapshot plan) {
		return plan.revision().isRevision()
				? StepTrail.approvalBefore(this.steps.taken(plan.revision().revises().value()), false)
				: StepTrail.approvalBefore(taken(plan), plan.approval() != null);
	}

	private List<TakenStep> taken(PlanSnapshot plan) {
		return this.steps.taken(plan.id().value());
	}

	private Optional<BaseForm> step(Optional<UUID> id) {
		return id.flatMap(this.steps::findById).map(BaseForm::of);
	}

	private FormChanges changes(PlanSnapshot plan, ChangeBasis basis, BaseForm base) {
		FormTemplate template = this.templates.get(plan.form().template());
		return (basis == ChangeBasis.LAST_YEAR)
				? FormChanges.sinceLastYear(base.content(), plan.content(), template, plan.form())
				: FormChanges.between(base.content(), plan.content(), template, plan.form());
	}

}
