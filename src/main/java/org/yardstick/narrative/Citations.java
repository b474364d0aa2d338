package org.yardstick.narrative;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.narrative.StatedTime.Bound;

/**
 * Where a text names documents, laws, meetings and policies, whose years are no times of
 * what the text is about: 《…（2019-2021年）》, 财预〔2021〕12号, 2020年度考核结果.
 */
final class Citations {

	/** Titles are not longer; a bracket that nobody closes covers no more. */
	private static final int LONGEST_TITLE = 120;

	/** How far from a time the words stand that say what it dates. */
	private static final int REACH = 24;

	private static final String CLAUSE_END = ",;。!?、";

	private static final Pattern NUMBER_IN_BRACKETS = Pattern.compile("[)\\]](?:第?[\\d,]{1,9}号?)?");

	private static final Pattern BASED_ON = Pattern.compile("根据|依据|依照|参照|遵照|参考");

	private static final Pattern PLAN_BEFORE = Pattern.compile("(?:计划|规划|方案|纲要|行动|意见|办法|要点|通知)[(\\[]$");

	/** What a time dates that stands right behind it. */
	private static final Pattern DATED = Pattern.compile("^(?:全国|全省|全市|全县|全区|省|市|县|区|中央|国家|的|[^,;。]{0,6}?)"
			+ "(?:《|远景|可持续发展议程|考核|决算|绩效评价|工作报告|工作要点|统计|年鉴|普查|印发|颁布|颁发|下发|发布《|发布的|出台|修订|审议|签订的|签署的|党委会|会议|全会|批准|第\\d+次)");

	private static final Pattern IN_FORCE = Pattern.compile("^[^,;。]{0,6}(?:正式)?(?:执行|施行|实施)");

	private final String text;

	private final BitSet titles = new BitSet();

	Citations(String text) {
		this.text = text;
		int open = text.indexOf('《');
		while (open >= 0) {
			int close = text.indexOf('》', open);
			int end = (close >= 0) ? Math.min(close, open + LONGEST_TITLE)
					: Math.min(text.length(), open + LONGEST_TITLE);
			this.titles.set(open, end);
			open = text.indexOf('《', end);
		}
	}

	/**
	 * The place after the citation that a time belongs to, at least that after the time.
	 * @return 0 where the time is none of a citation
	 */
	int endOf(int start, int end, Bound bound) {
		if (start > 0 && "([".indexOf(this.text.charAt(start - 1)) >= 0) {
			Matcher number = NUMBER_IN_BRACKETS.matcher(this.text).region(end, this.text.length());
			if (Character.isDigit(this.text.charAt(end - 1)) && number.lookingAt()) {
				return number.end();
			}
			if (PLAN_BEFORE.matcher(this.text.substring(Math.max(0, start - REACH), start)).find()) {
				return end;
			}
		}
		if (this.titles.get(start)) {
			return end;
		}
		return (bound != Bound.DEADLINE && isBackground(start, end, bound)) ? end : 0;
	}

	private boolean isBackground(int start, int end, Bound bound) {
		int from = start;
		while (from > 0 && start - from < REACH && CLAUSE_END.indexOf(this.text.charAt(from - 1)) < 0) {
			from--;
		}
		String after = this.text.substring(end, Math.min(this.text.length(), end + REACH));
		return BASED_ON.matcher(this.text.substring(from, start)).find() || DATED.matcher(after).find()
				|| bound == Bound.START && IN_FORCE.matcher(after).find();
	}

}
