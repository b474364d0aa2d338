package org.yardstick.intake.office.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.apache.poi.ss.usermodel.DateUtil;

/** Days and times, which a cell stores as a number of days. */
final class DateFormat implements NumberFormat {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

	private final boolean since1904;

	private final boolean days;

	private final boolean months;

	private final boolean times;

	DateFormat(String code, boolean since1904) {
		String letters = letters(code);
		this.since1904 = since1904;
		this.days = letters.contains("d");
		this.months = letters.contains("y");
		this.times = letters.contains("h") || letters.contains("s");
	}

	static boolean isDate(String code) {
		String letters = letters(code);
		return letters.matches(".*[ydhs].*") || letters.contains("m");
	}

	/** The letters of the first section that stand for something. */
	private static String letters(String code) {
		return code.toLowerCase()
			.replaceAll("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]", "")
			.replaceAll(";.*", "")
			.replaceAll("general|am/pm|[eg]", "");
	}

	@Override
	public String text(String stored) {
		BigDecimal number = NumberFormat.exact(stored);
		if (number == null || !DateUtil.isValidExcelDate(number.doubleValue())) {
			return (number != null) ? NumberFormat.plain(number) : stored;
		}
		LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), this.since1904, true);
		if (moment == null) {
			return NumberFormat.plain(number);
		}
		boolean clock = this.times && !LocalTime.MIDNIGHT.equals(moment.toLocalTime());
		if (this.times && !this.days && !this.months) {
			return TIME.format(moment);
		}
		if (this.months && !this.days && moment.getDayOfMonth() == 1) {
			return MONTH.format(moment);
		}
		return DAY.format(moment) + (clock ? " " + TIME.format(moment) : "");
	}

}
