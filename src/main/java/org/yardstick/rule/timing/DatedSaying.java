package org.yardstick.rule.timing;

import org.yardstick.narrative.StatedTime;
import org.yardstick.rule.PlainWords;

/**
 * A time and the clause it stands in.
 *
 * @param time as stated
 * @param before the words of the clause before the time, in one width
 * @param after the words of the clause behind it, in one width
 * @param quote the clause as written
 */
record DatedSaying(StatedTime time, String before, String after, String quote) {

	private static final String CLAUSE_END = ",，;；。!！?？、\n";

	/** Clauses are not longer; it bounds the work. */
	private static final int REACH = 60;

	static DatedSaying of(String text, StatedTime time) {
		int from = time.start();
		while (from > 0 && time.start() - from < REACH && CLAUSE_END.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = time.end();
		while (to < text.length() && to - time.end() < REACH && CLAUSE_END.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return new DatedSaying(time, PlainWords.of(text.substring(from, time.start())),
				PlainWords.of(text.substring(time.end(), to)), text.substring(from, to).strip());
	}

	/** The words around the time. */
	String around() {
		return this.before + " " + this.after;
	}

}
