package org.yardstick.finding;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;

/** Names cells so that they keep their names while rows move. */
final class KeyedCells {

	private static final Pattern ROW = Pattern.compile("(indicators|schedule)\\[(\\d{1,6})](.*)");

	private final PlanContent content;

	KeyedCells(PlanContent content) {
		this.content = content;
	}

	/**
	 * The path with the key of its row: {@code indicators[#4f0c2a71].annualTarget}; other
	 * paths as they are.
	 */
	String keyed(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return path;
		}
		String key = (row.group(1).equals("indicators")) ? of(this.content.indicators(), row, Indicator::key)
				: of(this.content.schedule(), row, ScheduledActivity::key);
		return (key != null) ? row.group(1) + "[#" + key + "]" + row.group(3) : path;
	}

	/** What the row of a cell is about, null for a cell outside of the tables. */
	String rowName(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return null;
		}
		return (row.group(1).equals("indicators")) ? of(this.content.indicators(), row, Indicator::name)
				: of(this.content.schedule(), row, ScheduledActivity::activity);
	}

	private static <R> String of(List<R> rows, Matcher row, Function<R, String> part) {
		int number = Integer.parseInt(row.group(2));
		return (number < rows.size()) ? part.apply(rows.get(number)) : null;
	}

}
