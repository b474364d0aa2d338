package org.yardstick.plan.web;

/**
 * A piece of a cell: fixed text or a field.
 *
 * @param text null for a field
 * @param field null for text
 */
record SheetPiece(String text, SheetField field) {

	static SheetPiece of(String text) {
		return new SheetPiece(text, null);
	}

	static SheetPiece of(SheetField field) {
		return new SheetPiece(null, field);
	}

}
