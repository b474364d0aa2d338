package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring rows that share a cell: those with the same words in it, broken or spaced
 * as they may be. Blank cells are not shared.
 */
public final class Runs {

	private Runs() {
	}

	/**
	 * A run of rows.
	 *
	 * @param first its first row
	 * @param last its last row
	 */
	public record Run(int first, int last) {

		public int length() {
			return this.last - this.first + 1;
		}

	}

	/** The runs of a column, from the first row to the last without gap. */
	public static List<Run> of(List<String> words) {
		return within(List.of(new Run(0, words.size() - 1)), words);
	}

	/** The runs of a column that do not reach over the borders of other runs. */
	public static List<Run> within(List<Run> outer, List<String> words) {
		List<Run> runs = new ArrayList<>();
		for (Run whole : outer) {
			int first = whole.first();
			for (int n = first + 1; n <= whole.last() + 1; n++) {
				if (n > whole.last() || !isSame(words.get(first), words.get(n))) {
					runs.add(new Run(first, n - 1));
					first = n;
				}
			}
		}
		return runs;
	}

	private static boolean isSame(String above, String below) {
		return above != null && below != null && plain(above).equals(plain(below));
	}

	private static String plain(String words) {
		return words.replaceAll("\\s", "");
	}

}
