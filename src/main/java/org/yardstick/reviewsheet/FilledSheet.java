package org.yardstick.reviewsheet;

import java.util.Map;
import java.util.UUID;

import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanSnapshot;

/**
 * A sheet as a reader sees it.
 *
 * @param id null for one that nobody has begun yet
 * @param plan as it is now
 * @param judged the cells that the sheet is about
 * @param proposals by the keys of the points: of a finished sheet those that the reviewer
 * saw, else those of now; empty for one about other cells than those of now
 * @param earlier the sheet before it, null for the first and in lists
 */
public record FilledSheet(UUID id, PlanSnapshot plan, JudgedContent judged, ReviewScheme scheme, SheetEntries entries,
		Map<String, PointProposal> proposals, SheetState state, FilledSheet earlier) {

	/** What the marks come to. */
	public SheetResult result() {
		return this.scheme.assess(this.entries);
	}

	/** Whether the unit wrote other cells since. */
	public boolean isOutdated() {
		return !this.judged.hash().equals(ContentHash.of(this.plan.content()));
	}

	/** What the findings suggest for a point, null if nothing is known. */
	public PointProposal proposal(String point) {
		return this.proposals.get(point);
	}

	/** The findings that belong to no point, null if nothing is known. */
	public PointProposal others() {
		return this.proposals.get(SheetProposals.OTHER);
	}

}
