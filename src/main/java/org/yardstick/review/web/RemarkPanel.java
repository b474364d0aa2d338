package org.yardstick.review.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.yardstick.review.StandingRemark;

/**
 * What the panel of remarks beside a form shows.
 *
 * @param remarks in the order of the form
 * @param reader the account that reads
 * @param mayPin whether the reader is the reviewer whom the form waits for
 * @param mayRespond whether the reader may change the form now
 */
record RemarkPanel(List<StandingRemark> remarks, UUID reader, boolean mayPin, boolean mayRespond) {

	/** The reader's own, which nobody else sees. */
	public List<RemarkRow> getDrafts() {
		return rows((standing) -> standing.remark().isDraft());
	}

	/** Those that their author is not content with yet. */
	public List<RemarkRow> getOpen() {
		return rows((standing) -> standing.remark().isOpen());
	}

	public List<RemarkRow> getClosed() {
		return rows((standing) -> !standing.remark().isDraft() && !standing.remark().isOpen());
	}

	/** How many open ones the unit has still to look at. */
	public long getUnanswered() {
		return this.remarks.stream().filter(StandingRemark::isUnanswered).count();
	}

	/** How many of the reader's open ones a pass would not close. */
	public long getLeftOpen() {
		return this.remarks.stream()
			.filter((standing) -> standing.remark().isOpen() && !standing.isChanged() && isOwn(standing))
			.count();
	}

	public boolean isEmpty() {
		return this.remarks.isEmpty();
	}

	private List<RemarkRow> rows(Predicate<StandingRemark> which) {
		return this.remarks.stream()
			.filter(which)
			.map((standing) -> new RemarkRow(standing, this.mayPin && isOwn(standing), this.mayRespond))
			.toList();
	}

	private boolean isOwn(StandingRemark standing) {
		return standing.remark().author().accountId().equals(this.reader);
	}

}
