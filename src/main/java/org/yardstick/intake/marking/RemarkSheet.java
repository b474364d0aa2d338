package org.yardstick.intake.marking;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.template.OfflineSheet;

/** The sheet with all remarks, each with a link to its cell. */
final class RemarkSheet {

	private static final String NAME = "导入问题";

	private static final String[] HEADS = { "序号", "位置", "原内容", "怎么办" };

	private static final int[] WIDTHS = { 6, 30, 40, 70 };

	/** Of what stands in a cell, to know it again. */
	private static final int EXCERPT = 200;

	private final XSSFSheet sheet;

	private final XSSFCellStyle style;

	private int row;

	/** Adds the sheet in place of one of an earlier time. */
	RemarkSheet(XSSFWorkbook workbook) {
		for (int n = workbook.getNumberOfSheets() - 1; n >= 0; n--) {
			if (isOurs(workbook.getSheetAt(n))) {
				workbook.removeSheetAt(n);
			}
		}
		String name = NAME;
		for (int n = 2; workbook.getSheet(name) != null; n++) {
			name = NAME + n;
		}
		this.sheet = workbook.createSheet(name);
		this.style = workbook.createCellStyle();
		this.style.setWrapText(true);
		this.style.setVerticalAlignment(VerticalAlignment.TOP);
		this.style.setDataFormat(workbook.createDataFormat().getFormat("@"));
		for (int c = 0; c < WIDTHS.length; c++) {
			this.sheet.setColumnWidth(c, WIDTHS[c] * 256);
		}
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
	}

	/** Whether a sheet is the list of an earlier time. */
	private static boolean isOurs(XSSFSheet sheet) {
		XSSFRow first = sheet.getRow(0);
		XSSFCell cell = (first != null) ? first.getCell(0) : null;
		return sheet.getSheetName().startsWith(NAME) && cell != null && cell.getCellType() == CellType.STRING
				&& cell.getStringCellValue().contains(OfflineSheet.NOT_READ);
	}

	void begin(int remarks, int elsewhere) {
		String found = (remarks > 0) ? "共 " + remarks + " 处。红色的没有读入，橙色的请核对；在原处改好，保存后再导入一次。" : "没有发现问题。";
		String other = (elsewhere > 0) ? "另有 " + elsewhere + " 格不属于任何一张绩效目标表，没有读入。" : "";
		line(NAME + "（" + OfflineSheet.NOT_READ + "）：" + found + other);
		XSSFRow heads = this.sheet.createRow(this.row++);
		for (int c = 0; c < HEADS.length; c++) {
			write(heads, c, HEADS[c]);
		}
	}

	/**
	 * @param cell where it stands, null if nowhere in particular
	 */
	void add(Remark remark, XSSFCell cell) {
		XSSFRow line = this.sheet.createRow(this.row);
		write(line, 0, String.valueOf(this.row - 1));
		XSSFCell place = write(line, 1, (cell != null) ? where(cell) : remark.where());
		if (cell != null) {
			XSSFHyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress("'" + cell.getSheet().getSheetName().replace("'", "''") + "'!" + cell.getReference());
			place.setHyperlink(link);
		}
		String text = remark.text();
		write(line, 2, (text.length() > EXCERPT) ? text.substring(0, EXCERPT) + "…" : text);
		write(line, 3, remark.sentence());
		this.row++;
	}

	/** Shows the sheet when the workbook is opened. */
	void show() {
		XSSFWorkbook workbook = this.sheet.getWorkbook();
		int index = workbook.getSheetIndex(this.sheet);
		workbook.forEach((other) -> other.setSelected(false));
		workbook.setActiveSheet(index);
		workbook.setSelectedTab(index);
		this.sheet.setSelected(true);
	}

	private static String where(XSSFCell cell) {
		return cell.getSheet().getSheetName() + " " + cell.getReference();
	}

	private void line(String words) {
		this.sheet.createRow(this.row++).createCell(0).setCellValue(words);
	}

	private XSSFCell write(XSSFRow line, int column, String words) {
		XSSFCell cell = line.createCell(column);
		cell.setCellValue(words);
		cell.setCellStyle(this.style);
		return cell;
	}

}
