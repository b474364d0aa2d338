package org.yardstick.intake.form.head;

import java.util.Set;

import org.yardstick.intake.form.words.Paragraphs;
import org.yardstick.template.FieldKind;
import org.yardstick.template.ValueCell;

/**
 * A cell of a layout to be filled, and how it is found in a document.
 *
 * @param cell what is to be filled
 * @param labels the wordings of the label it goes by, empty for a cell without one
 * @param place where its words stand, seen from the label
 * @param row the row of the layout, counted over all tables
 * @param paragraphs tells its paragraphs apart, null if it has none
 */
record Slot(ValueCell cell, Set<String> labels, Place place, int row, Paragraphs paragraphs) {

	/** Where the words of a label stand. */
	enum Place {

		/** To the right of it. */
		RIGHT,

		/** Below it. */
		BELOW,

		/** In a further row beside a label that spans several. */
		FURTHER_ROW

	}

	static Slot of(ValueCell cell, Set<String> labels, Place place, int row) {
		boolean paragraphs = kind(cell) == FieldKind.PARAGRAPHS;
		return new Slot(cell, labels, place, row, paragraphs ? new Paragraphs(cell.paragraphs()) : null);
	}

	private static FieldKind kind(ValueCell cell) {
		return cell.text().fields().get(0).kind();
	}

	boolean isParagraphs() {
		return this.paragraphs != null;
	}

	/** Whether it takes words that go on in a further cell of the document. */
	boolean isLong() {
		return isParagraphs() || kind(this.cell) == FieldKind.LONG_TEXT;
	}

}
