package org.yardstick.export.excel.list;

import org.dhatim.fastexcel.StyleSetter;

/**
 * How the cells of a list's column look. Texts have the format of text, so that words
 * like {@code =1+1} stay words even when somebody edits the cell.
 */
public enum ListFormat {

	/** Words, over several lines if need be. */
	TEXT("@", "left"),
	/** A short word in the middle of its cell. */
	WORD("@", "center"),
	/** A whole number. */
	COUNT("0", "center"),
	/** A number as it is. */
	NUMBER("General", "right"),
	/** Money with fen and grouped digits. */
	AMOUNT("#,##0.00", "right"),
	/** A day. */
	DATE("yyyy-mm-dd", "center");

	private final String format;

	private final String alignment;

	ListFormat(String format, String alignment) {
		this.format = format;
		this.alignment = alignment;
	}

	StyleSetter applyTo(StyleSetter style) {
		return style.format(this.format)
			.horizontalAlignment(this.alignment)
			.verticalAlignment("center")
			.wrapText(this == TEXT || this == WORD);
	}

}
