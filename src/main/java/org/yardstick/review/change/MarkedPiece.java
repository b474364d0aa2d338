package org.yardstick.review.change;

/**
 * A piece of a text beside its earlier wording.
 *
 * @param mark what happened to it
 * @param text never empty
 */
public record MarkedPiece(Mark mark, String text) {

	/** What happened to a piece. */
	public enum Mark {

		SAME, REMOVED, INSERTED

	}

	/** Whether it stands in both wordings. */
	public boolean isSame() {
		return this.mark == Mark.SAME;
	}

	/** Whether only the earlier wording has it. */
	public boolean isRemoved() {
		return this.mark == Mark.REMOVED;
	}

}
