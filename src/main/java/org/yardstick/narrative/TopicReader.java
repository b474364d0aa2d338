package org.yardstick.narrative;

import java.util.List;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.CellText;

/**
 * Finds what a quantity is about: Chinese puts it before the number (购置电脑60台) or behind
 * the unit (60台电脑), within the same clause, and where the clause has no words of its own
 * (购置办公设备：60台) in the one before.
 */
final class TopicReader {

	private static final int MOST_BEFORE = 30;

	private static final int MOST_AFTER = 24;

	private static final String BOUNDARIES = ",;。、:!?()…\"'“”‘’《》[]|=×";

	/** What begins a clause without naming its subject: numbering, years, adverbs. */
	private static final Pattern LEADING = Pattern
		.compile("^(?:\\d{1,2}\\.|(?:19|20)\\d\\d年度?|预计|计划|力争|争取|确保|保证|实现|使|达到|全年度?|年度|年内|年底|今年|本年度?|当年|每年|年|共计?"
				+ "|总计|合计|并|且|将|要|可|拟|已|及(?!时)|和|与|其中|[全我本][市区县镇校院局]|我单位|的|了|到|至|为|对|在|内)++");

	private static final Pattern TRAILING = Pattern
		.compile("(?:预计|计划|达到?|共计?|总计|合计|分别|各|约|[为在到至有不等均都]|控制|保持|维持|力争)++$");

	private final CellText text;

	private final String original;

	private final List<Phrase> phrases;

	TopicReader(CellText text, String original, List<Phrase> phrases) {
		this.text = text;
		this.original = original;
		this.phrases = phrases;
	}

	/** What the n-th quantity is about. */
	Topic topic(int n) {
		Phrase phrase = this.phrases.get(n);
		int floor = (n > 0) ? this.phrases.get(n - 1).end() : 0;
		int ceiling = (n + 1 < this.phrases.size()) ? this.phrases.get(n + 1).start() : this.text.length();
		int from = clauseStart(phrase.start(), Math.max(floor, phrase.start() - MOST_BEFORE));
		String before = before(from, phrase.start());
		int to = clauseEnd(phrase.end(), Math.min(ceiling, phrase.end() + MOST_AFTER));
		String after = LEADING.matcher(this.text.between(phrase.end(), to)).replaceFirst("");
		if (before.isEmpty() && (after.isEmpty() || this.text.charAt(from - 1) == ')')) {
			int end = Math.max(floor, beforeRemark(from - 1, floor));
			before = before(clauseStart(end, Math.max(floor, end - MOST_BEFORE)), end);
		}
		return new Topic(before + after);
	}

	/** The end of the words that a remark in brackets belongs to, else the same place. */
	private int beforeRemark(int place, int floor) {
		int open = place;
		if (this.text.charAt(place) == ')') {
			while (open > Math.max(floor, place - MOST_BEFORE) && this.text.charAt(open) != '(') {
				open--;
			}
		}
		return (this.text.charAt(open) == '(') ? open : place;
	}

	private String before(int from, int to) {
		String words = LEADING.matcher(this.text.between(from, to)).replaceFirst("");
		return TRAILING.matcher(words).replaceFirst("");
	}

	private int clauseStart(int place, int floor) {
		int start = place;
		while (start > floor && !isBoundary(start - 1)) {
			start--;
		}
		return start;
	}

	private int clauseEnd(int place, int ceiling) {
		int end = place;
		while (end < ceiling && !isBoundary(end) && !breaksLine(end)) {
			end++;
		}
		return end;
	}

	private boolean isBoundary(int at) {
		return BOUNDARIES.indexOf(this.text.charAt(at)) >= 0 || breaksLine(at + 1);
	}

	/** Whether a line begins between a place and the one before it. */
	private boolean breaksLine(int at) {
		if (at <= 0 || at >= this.text.length()) {
			return false;
		}
		int gap = this.text.originalEnd(at - 1);
		int next = this.text.originalStart(at);
		return next > gap && this.original.substring(gap, Math.min(next, gap + 8)).indexOf('\n') >= 0;
	}

}
