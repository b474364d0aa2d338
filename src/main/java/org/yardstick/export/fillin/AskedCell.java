package org.yardstick.export.fillin;

import java.util.List;

import org.yardstick.template.Requirement;

/**
 * What a cell of a form asks for.
 *
 * @param kind how it is typed
 * @param required what a blank cell means
 * @param options offered for choice, empty for none; others may be typed
 * @param prompt shown while the cell is chosen, empty for none
 * @param doubt shown when something else was typed, which may stay all the same; empty if
 * everything is welcome
 */
record AskedCell(Kind kind, Requirement required, List<String> options, String prompt, String doubt) {

	/** How a cell is typed. */
	enum Kind {

		/** Words; codes too, for zeros at their beginning must stay. */
		TEXT,
		/** Words that may go on over many lines. */
		LONG_TEXT,
		/** A number in the unit of the form; one with another unit is a word. */
		AMOUNT,
		/** A calendar day. */
		DAY,
		/** A per cent without sign. */
		PERCENT

	}

	boolean isWords() {
		return this.kind == Kind.TEXT || this.kind == Kind.LONG_TEXT;
	}

}
