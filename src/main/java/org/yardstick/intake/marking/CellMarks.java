package org.yardstick.intake.marking;

import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Colours on cells and comments at them. A colour is a conditional format that always
 * holds: the style of the cell stays what its owner made it, and the colour can be taken
 * away again. Comments of people stay below ours.
 */
final class CellMarks {

	private static final String SIGN = "【导入问题】";

	/** Ends our words in a comment that goes on with those of people. */
	private static final String END = "\n——————\n";

	/** A condition that is always true, and known again. */
	private static final String ALWAYS = "LEN(\"" + SIGN + "\")>0";

	private static final XSSFColor RED = new XSSFColor(new byte[] { (byte) 0xFF, (byte) 0xC7, (byte) 0xCE });

	private static final XSSFColor ORANGE = new XSSFColor(new byte[] { (byte) 0xFF, (byte) 0xE0, (byte) 0xB2 });

	private CellMarks() {
	}

	/** Takes away all marks of an earlier time. */
	static void clear(XSSFWorkbook workbook) {
		workbook.forEach((sheet) -> {
			clearColours(((XSSFSheet) sheet).getSheetConditionalFormatting());
			((XSSFSheet) sheet).getCellComments().forEach((place, comment) -> {
				String words = text(comment);
				if (words.startsWith(SIGN)) {
					restore((XSSFSheet) sheet, place, comment, words);
				}
			});
		});
	}

	private static void clearColours(XSSFSheetConditionalFormatting formats) {
		for (int n = formats.getNumConditionalFormattings() - 1; n >= 0; n--) {
			XSSFConditionalFormattingRule rule = formats.getConditionalFormattingAt(n).getRule(0);
			if (ALWAYS.equals(rule.getFormula1())) {
				formats.removeConditionalFormatting(n);
			}
		}
	}

	private static void restore(XSSFSheet sheet, CellAddress place, XSSFComment comment, String words) {
		int end = words.lastIndexOf(END);
		if (end >= 0) {
			comment.setString(words.substring(end + END.length()));
		}
		else {
			sheet.getRow(place.getRow()).getCell(place.getColumn()).removeCellComment();
		}
	}

	/** Marks a cell. */
	static void mark(XSSFCell cell, Remark remark) {
		colour(cell, remark.left() ? RED : ORANGE);
		String words = SIGN + remark.sentence();
		XSSFComment before = cell.getCellComment();
		if (before != null) {
			before.setString(words + END + text(before));
			return;
		}
		XSSFSheet sheet = cell.getSheet();
		int column = cell.getColumnIndex() + 1;
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, cell.getRowIndex(), column + 3,
				cell.getRowIndex() + 5);
		XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setString(words);
		comment.setAuthor("导入检查");
		cell.setCellComment(comment);
	}

	private static void colour(XSSFCell cell, XSSFColor colour) {
		CellRangeAddress place = cell.getSheet()
			.getMergedRegions()
			.stream()
			.filter((region) -> region.isInRange(cell))
			.findFirst()
			.orElseGet(() -> CellRangeAddress.valueOf(cell.getReference()));
		XSSFSheetConditionalFormatting formats = cell.getSheet().getSheetConditionalFormatting();
		XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(ALWAYS);
		XSSFPatternFormatting pattern = rule.createPatternFormatting();
		pattern.setFillBackgroundColor(colour);
		pattern.setFillPattern(XSSFPatternFormatting.SOLID_FOREGROUND);
		formats.addConditionalFormatting(new CellRangeAddress[] { place }, rule);
	}

	private static String text(Comment comment) {
		return (comment.getString() != null) ? comment.getString().getString() : "";
	}

}
