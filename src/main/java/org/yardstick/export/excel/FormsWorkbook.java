package org.yardstick.export.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.export.printed.PrintedForm;

/**
 * A workbook with a sheet a form, in the printed layout. Held in memory until it is
 * written, so it is for some hundred forms at most.
 */
public final class FormsWorkbook implements Closeable {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final FormStyles styles = new FormStyles(this.workbook);

	public FormsWorkbook() {
		this.workbook.getProperties().getCoreProperties().setCreator("Yardstick");
	}

	/** How many forms it has. */
	public int forms() {
		return this.workbook.getNumberOfSheets();
	}

	/**
	 * Adds a sheet with the form.
	 * @param number tells its sheet from all others
	 * @param name stands beside the number in the sheet's name
	 */
	public void add(int number, String name, PrintedForm form) {
		FormSheet.write(this.workbook.createSheet(SheetNames.of(number, name)), this.styles, form);
	}

	/** Writes the workbook with a last sheet that holds a statement. */
	public void write(String statement, OutputStream out) throws IOException {
		XSSFSheet closing = this.workbook.createSheet("导出说明");
		closing.createRow(0).createCell(0).setCellValue(SheetText.of(statement));
		this.workbook.write(out);
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
