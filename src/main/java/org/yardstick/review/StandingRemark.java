package org.yardstick.review;

/**
 * A remark beside the form as it is now.
 *
 * @param now what stands at its place
 * @param gone whether its row was deleted
 */
public record StandingRemark(PinnedRemark remark, SeenWords now, boolean gone) {

	/** Whether the place says something else than when the author spoke last. */
	public boolean isChanged() {
		return !this.now.fingerprint().equals(this.remark.seen().fingerprint());
	}

	/** Whether the unit neither changed the place nor said anything. */
	public boolean isUnanswered() {
		return this.remark.isOpen() && !this.remark.lastEvent().kind().isOfUnit() && !isChanged();
	}

	boolean isMended() {
		return this.remark.isOpen() && isChanged();
	}

}
