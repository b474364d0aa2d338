package org.yardstick.template;

/** How a field of a form is typed and shown. */
public enum FieldKind {

	/** One line of words; codes too, for leading zeros must stay. */
	TEXT,
	/** Several lines of words. */
	LONG_TEXT,
	/** A list of paragraphs, each with several lines. */
	PARAGRAPHS,
	/** A calendar day. */
	DATE,
	/** Money, stored in yuan, printed in the layout's unit. */
	AMOUNT

}
