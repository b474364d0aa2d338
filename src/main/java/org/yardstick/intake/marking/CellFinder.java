package org.yardstick.intake.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.intake.office.excel.SheetPlace;
import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceTable;

/** Finds the cells of a workbook by the words in which reading said where they stand. */
final class CellFinder {

	private final XSSFWorkbook workbook;

	private final Map<String, Spot> spots = new HashMap<>();

	private record Spot(String sheet, int row, int column) {
	}

	/**
	 * @param source the workbook as it was read
	 */
	CellFinder(XSSFWorkbook workbook, SourceDocument source) {
		this.workbook = workbook;
		for (SourceBlock block : source.blocks()) {
			if (block instanceof SourceTable table) {
				String sheet = SheetPlace.sheetName(table.name());
				table.rows().forEach((row) -> row.cells().forEach((cell) -> note(sheet, cell)));
			}
		}
	}

	private void note(String sheet, SourceCell cell) {
		SheetPlace.row(cell.where())
			.ifPresent((row) -> this.spots.put(cell.where(), new Spot(sheet, row - 1, cell.column())));
	}

	/** The cell, the first one where several are merged; empty if there is none. */
	Optional<XSSFCell> find(String where) {
		Spot spot = this.spots.get(where);
		XSSFSheet sheet = (spot != null) ? this.workbook.getSheet(spot.sheet()) : null;
		if (sheet == null) {
			return Optional.empty();
		}
		return sheet.getMergedRegions()
			.stream()
			.filter((region) -> region.isInRange(spot.row(), spot.column()))
			.findFirst()
			.map((CellRangeAddress region) -> cell(sheet, region.getFirstRow(), region.getFirstColumn()))
			.or(() -> Optional.of(cell(sheet, spot.row(), spot.column())));
	}

	private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
		XSSFRow found = (sheet.getRow(row) != null) ? sheet.getRow(row) : sheet.createRow(row);
		return (found.getCell(column) != null) ? found.getCell(column) : found.createCell(column);
	}

}
