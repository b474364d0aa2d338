package org.yardstick.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * The remarks that go along with a decision.
 *
 * @param drafts what its author pinned while reading
 * @param said what comes with the decision itself
 * @param standing what the author said earlier and is still open
 */
record OutgoingRemarks(List<StandingRemark> drafts, List<StandingRemark> said, List<StandingRemark> standing,
		FormWords form) {

	boolean isEmpty() {
		return this.drafts.isEmpty() && this.said.isEmpty();
	}

	List<StandingRemark> all() {
		return Stream.concat(this.said.stream(), this.drafts.stream()).toList();
	}

	/** As the history keeps them: cells by the places of their rows. */
	List<Remark> frozen() {
		return all().stream()
			.map(StandingRemark::remark)
			.map((remark) -> new Remark(this.form.counted(remark.place().path()), remark.text()))
			.toList();
	}

}
