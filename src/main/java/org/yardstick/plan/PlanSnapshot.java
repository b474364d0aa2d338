package org.yardstick.plan;

import org.yardstick.organisation.Affiliation;
import org.yardstick.trail.TrailSubject;

/**
 * A plan as it was when it was read. What other modules see of the aggregate.
 *
 * @param version grows with every change; what the API calls ETag
 * @param place whose it is
 * @param approval the approving paper, null before approval
 * @param touched who changed it last
 * @param course how it came to where it is
 * @param revision whether it revises another plan
 */
public record PlanSnapshot(PlanId id, long version, PlanStatus status, PlanForm form, Affiliation place,
		PlanContent content, ApprovalNotice approval, PlanTouch touched, PlanCourse course, PlanRevision revision) {

	/** Of a plan whose steps and revisions do not matter: it is printed or checked. */
	public PlanSnapshot(PlanId id, long version, PlanStatus status, PlanForm form, Affiliation place,
			PlanContent content, ApprovalNotice approval, PlanTouch touched) {
		this(id, version, status, form, place, content, approval, touched, PlanCourse.NEW, PlanRevision.NONE);
	}

	/** The project's name, or words that say there is none yet. */
	public String title() {
		String name = this.content.header().projectName();
		return (name != null) ? name : "（未命名项目）";
	}

	/** The plan as the trail names it. */
	public TrailSubject subject() {
		return new TrailSubject(TrailSubject.Kind.PLAN, this.id.value(), title());
	}

}
