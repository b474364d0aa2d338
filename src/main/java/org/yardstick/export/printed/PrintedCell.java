package org.yardstick.export.printed;

import java.math.BigDecimal;

/**
 * A cell in its place.
 *
 * @param role what it is
 * @param text what stands in it, empty if it is blank
 * @param row its first row, counted from 0
 * @param column its first column, counted from 0
 * @param rows how many it spans, at least 1
 * @param cols how many it spans, at least 1
 */
public record PrintedCell(Role role, String text, int row, int column, int rows, int cols) {

	/** What a cell is. */
	public enum Role {

		/** A printed label. */
		LABEL,
		/** Head of a column. */
		HEAD,
		/** Words. */
		WORDS,
		/** A short word: a target, a day, a level. */
		SHORT,
		/** An amount of money in the unit of the form. */
		AMOUNT

	}

	static PrintedCell single(Role role, String text, int row, int column) {
		return new PrintedCell(role, text, row, column, 1, 1);
	}

	/** The amount as a number, null for a blank cell and for all other roles. */
	public BigDecimal amount() {
		return (this.role == Role.AMOUNT && !this.text.isEmpty()) ? new BigDecimal(this.text) : null;
	}

}
