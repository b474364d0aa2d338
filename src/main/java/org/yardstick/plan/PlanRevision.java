package org.yardstick.plan;

/**
 * Which revision of a project's form a plan is (绩效目标调整): an approved plan is never
 * changed; a plan of its own revises it, goes the same way, and holds in its place once
 * it is approved.
 *
 * @param number 0 for a plan that revises none
 * @param revises the approved plan that it revises, null for none
 * @param reason why, null for a plan that revises none
 * @param revisedBy the plan that revises this one, approved or still on its way; null for
 * none
 * @param superseded whether that one was approved, so that this one holds no more
 */
public record PlanRevision(int number, PlanId revises, String reason, PlanId revisedBy, boolean superseded) {

	/** Of a plan that revises none and is revised by none. */
	static final PlanRevision NONE = new PlanRevision(0, null, null, null, false);

	/** Whether the plan revises another one. */
	public boolean isRevision() {
		return this.revises != null;
	}

	/** How lists call it: 第1次调整; empty for a plan that revises none. */
	public String title() {
		return isRevision() ? "第" + this.number + "次调整" : "";
	}

}
