package org.yardstick.export.fillin;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of cells that are filled in: as printed, but not locked, and ready for what
 * is typed. Each style exists once in a workbook.
 */
final class FillInStyles {

	private final XSSFWorkbook workbook;

	private final Map<String, XSSFCellStyle> styles = new HashMap<>();

	FillInStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * A printed style for typing.
	 * @param format of numbers, {@code @} for words
	 */
	XSSFCellStyle open(XSSFCellStyle printed, String format) {
		return this.styles.computeIfAbsent(printed.getIndex() + format, (key) -> {
			XSSFCellStyle style = copy(printed);
			style.setLocked(false);
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
			return style;
		});
	}

	/** A printed style for a cell that nobody needs to fill in. */
	XSSFCellStyle idle(XSSFCellStyle printed) {
		return this.styles.computeIfAbsent(printed.getIndex() + "idle", (key) -> {
			XSSFCellStyle style = copy(printed);
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
			return style;
		});
	}

	/** A line of explanation in grey. */
	XSSFCellStyle note() {
		return this.styles.computeIfAbsent("note", (key) -> {
			XSSFFont font = this.workbook.createFont();
			font.setFontName("宋体");
			font.setFontHeight(10);
			font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.setFont(font);
			return style;
		});
	}

	private XSSFCellStyle copy(XSSFCellStyle printed) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.cloneStyleFrom(printed);
		return style;
	}

}
