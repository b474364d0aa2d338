package org.yardstick.intake.source;

/**
 * A cell of a table.
 *
 * @param where it stands, in words for people: 表3 第5行 第2格
 * @param column its first column, counted from 0
 * @param columns how many it spans, at least 1
 * @param rows how many it spans, at least 1
 * @param text as a person reads it in the document, with its line breaks; empty for a
 * blank cell, never null
 * @param number whether the document stores a number and not words, as spreadsheets do:
 * what was typed may have lost leading zeros
 */
public record SourceCell(String where, int column, int columns, int rows, String text, boolean number) {

	/** A cell of words. */
	public SourceCell(String where, int column, int columns, int rows, String text) {
		this(where, column, columns, rows, text, false);
	}

	public boolean isBlank() {
		return this.text.isBlank();
	}

	/** The column after its last. */
	public int end() {
		return this.column + this.columns;
	}

}
