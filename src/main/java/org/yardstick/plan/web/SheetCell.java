package org.yardstick.plan.web;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param kind {@code label}, {@code head}, {@code side}, {@code level} or {@code value}
 * @param label what a value cell of the head is called, for screens where it does not
 * stand beside its labels; null for other cells
 * @param rows how many it spans; 0 for one that a cell above covers, which an editable
 * table keeps for the time when the rows move
 * @param pieces what stands in it, empty for paragraphs
 * @param paragraphs null unless it holds a list of them
 */
record SheetCell(String kind, String label, int cols, int rows, List<SheetPiece> pieces, SheetParagraphs paragraphs) {

	static SheetCell text(String kind, String text, int cols, int rows) {
		return new SheetCell(kind, null, cols, rows, List.of(SheetPiece.of(text)), null);
	}

	static SheetCell field(SheetField field) {
		return new SheetCell("value", null, 1, 1, List.of(SheetPiece.of(field)), null);
	}

	/** Whether a cell above covers it. */
	public boolean covered() {
		return this.rows == 0;
	}

	/** Whether it is one field and nothing else. */
	public boolean single() {
		return this.pieces.size() == 1 && this.pieces.get(0).field() != null;
	}

}
