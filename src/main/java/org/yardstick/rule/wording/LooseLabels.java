package org.yardstick.rule.wording;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of indicators that are no names: with a piece of the target in them, or that want
 * the same thing twice; and definitions of a rate that leave the rate out. Only hints.
 */
final class LooseLabels implements SlipFinder {

	private static final Pattern NAME = Pattern.compile("indicators\\[\\d+]\\.name");

	private static final Pattern DEFINITION = Pattern.compile("indicators\\[\\d+]\\.definition");

	/** Longer names are prose. */
	private static final int LONGEST = 40;

	private static final Pattern TARGET_IN_NAME = Pattern.compile("(?<=[率度])(?:达到|达|高|不低于|不少于)$");

	private static final Pattern NOT_YET_A_DEGREE = Pattern.compile("(?<=[众民工员部户象业生者位])满意$");

	private static final Pattern WANTED_TWICE = Pattern
		.compile("^(?:增加(?!值)|提高|提升|增强|扩大|保障)\\p{L}+(?:提高|提升|增强|增加|增长|扩大)$|^(保障|改善|促进)\\p{L}+\\1$");

	private static final Pattern SHARE_WITHOUT_RATE = Pattern
		.compile("(?<=(?:占|与)[\\u4e00-\\u9fff]{2,20}(?:人数|总数|户数|数量|总量|额))[。.]?$");

	private static final Pattern SHARE = Pattern.compile("数占|量占|额占|员占|^实际[\\u4e00-\\u9fff]+与");

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		if (cell.words().length() > LONGEST) {
			return Stream.empty();
		}
		if (NAME.matcher(cell.path()).matches()) {
			return Stream
				.of(hints(TARGET_IN_NAME, cell, (words) -> "", "指标名称里不写目标，目标写在指标值里"),
						hints(NOT_YET_A_DEGREE, cell, (words) -> "满意度", "指标名称应为“满意度”"),
						hints(WANTED_TWICE, cell, (words) -> null, "名称前后意思重复，语句不通"))
				.flatMap((slips) -> slips);
		}
		boolean share = DEFINITION.matcher(cell.path()).matches() && SHARE.matcher(cell.words()).find();
		return share ? hints(SHARE_WITHOUT_RATE, cell, (end) -> "的比率", "描述的是比率，句末缺“的比率”") : Stream.empty();
	}

	private static Stream<Slip> hints(Pattern pattern, WrittenCell cell, Function<MatchResult, String> correction,
			String fault) {
		return pattern.matcher(cell.words())
			.results()
			.map((found) -> Slip.perhaps(found.start(), found.end(), correction.apply(found), fault));
	}

}
