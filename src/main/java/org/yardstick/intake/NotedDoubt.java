package org.yardstick.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.plan.PlanContent;

/**
 * A guess of the reading, and whether somebody has looked at it.
 *
 * @param path of the cell, rows by their keys ({@code indicators[#4f0c2a71].category});
 * null if it is about none in particular
 * @param sentence what was guessed from what
 * @param settled whether somebody said that it is right
 */
public record NotedDoubt(String path, String sentence, boolean settled) {

	private static final Pattern ROW = Pattern.compile("(indicators|schedule)\\[(\\d{1,6})](.*)");

	/**
	 * @param content whose rows the path counts, with keys
	 */
	static NotedDoubt of(Doubt doubt, PlanContent content) {
		return new NotedDoubt((doubt.path() != null) ? keyed(doubt.path(), content) : null, doubt.sentence(), false);
	}

	NotedDoubt settle() {
		return new NotedDoubt(this.path, this.sentence, true);
	}

	private static String keyed(String path, PlanContent content) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return path;
		}
		int number = Integer.parseInt(row.group(2));
		boolean indicator = row.group(1).equals("indicators");
		int rows = indicator ? content.indicators().size() : content.schedule().size();
		if (number >= rows) {
			return null;
		}
		String key = indicator ? content.indicators().get(number).key() : content.schedule().get(number).key();
		return row.group(1) + "[#" + key + "]" + row.group(3);
	}

}
