package org.yardstick.rule.timing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.yardstick.rule.PlainWords;

/**
 * A step of a project as its name tells it: how far on the way it stands and of what.
 *
 * @param rank where on the way from the tender to the acceptance
 * @param subject the words besides, empty for the project as a whole
 */
record Step(int rank, String subject) {

	private static final List<Pattern> STAGES = List.of(Pattern.compile("招标|招投标|政府采购|询价"),
			Pattern.compile("签订(?:采购|施工|服务)?合同|合同签订"), Pattern.compile("开工|动工|进场"),
			Pattern.compile("竣工(?!验收)|完工|建成|(?:施工|建设|安装|改造)完成|完成(?:施工|建设|安装|改造)"), Pattern.compile("验收"));

	private static final Pattern GENERAL = Pattern
		.compile("项目|工程|工作|任务|完成|组织|实施|进行|时间|时限|期限|日期|时效|竣工|按期|按时|及时|年度|情况|率$|性$");

	private static final int LONGEST = 60;

	/**
	 * The step that a name tells of.
	 * @return {@code null} where it tells of none, or of several
	 */
	static Step of(String name) {
		String words = PlainWords.letters(name);
		if (words.length() > LONGEST) {
			return null;
		}
		int[] ranks = IntStream.range(0, STAGES.size()).filter((n) -> STAGES.get(n).matcher(words).find()).toArray();
		if (ranks.length != 1) {
			return null;
		}
		String rest = STAGES.get(ranks[0]).matcher(words).replaceAll("");
		return new Step(ranks[0], GENERAL.matcher(rest).replaceAll(""));
	}

	/** Whether this step has to come before another one of the same work. */
	boolean precedes(Step other) {
		return this.rank < other.rank && this.subject.equals(other.subject);
	}

}
