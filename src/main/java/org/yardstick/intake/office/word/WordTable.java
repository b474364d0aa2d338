package org.yardstick.intake.office.word;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.intake.office.container.XmlPart;
import org.yardstick.intake.office.table.PlacedTable;

/** Reads a table: its rows and cells, also those within content controls. */
final class WordTable {

	private final ReadingLimits limits;

	private final WordMarkup markup;

	private final WordBlocks blocks;

	private final List<WordRow> rows = new ArrayList<>();

	private int gridColumns;

	WordTable(ReadingLimits limits, WordMarkup markup, WordBlocks blocks) {
		this.limits = limits;
		this.markup = markup;
		this.blocks = blocks;
	}

	PlacedTable read(XmlPart xml) {
		this.limits.table();
		readRows(xml);
		return WordGrid.place(this.rows, this.gridColumns);
	}

	private void readRows(XmlPart xml) {
		xml.eachChild((child) -> {
			switch (child) {
				case "w:tr" -> readRow(xml);
				case "w:tblGrid" -> xml.eachChild((column) -> this.gridColumns++);
				case "w:tblPr", "w:sdtPr", "w:sdtEndPr", "w:del", "w:moveFrom" -> {
				}
				case "w:sdt" -> this.markup.contentControl(xml, () -> readRows(xml));
				default -> readRows(xml);
			}
		});
	}

	private void readRow(XmlPart xml) {
		WordRow row = new WordRow();
		readCells(xml, row);
		if (row.isSeen()) {
			this.rows.add(row);
		}
	}

	private void readCells(XmlPart xml, WordRow row) {
		xml.eachChild((child) -> {
			switch (child) {
				case "w:trPr" -> row.readProperties(xml);
				case "w:tc" -> row.add(readCell(xml));
				case "w:tblPrEx", "w:sdtPr", "w:sdtEndPr" -> {
				}
				case "w:sdt" -> this.markup.contentControl(xml, () -> readCells(xml, row));
				default -> readCells(xml, row);
			}
		});
	}

	private WordCell readCell(XmlPart xml) {
		this.limits.cell();
		WordCell cell = new WordCell();
		xml.eachChild((child) -> {
			if ("w:tcPr".equals(child)) {
				cell.readProperties(xml);
			}
			else {
				this.blocks.read(child, xml, cell.content());
			}
		});
		return cell;
	}

}
