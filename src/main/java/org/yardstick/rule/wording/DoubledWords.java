package org.yardstick.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Characters and words written twice in a row. Many characters stand twice by right (人人,
 * 年年) or because two words meet (项目目标, 市市场监管局), so that single ones count only where they
 * end words and are no beginning.
 */
final class DoubledWords implements SlipFinder {

	private static final int LONGEST = 12;

	private static final int SHORTEST_SURE = 3;

	/** Endings and particles twice, with the words excluded that hold one of the two. */
	private static final List<Pattern> ENDINGS = Stream
		.of("(?<![目标众])的的(?![确士哥])", "(?<![效功])率率(?![先领])", "(?<![为除终末完未])了了(?![解结然却])",
				"(?<![温共缓饱柔谐暖总调中平祥亲])和和(?![美睦气谐平])", "(?<![参赋给付])与与(?!会)", "将将(?=[对于在按为以与从组进开])",
				"(?<![合兼吞])并并(?![行列购网轨发联])", "按按(?=照)", "(?<=[0-9万千百亿])元元(?!旦)", "(?<=[0-9])个个(?![体人别税股性案])",
				"化化(?![肥工学解验纤石妆简粪])", "性性(?![能质别格状])", "者者", "们们", "(?<![制季温])度度(?![量假过夏日数])",
				"(?<![水电气热路])费费(?![用时力率])", "以以(?=[及便确后下])", "由由(?=于)", "以及及(?![时早])")
		.map(Pattern::compile)
		.toList();

	/** Deeds that nobody does twice. */
	private static final Set<String> VERBS = Set.of("进行", "开展", "实施", "提高", "提升", "加强", "加快", "完成", "实现", "保障", "确保",
			"促进", "推进", "推动", "落实", "完善", "改善", "增强", "达到", "用于", "满足", "强化", "优化", "健全", "按照", "根据", "通过", "对于", "为了",
			"以及", "并且", "或者", "由于", "我们", "我局", "我市", "我区", "我县");

	/**
	 * Nouns of which the second begins a longer one: 师范大学大学生, or that mean each: 每生每年.
	 */
	private static final Pattern TWO_BY_RIGHT = Pattern.compile("[大中小]学|.?[一逐每].?");

	/** Words that begin a clause, once more before it is over. */
	private static final Pattern BEGUN_TWICE = Pattern.compile("(主要|进行|关于|按照|根据|由于|为了)[\\u4e00-\\u9fff]{1,2}\\1(?!人)");

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		Stream<Slip> begun = BEGUN_TWICE.matcher(cell.words())
			.results()
			.map((twice) -> Slip.surely(twice.start(), twice.end(), null,
					"“" + twice.group() + "”里“" + twice.group(1) + "”重复，句子不通"));
		return Stream.of(endings(cell), words(cell), begun).flatMap((slips) -> slips);
	}

	private static Stream<Slip> endings(WrittenCell cell) {
		if (!standsTwice(cell.words())) {
			return Stream.empty();
		}
		return ENDINGS.stream()
			.map((ending) -> ending.matcher(cell.words()))
			.flatMap(Matcher::results)
			.map((twice) -> Slip.surely(twice.start(), twice.end(),
					twice.group().substring(0, twice.group().length() - 1),
					"“" + twice.group().substring(twice.group().length() - 1) + "”字重复"));
	}

	private static boolean standsTwice(String words) {
		for (int at = 1; at < words.length(); at++) {
			if (words.charAt(at) == words.charAt(at - 1)) {
				return true;
			}
		}
		return false;
	}

	private static Stream<Slip> words(WrittenCell cell) {
		List<Slip> slips = new ArrayList<>();
		int at = 0;
		while (at < cell.words().length()) {
			int length = lengthOfDoubled(cell, at);
			if (length > 0) {
				slips.add(doubled(cell.words().substring(at, at + length), at));
			}
			at += Math.max(1, 2 * length);
		}
		return slips.stream().filter((slip) -> slip != null);
	}

	/** How long the word is that stands here twice, 0 where none does. */
	private static int lengthOfDoubled(WrittenCell cell, int at) {
		String words = cell.words();
		for (int length = 2; length <= LONGEST && cell.isChinese(at + length - 1) && cell.isChinese(at); length++) {
			if (at + length < words.length() && words.charAt(at) == words.charAt(at + length)
					&& words.regionMatches(at, words, at + length, length)) {
				return length;
			}
		}
		return 0;
	}

	private static Slip doubled(String word, int at) {
		boolean oneCharacter = word.chars().distinct().count() == 1;
		if (oneCharacter || word.length() == 2 && TWO_BY_RIGHT.matcher(word).matches()) {
			return null;
		}
		int end = at + 2 * word.length();
		String fault = "“" + word + "”重复";
		return (word.length() >= SHORTEST_SURE || VERBS.contains(word)) ? Slip.surely(at, end, word, fault)
				: Slip.perhaps(at, end, word, "疑似" + fault);
	}

}
