package org.yardstick.export.fillin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.export.excel.FormSheet;
import org.yardstick.export.excel.PlacedCell;
import org.yardstick.export.fillin.AskedCell.Kind;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.OfflineSheet;

/**
 * Writes a printed form on a sheet for filling in: labels locked, cells open, with
 * drop-downs, prompts and warnings.
 * <p>
 * The protection has no password and allows everything but typing over labels: format,
 * widths, heights, new rows. It keeps people from mistakes, not from anything.
 */
final class FillInSheet {

	/** Lines that a blank cell for long words has room for. */
	private static final int ROOM = 4;

	private final XSSFSheet sheet;

	private final FillInStyles styles;

	private final FillInValues values;

	private final AskedCells asked;

	private final CellChecks checks;

	private final MissingTints tints;

	private final Set<String> seen = new HashSet<>();

	private FillInSheet(XSSFSheet sheet, FormLayout layout, FormTemplate template, int fiscalYear) {
		this.sheet = sheet;
		this.styles = new FillInStyles(sheet.getWorkbook());
		this.values = new FillInValues(layout);
		this.asked = new AskedCells(layout, template.taxonomy(), fiscalYear);
		this.checks = new CellChecks(sheet, new ChoiceLists(sheet.getWorkbook()));
		this.tints = new MissingTints(sheet, layout, template.taxonomy());
	}

	/**
	 * Adds the sheet, and one with an explanation, to a workbook.
	 * @param form with blank rows to be filled in
	 * @param layout with which it was printed
	 */
	static void write(XSSFWorkbook workbook, PrintedForm form, FormLayout layout, FormTemplate template,
			int fiscalYear) {
		XSSFSheet sheet = workbook.createSheet("绩效目标表");
		FillInGuide.write(workbook, layout);
		new FillInSheet(sheet, layout, template, fiscalYear).write(form, fiscalYear);
		workbook.setActiveSheet(0);
	}

	private void write(PrintedForm form, int fiscalYear) {
		XSSFCell note = this.sheet.createRow(0).createCell(0);
		note.setCellValue(OfflineSheet.note(fiscalYear));
		note.setCellStyle(this.styles.note());
		List<PlacedCell> cells = FormSheet.writeBelow(1, this.sheet, form);
		cells.forEach(this::open);
		this.checks.write();
		this.tints.write();
		HeadNotes.write(this.sheet, cells);
		int last = this.sheet.getLastRowNum();
		int width = this.sheet.getRow(1).getLastCellNum();
		this.sheet.getWorkbook().setPrintArea(0, 0, width - 1, 1, last);
		this.sheet.addIgnoredErrors(new CellRangeAddress(0, last, 0, width - 1),
				IgnoredErrorType.NUMBER_STORED_AS_TEXT);
		protect();
	}

	private void open(PlacedCell placed) {
		String path = placed.cell().path();
		if (path == null) {
			return;
		}
		XSSFCell cell = first(placed.place());
		if (!this.seen.add(path)) {
			cell.setBlank();
			each(placed.place(), (other) -> other.setCellStyle(this.styles.idle(other.getCellStyle())));
			return;
		}
		AskedCell request = this.asked.at(path);
		this.values.write(cell, path, placed.cell().text(), request.kind());
		String format = request.isWords() ? "@" : this.values.format(path, request.kind());
		each(placed.place(), (other) -> other.setCellStyle(this.styles.open(other.getCellStyle(), format)));
		this.checks.add(request, placed.place());
		this.tints.add(path, request, placed.place());
		if (request.kind() == Kind.LONG_TEXT) {
			makeRoom(placed.place());
		}
		if (this.seen.size() == 1) {
			this.sheet.setActiveCell(new CellAddress(cell));
		}
	}

	private void makeRoom(CellRangeAddress place) {
		float height = 0;
		for (int row = place.getFirstRow(); row <= place.getLastRow(); row++) {
			height += this.sheet.getRow(row).getHeightInPoints();
		}
		float lacking = ROOM * FormSheet.LINE_HEIGHT - height;
		if (lacking > 0) {
			XSSFRow last = this.sheet.getRow(place.getLastRow());
			last.setHeightInPoints(last.getHeightInPoints() + lacking);
		}
	}

	private XSSFCell first(CellRangeAddress place) {
		return this.sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn());
	}

	private void each(CellRangeAddress place, Consumer<XSSFCell> action) {
		place.forEach((address) -> action.accept(this.sheet.getRow(address.getRow()).getCell(address.getColumn())));
	}

	private void protect() {
		this.sheet.enableLocking();
		this.sheet.lockFormatCells(false);
		this.sheet.lockFormatColumns(false);
		this.sheet.lockFormatRows(false);
		this.sheet.lockInsertRows(false);
		this.sheet.lockDeleteRows(false);
		this.sheet.lockInsertHyperlinks(false);
		this.sheet.lockObjects(false);
		this.sheet.lockScenarios(false);
		this.sheet.lockSelectLockedCells(false);
		this.sheet.lockSelectUnlockedCells(false);
	}

}
