package org.yardstick.export.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.export.printed.ColumnGrid;
import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.printed.PrintedTable;
import org.yardstick.export.printed.TextLines;

/** Writes a printed form on a sheet of a workbook, ready for paper of A4. */
public final class FormSheet {

	/** Width of the form in characters of half width: what fits upright on A4. */
	private static final int WIDTH = 92;

	/** The height of a line of words, in points. */
	public static final float LINE_HEIGHT = 15.5f;

	private static final float PADDING = 8;

	/**
	 * Excel knows no rows above 409 points, and pages break between rows only: what needs
	 * more becomes several rows under merged cells.
	 */
	private static final float HIGHEST_ROW = 400;

	/** Excel calculates with so many digits; longer numbers are written as words. */
	private static final int DIGITS = 15;

	private final XSSFSheet sheet;

	private final FormStyles styles;

	private final ColumnGrid grid;

	private final List<PlacedCell> placed = new ArrayList<>();

	private int next;

	/** Adds a sheet with the form to a workbook. */
	public static void write(XSSFWorkbook workbook, PrintedForm form) {
		workbook.getProperties().getCoreProperties().setCreator("Yardstick");
		workbook.getProperties().getCoreProperties().setTitle(SheetText.of(form.title()));
		write(workbook.createSheet("绩效目标表"), new FormStyles(workbook), form);
	}

	/**
	 * Writes the form on an empty sheet.
	 * @param styles those of the sheet's workbook
	 */
	static void write(XSSFSheet sheet, FormStyles styles, PrintedForm form) {
		new FormSheet(sheet, styles, form.tables()).write(form);
	}

	/**
	 * Writes the form on a sheet, below rows that are there already.
	 * @return the cells of its tables with their places, in printed order
	 */
	public static List<PlacedCell> writeBelow(int rows, XSSFSheet sheet, PrintedForm form) {
		FormSheet written = new FormSheet(sheet, new FormStyles(sheet.getWorkbook()), form.tables());
		written.next = rows;
		written.write(form);
		return written.placed;
	}

	private FormSheet(XSSFSheet sheet, FormStyles styles, List<PrintedTable> tables) {
		this.sheet = sheet;
		this.styles = styles;
		this.grid = new ColumnGrid(tables);
		for (int c = 0; c < this.grid.columns(); c++) {
			sheet.setColumnWidth(c, this.grid.width(c) * WIDTH * 256 / 100);
		}
	}

	private void write(PrintedForm form) {
		writeLine(form.title(), this.styles.title(), 26);
		if (!form.subtitle().isEmpty()) {
			writeLine(form.subtitle(), this.styles.subtitle(), LINE_HEIGHT);
		}
		for (PrintedTable table : form.tables()) {
			int head = this.next;
			write(table);
			boolean last = table == form.tables().get(form.tables().size() - 1);
			if (last && table.headRows() > 0) {
				this.sheet.setRepeatingRows(new CellRangeAddress(head, head + table.headRows() - 1, -1, -1));
			}
		}
		setUpPrinting();
	}

	private void writeLine(String words, XSSFCellStyle style, float lineHeight) {
		int lines = TextLines.in(words, WIDTH * 10.5 / style.getFont().getFontHeightInPoints());
		this.sheet.createRow(this.next).setHeightInPoints(lines * lineHeight + PADDING);
		fill(new CellRangeAddress(this.next, this.next, 0, this.grid.columns() - 1), style)
			.setCellValue(SheetText.of(words));
		this.next++;
	}

	private void write(PrintedTable table) {
		if (table.newPage() && this.next > 0) {
			this.sheet.setRowBreak(this.next - 1);
		}
		int[] begins = createRows(table);
		for (PrintedCell cell : table.cells()) {
			int lastColumn = this.grid.column(table, cell.column() + cell.cols()) - 1;
			CellRangeAddress place = new CellRangeAddress(begins[cell.row()], begins[cell.row() + cell.rows()] - 1,
					this.grid.column(table, cell.column()), lastColumn);
			this.placed.add(new PlacedCell(cell, place));
			write(cell, place, table.framed() ? null : this.styles.line(isLastOfSeveral(cell, table)));
		}
	}

	/**
	 * Creates the rows of a table, as high as the words in them need.
	 * @return the row with which each row of the table begins, and the one after the last
	 */
	private int[] createRows(PrintedTable table) {
		int[] lines = table.lines((cell) -> TextLines.in(cell.text(), table.width(cell) * WIDTH / 100.0));
		int[] begins = new int[lines.length + 1];
		for (int n = 0; n < lines.length; n++) {
			begins[n] = this.next;
			float height = lines[n] * LINE_HEIGHT + PADDING;
			int parts = (int) Math.ceil(height / HIGHEST_ROW);
			for (int part = 0; part < parts; part++) {
				this.sheet.createRow(this.next).setHeightInPoints(height / parts);
				this.next++;
			}
		}
		begins[lines.length] = this.next;
		return begins;
	}

	private void write(PrintedCell cell, CellRangeAddress place, XSSFCellStyle line) {
		BigDecimal amount = cell.amount();
		boolean number = amount != null && amount.precision() <= DIGITS;
		XSSFCellStyle style = (line != null) ? line : style(cell, place, number ? amount.scale() : -1);
		XSSFCell written = fill(place, style);
		if (number) {
			written.setCellValue(amount.doubleValue());
		}
		else {
			written.setCellValue(SheetText.of(cell.text()));
		}
	}

	/** Words that go on over several pages begin at the top of their cell. */
	private XSSFCellStyle style(PrintedCell cell, CellRangeAddress place, int decimals) {
		int rows = place.getLastRow() - place.getFirstRow() + 1;
		boolean endless = cell.role().isWordy() && rows > cell.rows();
		return endless ? this.styles.endless() : this.styles.of(cell.role(), decimals);
	}

	/** Makes one cell of a place, with borders all around, and returns it. */
	private XSSFCell fill(CellRangeAddress place, XSSFCellStyle style) {
		for (int r = place.getFirstRow(); r <= place.getLastRow(); r++) {
			XSSFRow row = this.sheet.getRow(r);
			for (int c = place.getFirstColumn(); c <= place.getLastColumn(); c++) {
				row.createCell(c).setCellStyle(style);
			}
		}
		if (place.getNumberOfCells() > 1) {
			this.sheet.addMergedRegionUnsafe(place);
		}
		return this.sheet.getRow(place.getFirstRow()).getCell(place.getFirstColumn());
	}

	private static boolean isLastOfSeveral(PrintedCell cell, PrintedTable table) {
		return cell.column() > 0 && cell.column() + cell.cols() == table.widths().size();
	}

	private void setUpPrinting() {
		PrintSetup setup = this.sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(false);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		this.sheet.setFitToPage(true);
		this.sheet.setHorizontallyCenter(true);
		this.sheet.setDisplayGridlines(false);
		this.sheet.setMargin(PageMargin.LEFT, 0.6);
		this.sheet.setMargin(PageMargin.RIGHT, 0.6);
		this.sheet.setMargin(PageMargin.TOP, 0.7);
		this.sheet.setMargin(PageMargin.BOTTOM, 0.7);
		this.sheet.getFooter().setCenter("第 &P 页，共 &N 页");
	}

}
