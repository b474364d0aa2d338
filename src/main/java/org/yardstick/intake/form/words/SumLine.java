package org.yardstick.intake.form.words;

import java.util.Set;

import org.yardstick.intake.source.SourceCell;

/** Lines that add up those above them: they are no indicator and no activity. */
public final class SumLine {

	private static final Set<String> WORDS = Set.of("合计", "总计", "小计", "共计");

	private SumLine() {
	}

	/**
	 * @param first the first cell with words of a line
	 */
	public static boolean is(SourceCell first) {
		return WORDS.contains(Wording.label(first.text()));
	}

}
