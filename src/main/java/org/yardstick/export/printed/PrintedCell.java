package org.yardstick.export.printed;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell in its place.
 *
 * @param role what it is
 * @param paragraphs what stands in it, at least one; a blank cell has an empty one. Line
 * ends within a paragraph are people's own
 * @param row its first row, counted from 0
 * @param column its first column, counted from 0
 * @param rows how many it spans, at least 1
 * @param cols how many it spans, at least 1
 * @param path of the cell of the plan that stands in it, of the first where it is shared
 * ({@code indicators[3].annualTarget}); null for labels
 */
public record PrintedCell(Role role, List<String> paragraphs, int row, int column, int rows, int cols, String path) {

	/** What a cell is. */
	public enum Role {

		/** A printed label. */
		LABEL,
		/** Head of a column. */
		HEAD,
		/** Words. */
		WORDS,
		/** Words of a list of paragraphs: one of them, or all below each other. */
		PARAGRAPHS,
		/** A short word: a target, a day, a level. */
		SHORT,
		/** An amount of money in the unit of the form. */
		AMOUNT;

		/** Whether it is printed on the form before anybody fills it in. */
		public boolean isLabel() {
			return this == LABEL || this == HEAD;
		}

		/** Whether it may be long. */
		public boolean isWordy() {
			return this == WORDS || this == PARAGRAPHS;
		}

	}

	/** A cell in which no cell of a plan stands. */
	public PrintedCell(Role role, String text, int row, int column, int rows, int cols) {
		this(role, List.of(text), row, column, rows, cols);
	}

	PrintedCell(Role role, List<String> paragraphs, int row, int column, int rows, int cols) {
		this(role, paragraphs, row, column, rows, cols, null);
	}

	static PrintedCell single(Role role, String text, int row, int column) {
		return new PrintedCell(role, text, row, column, 1, 1);
	}

	PrintedCell of(String planPath) {
		return new PrintedCell(this.role, this.paragraphs, this.row, this.column, this.rows, this.cols, planPath);
	}

	/** All that stands in it, paragraphs below each other; empty if it is blank. */
	public String text() {
		return String.join("\n", this.paragraphs);
	}

	/** The amount as a number, null for a blank cell and for all other roles. */
	public BigDecimal amount() {
		return (this.role == Role.AMOUNT && !text().isEmpty()) ? new BigDecimal(text()) : null;
	}

}
