package org.yardstick.plan;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names cells so that they keep their names while rows move. */
public final class KeyedCells {

	private static final Pattern ROW = Pattern.compile("(indicators|schedule)\\[(\\d{1,6})](.*)");

	private static final Pattern KEYED = Pattern.compile("(indicators|schedule)\\[#([a-z0-9]{1,20})](.*)");

	private final PlanContent content;

	public KeyedCells(PlanContent content) {
		this.content = content;
	}

	/**
	 * The path with the key of its row: {@code indicators[#4f0c2a71].annualTarget}; other
	 * paths as they are.
	 */
	public String keyed(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return path;
		}
		String key = (row.group(1).equals("indicators")) ? of(this.content.indicators(), row, Indicator::key)
				: of(this.content.schedule(), row, ScheduledActivity::key);
		return (key != null) ? row.group(1) + "[#" + key + "]" + row.group(3) : path;
	}

	/**
	 * The way back: the path with the place of its row,
	 * {@code indicators[3].annualTarget}. The path as it is for other paths and where the
	 * row is gone.
	 */
	public String counted(String path) {
		Matcher row = KEYED.matcher(path);
		int number = row.matches() ? rows(row.group(1)).indexOf(row.group(2)) : -1;
		return (number >= 0) ? row.group(1) + "[" + number + "]" + row.group(3) : path;
	}

	/** Whether the path names the key of a row that is not in the form. */
	public boolean isGone(String path) {
		Matcher row = KEYED.matcher(path);
		return row.matches() && !rows(row.group(1)).contains(row.group(2));
	}

	/** What the row of a cell is about, null for a cell outside of the tables. */
	public String rowName(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return null;
		}
		return (row.group(1).equals("indicators")) ? of(this.content.indicators(), row, Indicator::name)
				: of(this.content.schedule(), row, ScheduledActivity::activity);
	}

	private List<String> rows(String part) {
		return part.equals("indicators") ? this.content.indicators().stream().map(Indicator::key).toList()
				: this.content.schedule().stream().map(ScheduledActivity::key).toList();
	}

	private static <R> String of(List<R> rows, Matcher row, Function<R, String> part) {
		int number = Integer.parseInt(row.group(2));
		return (number < rows.size()) ? part.apply(rows.get(number)) : null;
	}

}
