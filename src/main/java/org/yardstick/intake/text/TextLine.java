package org.yardstick.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param number counted from 1
 * @param text without its end
 */
record TextLine(int number, String text) {

	private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** The lines of a text; marks that a word processor left for itself are removed. */
	static List<TextLine> of(String text) {
		String[] texts = text.replace(BYTE_ORDER_MARK, "").split("\r\n|\n|\r", -1);
		List<TextLine> lines = new ArrayList<>(texts.length);
		for (String line : texts) {
			lines.add(new TextLine(lines.size() + 1, BOOKMARK.matcher(line).replaceAll("")));
		}
		return lines;
	}

	/** Whether it parts rows or paragraphs: a blank cell is no empty line. */
	boolean isEmpty() {
		return !hasCells() && this.text.isBlank();
	}

	boolean hasCells() {
		return this.text.indexOf('\t') >= 0;
	}

	/** Whether it looks like one cell of a table with one cell a line. */
	boolean isSingleCell() {
		return this.text.lastIndexOf('\t') == 0;
	}

	/** What stands between its tabs; the first is what stands before the first tab. */
	String[] pieces() {
		return this.text.split("\t", -1);
	}

	String where() {
		return "第" + this.number + "行";
	}

}
