package org.yardstick.export.fillin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yardstick.export.excel.PlacedCell;
import org.yardstick.export.printed.PrintedCell;

/**
 * Notes on the heads of columns: what belongs in their cells. A prompt at each cell of a
 * long table would be in the way.
 */
final class HeadNotes {

	private static final Map<String, String> WORDS = Map.of("indicators.category", "从下拉列表中选择。合并的格只填一次。",
			"indicators.dimension", "从下拉列表中选择。每类备有空行；不够时在该类的行中间插入整行。没有填写的行不会读入。", "indicators.name",
			"填了指标就必须写名称。名称写清楚衡量什么，例如“培训人数”。", "indicators.annualTarget",
			"填了指标就必须写指标值。照平时的写法：≥95%、3个、12月底前，直接写即可；=3个 不会变成公式，1-2 不会变成日期。", "indicators.mediumTermTarget",
			"没有中长期目标就空着。写法与年度指标值相同。", "indicators.remark", "可不填。", "schedule.startDate", "日期，写成 2026-01-01 的样子。",
			"schedule.amount", "金额，填数字，单位与表上相同；没有就空着。");

	private final XSSFSheet sheet;

	private final XSSFDrawing drawing;

	private HeadNotes(XSSFSheet sheet) {
		this.sheet = sheet;
		this.drawing = sheet.createDrawingPatriarch();
	}

	/** Notes the heads above cells that are known. */
	static void write(XSSFSheet sheet, List<PlacedCell> cells) {
		HeadNotes notes = new HeadNotes(sheet);
		Map<Integer, PlacedCell> above = new HashMap<>();
		Set<String> done = new HashSet<>();
		for (PlacedCell placed : cells) {
			int column = placed.place().getFirstColumn();
			if (placed.cell().path() == null) {
				above.put(column, placed);
			}
			else if (above.containsKey(column) && isHeadOf(above.get(column), placed)) {
				String key = placed.cell().path().replaceAll("\\[\\d+]", "");
				boolean echo = !done.add(key);
				String words = echo ? "不必填写，与左边的“三级指标”相同。" : WORDS.get(key);
				if (words != null) {
					notes.write(above.remove(column).place(), words);
				}
			}
		}
	}

	private static boolean isHeadOf(PlacedCell label, PlacedCell cell) {
		PrintedCell printed = cell.cell();
		return label.place().getLastRow() + 1 == cell.place().getFirstRow() && printed.path().contains("]");
	}

	private void write(CellRangeAddress head, String words) {
		XSSFCell cell = this.sheet.getRow(head.getFirstRow()).getCell(head.getFirstColumn());
		int column = head.getLastColumn() + 1;
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, head.getFirstRow(), column + 3,
				head.getFirstRow() + 4);
		XSSFComment comment = this.drawing.createCellComment(anchor);
		comment.setString(words);
		cell.setCellComment(comment);
	}

}
