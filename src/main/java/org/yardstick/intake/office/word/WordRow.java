package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;

/** A row as it is written, before the places of its cells are known. */
final class WordRow {

	private final List<WordCell> cells = new ArrayList<>();

	private int before;

	private int widthBefore;

	private int after;

	private int columns;

	private boolean deleted;

	void readProperties(XmlPart xml) {
		xml.eachChild((property) -> {
			switch (property) {
				case "w:gridBefore" -> this.before = WordCell.columns(xml, 0);
				case "w:wBefore" -> this.widthBefore = Math.max(0, xml.number("w", 0));
				case "w:gridAfter" -> this.after = WordCell.columns(xml, 0);
				case "w:del" -> this.deleted = true;
				default -> {
				}
			}
		});
	}

	void add(WordCell cell) {
		this.columns += cell.columns();
		if (this.columns > ReadingLimits.COLUMNS) {
			throw ReadingLimits.tooLarge("表格的列数超过" + ReadingLimits.COLUMNS + "列");
		}
		if (cell.continuesLeft() && !this.cells.isEmpty()) {
			this.cells.get(this.cells.size() - 1).cover(cell);
		}
		else {
			this.cells.add(cell);
		}
	}

	/** Whether it is on the page: deleted rows are kept in the file until accepted. */
	boolean isSeen() {
		return !this.deleted && !this.cells.isEmpty();
	}

	List<WordCell> cells() {
		return this.cells;
	}

	/** Columns of the grid that are left free before the first cell. */
	int before() {
		return this.before;
	}

	/** The width of what is left free before the first cell. */
	int widthBefore() {
		return this.widthBefore;
	}

	/** Columns of the grid that the row takes, with those left free at its ends. */
	int columns() {
		return this.before + this.columns + this.after;
	}

	/** Whether the widths say where each cell stands. */
	boolean hasWidths() {
		return this.cells.stream().allMatch((cell) -> cell.width() > 0) && (this.before == 0 || this.widthBefore > 0);
	}

}
