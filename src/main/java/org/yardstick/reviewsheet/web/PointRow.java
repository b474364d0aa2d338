package org.yardstick.reviewsheet.web;

import org.yardstick.reviewsheet.PointMark;
import org.yardstick.reviewsheet.PointProposal;
import org.yardstick.reviewsheet.ReviewPoint;

/**
 * A point on the page.
 *
 * @param mark what was set, with nulls for nothing
 * @param proposal what the findings suggest, null if nothing is known
 * @param earlier what the sheet before said, null if there is none
 */
record PointRow(ReviewPoint point, PointMark mark, PointProposal proposal, PointMark earlier) {

	/** Whether what was set is something else than what was suggested. */
	public boolean isOverruled() {
		return this.proposal != null && differs(this.proposal.grade(), this.mark.grade())
				|| this.proposal != null && differs(this.proposal.score(), this.mark.score());
	}

	private static boolean differs(Object proposed, Object set) {
		return proposed != null && set != null && !proposed.equals(set);
	}

}
