package org.yardstick.intake.office.excel;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for places of a workbook, and what they mean: who writes into a workbook that
 * was read finds its cells again by them.
 */
public final class SheetPlace {

	private static final Pattern SHEET = Pattern.compile("工作表“(.*)”", Pattern.DOTALL);

	private static final Pattern CELL = Pattern.compile("(?:工作表“.*” )?第(\\d{1,7})行 第\\d{1,5}格", Pattern.DOTALL);

	private SheetPlace() {
	}

	/** The words for a sheet. */
	static String sheet(String name) {
		return "工作表“" + name + "”";
	}

	/**
	 * The words for a cell.
	 * @param sheet the words for its sheet, empty where there is only one
	 * @param row as Excel shows it
	 * @param number of the cell in its row, as a person counts, from 1
	 */
	static String cell(String sheet, int row, int number) {
		return (sheet.isEmpty() ? "" : sheet + " ") + "第" + row + "行 第" + number + "格";
	}

	/** The name of a sheet by its words; the words themselves if they are none. */
	public static String sheetName(String words) {
		Matcher sheet = SHEET.matcher(words);
		return sheet.matches() ? sheet.group(1) : words;
	}

	/** The row of a cell by its words, as Excel shows it; empty if they are none. */
	public static OptionalInt row(String words) {
		Matcher cell = CELL.matcher(words);
		return cell.matches() ? OptionalInt.of(Integer.parseInt(cell.group(1))) : OptionalInt.empty();
	}

}
