package org.yardstick.export.fillin;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.yardstick.export.fillin.AskedCell.Kind;
import org.yardstick.template.FormLayout;
import org.yardstick.template.Notation;
import org.yardstick.template.ScheduleSection;

/**
 * What stands in cells for numbers and days: numbers and days, so that typing over them
 * makes some again. What is none stays words, and so does all else.
 */
final class FillInValues {

	/** Excel calculates with so many digits; longer numbers are words. */
	private static final int DIGITS = 15;

	private final FormLayout layout;

	FillInValues(FormLayout layout) {
		this.layout = layout;
	}

	/** The format in which a number or day is shown. */
	String format(String path, Kind kind) {
		if (kind == Kind.DAY) {
			return "yyyy-mm-dd";
		}
		int decimals = (kind == Kind.AMOUNT) ? notation(path).amounts().padding() : 0;
		return (decimals == 0) ? "General" : "0." + "0".repeat(decimals);
	}

	/**
	 * @param text as printed, empty for a blank cell
	 */
	void write(XSSFCell cell, String path, String text, Kind kind) {
		if (text.isEmpty()) {
			return;
		}
		if (kind == Kind.DAY) {
			notation(path).day(text)
				.filter((day) -> day.getYear() >= 1901)
				.ifPresent((LocalDate day) -> cell.setCellValue(day));
		}
		String number = (kind == Kind.PERCENT) ? text.replace("%", "") : text;
		if ((kind == Kind.PERCENT || kind == Kind.AMOUNT) && number.matches("-?\\d+(\\.\\d+)?")
				&& new BigDecimal(number).precision() <= DIGITS) {
			cell.setCellValue(Double.parseDouble(number));
		}
	}

	private Notation notation(String path) {
		return path.startsWith("schedule[")
				? this.layout.schedule().map(ScheduleSection::notation).orElse(this.layout.notation())
				: this.layout.notation();
	}

}
