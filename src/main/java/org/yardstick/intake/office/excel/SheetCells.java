package org.yardstick.intake.office.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;

/**
 * What stands in a sheet. Blank cells are not kept, so that a sheet that was formatted
 * down to its last row costs nothing; the dimensions that it states do not matter.
 */
final class SheetCells {

	private final ReadingLimits limits;

	private final CellTexts texts;

	private final SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();

	private final List<MergedRegion> merged = new ArrayList<>();

	private int row;

	private int column;

	SheetCells(ReadingLimits limits, CellTexts texts) {
		this.limits = limits;
		this.texts = texts;
	}

	/** Stands on the sheet. */
	void read(XmlPart xml) {
		xml.eachChild((child) -> {
			if ("x:sheetData".equals(child)) {
				xml.eachChild((row) -> readRow(xml));
			}
			else if ("x:mergeCells".equals(child)) {
				xml.eachChild((region) -> readMerged(xml));
			}
		});
	}

	private void readRow(XmlPart xml) {
		this.row = xml.number("r", this.row + 1);
		this.column = -1;
		xml.eachChild((cell) -> {
			if ("x:c".equals(cell)) {
				readCell(xml);
			}
		});
	}

	private void readCell(XmlPart xml) {
		String reference = xml.attribute("r");
		CellReference place = (reference != null) ? CellReference.of(reference)
				: new CellReference(this.row, this.column + 1);
		this.column = place.column();
		SheetCell cell = this.texts.read(xml);
		if (cell.text().isBlank()) {
			return;
		}
		if (place.column() >= ReadingLimits.COLUMNS) {
			throw ReadingLimits.tooLarge("工作表的列数超过" + ReadingLimits.COLUMNS + "列");
		}
		this.limits.cell();
		this.limits.line(cell.text());
		this.rows.computeIfAbsent(place.row(), (row) -> new TreeMap<>()).putIfAbsent(place.column(), cell);
	}

	private void readMerged(XmlPart xml) {
		this.limits.mergedRegion();
		this.merged.add(MergedRegion.of(String.valueOf(xml.attribute("ref"))));
	}

	boolean isBlank() {
		return this.rows.isEmpty();
	}

	/** The cells of rows that are not blank, by row and column. */
	SortedMap<Integer, SortedMap<Integer, SheetCell>> rows() {
		return this.rows;
	}

	List<MergedRegion> merged() {
		return this.merged;
	}

}
