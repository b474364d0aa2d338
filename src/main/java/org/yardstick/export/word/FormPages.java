package org.yardstick.export.word;

import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.printed.PrintedTable;
import org.yardstick.export.printed.TextLines;

/**
 * How many sheets of paper a form takes. An estimate, for only the program that opens a
 * document knows; it is what contents show until that program has counted.
 */
final class FormPages {

	/** A row with more lines may go on on the next page; it could be longer than one. */
	private static final int MOST_LINES = 30;

	private static final double TITLE_SIZE = 16 / 10.5;

	private static final int TITLE_LINE = 480;

	private static final int TITLE_GAP = 120;

	private int pages = 1;

	private int left;

	private FormPages(int left) {
		this.left = left;
	}

	/** Whether a row of so many lines stays on one page. */
	static boolean isWhole(int lines) {
		return lines <= MOST_LINES;
	}

	/**
	 * @param above what stands above the title on the first page
	 */
	static int count(PrintedForm form, int above) {
		FormPages pages = new FormPages(Paper.ROOM_DOWN - above);
		int titleLines = TextLines.in(form.title(), Paper.CHARACTERS / TITLE_SIZE);
		pages.left -= titleLines * TITLE_LINE + TITLE_GAP;
		pages.left -= form.subtitle().isEmpty() ? 0 : Paper.LINE + TITLE_GAP / 2;
		form.tables().forEach(pages::add);
		return pages.pages;
	}

	private void add(PrintedTable table) {
		if (table.newPage()) {
			turn();
		}
		int[] lines = Paper.lines(table);
		int head = 0;
		for (int row = 0; row < lines.length; row++) {
			int height = lines[row] * Paper.LINE + Paper.PADDING;
			head += (row < table.headRows()) ? height : 0;
			if (height > this.left && isWhole(lines[row])) {
				turn();
				this.left -= head;
			}
			this.left -= height;
			while (this.left < 0) {
				this.pages++;
				this.left += Paper.ROOM_DOWN - head;
			}
		}
	}

	private void turn() {
		this.pages++;
		this.left = Paper.ROOM_DOWN;
	}

}
