package org.yardstick.review.web;

import java.util.List;

import org.yardstick.review.PinnedRemark;
import org.yardstick.review.RemarkEvent;
import org.yardstick.review.StandingRemark;

/**
 * A remark in the panel.
 *
 * @param ofAuthor whether the reader wrote it and decides now
 * @param ofUnit whether the reader may change the form now
 */
record RemarkRow(StandingRemark standing, boolean ofAuthor, boolean ofUnit) {

	public PinnedRemark getRemark() {
		return this.standing.remark();
	}

	/** How it stands, in a word. */
	public String getState() {
		return getRemark().isDraft() ? "草稿" : getRemark().lastEvent().kind().title();
	}

	/** The state as styles and marks name it: draft, waiting, answered or closed. */
	public String getKind() {
		if (getRemark().isDraft()) {
			return "draft";
		}
		if (!getRemark().isOpen()) {
			return "closed";
		}
		return this.standing.isUnanswered() ? "waiting" : "answered";
	}

	/** What was said and done since it was sent, oldest first. */
	public List<RemarkEvent> getEvents() {
		return getRemark().events().stream().filter((event) -> event.kind() != RemarkEvent.Kind.SENT).toList();
	}

	/** Whether the unit can do something with it. */
	public boolean isToAnswer() {
		return this.ofUnit && getRemark().isOpen();
	}

	/** Whether the unit has said that it mended the place, and nothing since. */
	public boolean isMended() {
		return getRemark().lastEvent().kind() == RemarkEvent.Kind.MENDED;
	}

	/** Whether its author can do something with it. */
	public boolean isToJudge() {
		return this.ofAuthor && !getRemark().isDraft();
	}

	/** Whether the place had words or has some now. */
	public boolean isQuoting() {
		return getRemark().seen().quote() != null || this.standing.now().quote() != null;
	}

}
