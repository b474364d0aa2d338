package org.yardstick.export.fillin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yardstick.plan.PlanContent;

/**
 * Drop-downs, prompts and warnings of a sheet. A warning only asks: words are legitimate
 * where the form has no better place for them, so whoever insists may keep them.
 */
final class CellChecks {

	private static final String LARGEST_AMOUNT = "10000000000000";

	private static final String LONGEST = String.valueOf(PlanContent.LONGEST_TEXT);

	private final XSSFSheet sheet;

	private final DataValidationHelper helper;

	private final ChoiceLists lists;

	/** One entry for all cells that ask the same: programs slow down with each. */
	private final Map<AskedCell, CellRangeAddressList> places = new LinkedHashMap<>();

	CellChecks(XSSFSheet sheet, ChoiceLists lists) {
		this.sheet = sheet;
		this.helper = sheet.getDataValidationHelper();
		this.lists = lists;
	}

	/**
	 * Notes a cell. Cells straight below each other become one range, so that a row
	 * inserted between them has the same checks.
	 */
	void add(AskedCell asked, CellRangeAddress place) {
		CellRangeAddressList list = this.places.computeIfAbsent(asked, (key) -> new CellRangeAddressList());
		for (CellRangeAddress above : list.getCellRangeAddresses()) {
			if (above.getLastRow() + 1 == place.getFirstRow() && above.getFirstColumn() == place.getFirstColumn()
					&& above.getLastColumn() == place.getLastColumn()) {
				above.setLastRow(place.getLastRow());
				return;
			}
		}
		list.addCellRangeAddress(place.copy());
	}

	/** Writes what was noted. */
	void write() {
		this.places.forEach((asked, cells) -> {
			DataValidation check = this.helper.createValidation(constraint(asked), cells);
			check.setEmptyCellAllowed(true);
			check.setSuppressDropDownArrow(true);
			if (!asked.prompt().isEmpty()) {
				check.createPromptBox("填写提示", asked.prompt());
				check.setShowPromptBox(true);
			}
			check.setShowErrorBox(!asked.doubt().isEmpty());
			if (!asked.doubt().isEmpty()) {
				check.setErrorStyle(ErrorStyle.WARNING);
				check.createErrorBox("请核对", asked.doubt() + "确实要保留现在的内容，请选“是”。");
			}
			this.sheet.addValidationData(check);
		});
	}

	private DataValidationConstraint constraint(AskedCell asked) {
		if (!asked.options().isEmpty()) {
			return this.helper.createFormulaListConstraint(this.lists.range(asked.options()));
		}
		return switch (asked.kind()) {
			case AMOUNT ->
				this.helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LARGEST_AMOUNT, LARGEST_AMOUNT);
			case PERCENT -> this.helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
			case DAY -> this.helper.createDateConstraint(OperatorType.BETWEEN, serial(1980), serial(2200), null);
			default -> this.helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", LONGEST);
		};
	}

	private static String serial(int year) {
		return String.valueOf((int) DateUtil.getExcelDate(LocalDate.of(year, 1, 1)));
	}

}
