package org.yardstick.review.web;

import java.util.List;

import org.yardstick.review.FormChange;
import org.yardstick.review.FormChange.Kind;

/**
 * A change as it is listed beside the form.
 *
 * @param cells what changed in words
 */
record ChangeRow(FormChange change, List<CellView> cells) {

	/** What the list shows of it. */
	public String kind() {
		return this.change.kind().title() + (this.change.isWholeRow() ? "整行" : "");
	}

	/** The cell or row that a click leads to, null if nothing of it is left. */
	public String target() {
		boolean gone = this.change.kind() == Kind.REMOVED && this.change.isWholeRow();
		return gone ? this.change.follows() : this.change.key();
	}

	/** Whether labels help to tell the cells apart. */
	public boolean isLabelled() {
		return this.cells.size() > 1;
	}

}
