package org.yardstick.export.word;

import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedTable;
import org.yardstick.export.printed.TextLines;

/** A sheet of A4 upright; lengths in twentieths of a point, as documents count them. */
final class Paper {

	static final int WIDTH = 11906;

	static final int HEIGHT = 16838;

	/** Left and right. */
	static final int MARGIN = 1134;

	/** Above and below. */
	private static final int MARGIN_DOWN = 1077;

	private static final int FOOTER = 567;

	/** Width of the form. */
	static final int ROOM_ACROSS = WIDTH - 2 * MARGIN;

	static final int ROOM_DOWN = HEIGHT - 2 * MARGIN_DOWN;

	/** Height of a line in a table. */
	static final int LINE = 280;

	/** What a row of a table takes beside its lines: the room above and below them. */
	static final int PADDING = 90;

	/** Left and right of words in a cell. */
	static final int CELL_MARGIN = 85;

	/** Left and right of centred words, which need no more. */
	static final int NARROW_MARGIN = 28;

	/** The width of a Chinese character. */
	static final int CHARACTER = 210;

	/** How many characters of half width stand across the form. */
	static final int CHARACTERS = ROOM_ACROSS * 2 / CHARACTER;

	private Paper() {
	}

	/** How many lines each row of a table takes; an estimate. */
	static int[] lines(PrintedTable table) {
		return table.lines((cell) -> {
			int margin = isCentred(table, cell) ? NARROW_MARGIN : CELL_MARGIN;
			double room = (ROOM_ACROSS * table.width(cell) / 100.0 - 2 * margin) * 2 / CHARACTER;
			return TextLines.within(cell.text(), room);
		});
	}

	static boolean isCentred(PrintedTable table, PrintedCell cell) {
		return table.framed() && !cell.role().isWordy() && cell.role() != PrintedCell.Role.AMOUNT;
	}

	/**
	 * Writes the properties of a section, which stand at its end.
	 * @param cover whether its first page has no footer
	 */
	static void describe(WordXml xml, boolean cover) {
		xml.open("sectPr").reference("footerReference", "default", "rId4");
		xml.empty("pgSz", "w", String.valueOf(WIDTH), "h", String.valueOf(HEIGHT));
		String side = String.valueOf(MARGIN);
		String end = String.valueOf(MARGIN_DOWN);
		String footer = String.valueOf(FOOTER);
		xml.empty("pgMar", "top", end, "right", side, "bottom", end, "left", side, "header", footer, "footer", footer,
				"gutter", "0");
		if (cover) {
			xml.empty("titlePg");
		}
		xml.close();
	}

}
