package org.yardstick.intake;

import java.util.List;

import org.yardstick.plan.SimilarPlan;

/**
 * A form and what is in the way of a draft of it.
 *
 * @param unitName the name of its unit, null if that is not known
 * @param notice that the form names another unit than the one it is assigned to; null if
 * it does not
 * @param similar plans that mean the same project
 * @param sameAs the number of an earlier form of the document that means the same
 * project, null if there is none
 * @param decision what is to become of it: what was said, else what is offered
 * @param obstacles what has to be seen to before it can become a draft
 */
public record FormOutlook(ImportedForm form, String unitName, String notice, List<SimilarPlan> similar, Integer sameAs,
		FormDecision decision, List<FormObstacle> obstacles) {

	/** Whether it may be a second time what exists already. */
	public boolean isDuplicate() {
		return !this.similar.isEmpty() || this.sameAs != null;
	}

	/** Whether its cells may take the place of the plan's. */
	public boolean canReplace(SimilarPlan plan) {
		return plan.isReplaceable() && plan.plan().template().equals(this.form.template());
	}

	/** Whether it is to be left out. */
	public boolean isSkipped() {
		return this.decision.choice() == FormChoice.SKIP;
	}

}
