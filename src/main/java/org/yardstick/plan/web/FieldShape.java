package org.yardstick.plan.web;

import org.yardstick.template.FieldKind;

/** How a field is typed: what Enter does in it, what is understood of it. */
enum FieldShape {

	/** A line or two of words. */
	WORDS,
	/** Many lines. */
	LONG,
	/** A calendar day. */
	DATE,
	/** Money in the unit of the layout. */
	AMOUNT,
	/** Per cent of the budget. */
	PERCENT,
	/** A target value. */
	TARGET,
	/** The name of a level, shared by neighbouring rows. */
	LEVEL;

	static FieldShape of(FieldKind kind) {
		return switch (kind) {
			case TEXT -> WORDS;
			case LONG_TEXT, PARAGRAPHS -> LONG;
			case DATE -> DATE;
			case AMOUNT -> AMOUNT;
		};
	}

	/** The name for style sheets and scripts. */
	public String key() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
