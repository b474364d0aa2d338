package org.yardstick.export.fillin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yardstick.template.OfflineSheet;

/**
 * The lists of drop-downs, a column each on a sheet that is hidden for good: a list
 * within the drop-down itself can hold 255 characters and no commas.
 */
final class ChoiceLists {

	private static final String NAME = "选项";

	private final XSSFWorkbook workbook;

	private final Map<List<String>, String> ranges = new HashMap<>();

	ChoiceLists(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** Where the options stand, for a drop-down. */
	String range(List<String> options) {
		return this.ranges.computeIfAbsent(options, this::write);
	}

	private String write(List<String> options) {
		XSSFSheet sheet = this.workbook.getSheet(NAME);
		if (sheet == null) {
			sheet = this.workbook.createSheet(NAME);
			sheet.createRow(0).createCell(0).setCellValue(OfflineSheet.NOT_READ);
			this.workbook.setSheetVisibility(this.workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
		}
		int column = this.ranges.size();
		for (int n = 0; n < options.size(); n++) {
			XSSFRow row = (sheet.getRow(n + 1) != null) ? sheet.getRow(n + 1) : sheet.createRow(n + 1);
			row.createCell(column).setCellValue(options.get(n));
		}
		String letters = CellReference.convertNumToColString(column);
		return "'%s'!$%s$2:$%s$%d".formatted(NAME, letters, letters, options.size() + 1);
	}

}
