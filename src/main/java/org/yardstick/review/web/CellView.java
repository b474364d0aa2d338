package org.yardstick.review.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.review.ChangedCell;
import org.yardstick.review.change.MarkedPiece;
import org.yardstick.review.change.MarkedPiece.Mark;
import org.yardstick.review.change.WordMarks;

/**
 * A changed cell for people: its two wordings, or one with marks where they are long.
 *
 * @param label what it is called within its row, null for a cell that is no row's
 * @param pieces never empty
 */
record CellView(String label, List<MarkedPiece> pieces) {

	/** Up to here both wordings are read at a glance. */
	private static final int SHORT = 24;

	/** So much of what stayed is shown before and after a change. */
	private static final int AROUND = 14;

	/** So much of a change; the whole of it stands side by side. */
	private static final int MOST = 240;

	/** All of both wordings. */
	static CellView whole(ChangedCell cell, WordMarks marks) {
		return new CellView(cell.label(), isShort(cell) ? both(cell) : marks.between(cell.before(), cell.after()));
	}

	/** What changed, with a little around it. */
	static CellView excerpt(ChangedCell cell, WordMarks marks) {
		List<MarkedPiece> pieces = whole(cell, marks).pieces();
		List<MarkedPiece> cut = new ArrayList<>();
		for (int place = 0; place < pieces.size(); place++) {
			cut.add(cut(pieces.get(place), place > 0, place < pieces.size() - 1));
		}
		return new CellView(cell.label(), cut);
	}

	private static boolean isShort(ChangedCell cell) {
		return length(cell.before()) <= SHORT && length(cell.after()) <= SHORT;
	}

	private static int length(String words) {
		return (words != null) ? words.length() : 0;
	}

	private static List<MarkedPiece> both(ChangedCell cell) {
		List<MarkedPiece> both = new ArrayList<>();
		if (cell.before() != null) {
			both.add(new MarkedPiece(Mark.REMOVED, cell.before()));
		}
		if (cell.after() != null) {
			both.add(new MarkedPiece(Mark.INSERTED, cell.after()));
		}
		return both;
	}

	private static MarkedPiece cut(MarkedPiece piece, boolean head, boolean tail) {
		String text = piece.text();
		if (!piece.isSame()) {
			return (text.length() > MOST) ? new MarkedPiece(piece.mark(), start(text, MOST) + "…") : piece;
		}
		int kept = (head ? AROUND : 0) + (tail ? AROUND : 0);
		if (text.length() <= kept + 2) {
			return piece;
		}
		return new MarkedPiece(Mark.SAME, (head ? start(text, AROUND) : "") + "…" + (tail ? end(text, AROUND) : ""));
	}

	private static String start(String text, int length) {
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

	private static String end(String text, int length) {
		int from = text.length() - length;
		return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
	}

}
