package org.yardstick.export.excel.list;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param <R> what the rows are made of
 * @param label the printed head
 * @param width in characters of half width
 * @param format how its cells look
 * @param value the cell of a row: a String, Number, Yuan or LocalDate, null for blank
 * @param summed whether the closing row adds it up; blank cells do not count
 */
public record ListColumn<R>(String label, int width, ListFormat format, Function<R, Object> value, boolean summed) {

	public static <R> ListColumn<R> of(String label, int width, ListFormat format, Function<R, Object> value) {
		return new ListColumn<>(label, width, format, value, false);
	}

	/** A column that the closing row adds up. */
	public static <R> ListColumn<R> summed(String label, int width, ListFormat format, Function<R, Object> value) {
		return new ListColumn<>(label, width, format, value, true);
	}

}
