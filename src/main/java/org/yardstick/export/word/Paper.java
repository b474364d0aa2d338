package org.yardstick.export.word;

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

	/** How many characters of half width stand across the form. */
	static final int CHARACTERS = ROOM_ACROSS / 105;

	private Paper() {
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
