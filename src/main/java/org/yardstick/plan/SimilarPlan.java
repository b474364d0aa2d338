package org.yardstick.plan;

/**
 * A plan that has the code or the name of another form.
 *
 * @param probe what it is told by
 * @param everSubmitted whether it was ever handed in, though it may be a draft again
 */
public record SimilarPlan(PlanSummary plan, PlanProbe probe, boolean everSubmitted) {

	static SimilarPlan of(PlanSummary plan, boolean everSubmitted) {
		return new SimilarPlan(plan,
				new PlanProbe(plan.fiscalYear(), plan.place().unit(), plan.projectCode(), plan.projectName()),
				everSubmitted);
	}

	/** Whether a document may take the place of its cells. */
	public boolean isReplaceable() {
		return this.plan.status() == PlanStatus.DRAFT && !this.everSubmitted;
	}

}
