package org.yardstick.export.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.export.printed.PrintedCell;

/** How the cells of a printed form look. Each style exists once in a workbook. */
final class FormStyles {

	private static final double TEXT_SIZE = 10.5;

	private final XSSFWorkbook workbook;

	private final XSSFFont text;

	private final Map<String, XSSFCellStyle> styles = new HashMap<>();

	FormStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.text = font("宋体", TEXT_SIZE);
	}

	XSSFCellStyle title() {
		return this.styles.computeIfAbsent("title", (key) -> {
			XSSFCellStyle style = words(HorizontalAlignment.CENTER, false);
			style.setFont(font("黑体", 16));
			return style;
		});
	}

	XSSFCellStyle subtitle() {
		return this.styles.computeIfAbsent("subtitle", (key) -> words(HorizontalAlignment.CENTER, false));
	}

	/** A line above or below the tables. */
	XSSFCellStyle line(boolean right) {
		return this.styles.computeIfAbsent("line" + right,
				(key) -> words(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT, false));
	}

	/**
	 * A cell of a table.
	 * @param decimals of the amount in it, -1 if it holds words
	 */
	XSSFCellStyle of(PrintedCell.Role role, int decimals) {
		return this.styles.computeIfAbsent(role + " " + decimals, (key) -> {
			XSSFCellStyle style = words(alignment(role), true);
			if (decimals >= 0) {
				style.setDataFormat(this.workbook.createDataFormat()
					.getFormat((decimals == 0) ? "0" : "0." + "0".repeat(decimals)));
			}
			return style;
		});
	}

	/** Words that do not fit on a page. */
	XSSFCellStyle endless() {
		return this.styles.computeIfAbsent("endless", (key) -> {
			XSSFCellStyle style = words(HorizontalAlignment.LEFT, true);
			style.setVerticalAlignment(VerticalAlignment.TOP);
			return style;
		});
	}

	private static HorizontalAlignment alignment(PrintedCell.Role role) {
		return switch (role) {
			case LABEL, HEAD, SHORT -> HorizontalAlignment.CENTER;
			case WORDS, PARAGRAPHS, AMOUNT -> HorizontalAlignment.LEFT;
		};
	}

	private XSSFCellStyle words(HorizontalAlignment alignment, boolean framed) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(this.text);
		style.setDataFormat(this.workbook.createDataFormat().getFormat("@"));
		style.setAlignment(alignment);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		if (framed) {
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		return style;
	}

	private XSSFFont font(String name, double size) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(name);
		font.setFontHeight(size);
		return font;
	}

}
