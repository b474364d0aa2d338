package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.XmlPart;
import org.yardstick.intake.office.table.Piece;

/** A cell as it is written, before its place is known. */
final class WordCell {

	/** The most columns that Word knows. */
	static final int MOST_COLUMNS = 63;

	private final List<Piece> content = new ArrayList<>();

	private int columns = 1;

	private int width;

	private boolean continuesAbove;

	private boolean continuesLeft;

	void readProperties(XmlPart xml) {
		xml.eachChild((property) -> {
			switch (property) {
				case "w:gridSpan" -> this.columns = columns(xml, 1);
				case "w:tcW" -> this.width = "auto".equals(xml.attribute("type")) ? 0 : xml.number("w", 0);
				case "w:vMerge" -> this.continuesAbove = !"restart".equals(xml.attribute("val"));
				case "w:hMerge" -> this.continuesLeft = !"restart".equals(xml.attribute("val"));
				default -> {
				}
			}
		});
	}

	/** A number of columns, within what is possible. */
	static int columns(XmlPart xml, int least) {
		return Math.max(least, Math.min(xml.number("val", least), MOST_COLUMNS));
	}

	List<Piece> content() {
		return this.content;
	}

	int columns() {
		return this.columns;
	}

	/** In twips or in fiftieths of a percent; 0 if it is not known. */
	int width() {
		return Math.max(0, this.width);
	}

	/** Whether it is covered by a merged cell that begins in a row above. */
	boolean continuesAbove() {
		return this.continuesAbove;
	}

	/** Whether it is covered by a merged cell that begins on its left. */
	boolean continuesLeft() {
		return this.continuesLeft;
	}

	/** Takes the place of a cell that it covers. */
	void cover(WordCell right) {
		this.columns += right.columns;
		this.width += right.width;
	}

}
