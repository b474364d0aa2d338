package org.yardstick.targetvalue;

import java.math.BigDecimal;

/**
 * A part of a cell that means one thing.
 *
 * @param start its first place in the {@link CellText}
 * @param end the place after it
 * @param comparison of a sign or a word that compares, else {@code null}; a sign without
 * one (≠) can not be read
 * @param number of a number, else {@code null}
 */
record Token(Type type, int start, int end, Comparison comparison, BigDecimal number) {

	enum Type {

		/** A number. */
		NUMBER,

		/** A number said to be per cent by the words before it: 百分之九十. */
		PERCENTAGE,

		/** A sign that compares. */
		SIGN,

		/** A word that compares with the number after it. */
		BEFORE,

		/** A word that compares with the number before it. */
		AFTER,

		/** A word that makes the number before it vague: 余, 左右. */
		ABOUT,

		/** What stands between the ends of a range. */
		TO,

		/** A word that joins the number before it with the one after it. */
		LINK,

		/** A stroke between a unit and what it is for. */
		SLASH,

		/** Other words, without gaps. */
		TEXT,

		/** A remark in brackets, with them. */
		REMARK,

		/** Punctuation. */
		STOP,

		/** A date. */
		DATE,

		/** Digits that are no number of anything: codes, ordinals, versions. */
		UNREADABLE

	}

	static Token of(Type type, int start, int end) {
		return new Token(type, start, end, null, null);
	}

	static Token comparing(Type type, int start, int end, Comparison comparison) {
		return new Token(type, start, end, comparison, null);
	}

	static Token number(Type type, int start, int end, BigDecimal number) {
		return new Token(type, start, end, null, number);
	}

	boolean isNumber() {
		return this.number != null;
	}

	boolean is(Type type) {
		return this.type == type;
	}

}
