package org.yardstick.rule.wording;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Marks and signs that do not belong: narrow marks among Chinese words, two marks at
 * once, a full stop behind a name, a stroke before 每 or 万元. Only hints, for the sense is
 * clear.
 */
final class Punctuation implements SlipFinder {

	private static final String CHINESE = "[\\u4e00-\\u9fff]";

	private static final String NARROW = ",;:?!";

	private static final String WIDE = "，；：？！";

	/** The mark first, what stands before it after: nearly all characters are none. */
	private static final Pattern NARROW_MARK = Pattern.compile("[,;:?!](?<=" + CHINESE + ".)(?=" + CHINESE + ")");

	private static final Pattern TWO_MARKS = Pattern
		.compile("([，、；：])(?<![。，、；：].)[，、；：。](?![。，、；：])|。(?<!。.)[，、；：。](?![。，、；：])");

	private static final Pattern STROKE_BEFORE_EACH = Pattern.compile("[/／](?<=[元人次个].)每(?=[年月天日人次])");

	private static final Pattern STROKE_IN_AMOUNT = Pattern.compile("[/／](?<=[0-9].|[0-9]\\s.)\\s?(?=[百千]?[万亿]元)");

	private static final Pattern PER_CENT = Pattern.compile("(?<=[0-9])\\s?百分比$");

	private static final Pattern END_OF_LABEL = Pattern.compile("[。；，、;,]\\s?$");

	private static final Pattern UNFINISHED = Pattern.compile("[，、,]\\s?$");

	private static final Pattern BLANK = Pattern.compile("(?<=" + CHINESE + ")[ \\u3000]{1,4}(?=" + CHINESE + ")");

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		Stream<Slip> everywhere = Stream
			.of(hints(NARROW_MARK, cell, (mark) -> wide(mark.group()), "中文里用了半角标点"),
					hints(TWO_MARKS, cell, (marks) -> strongest(marks.group()), "标点重复"),
					hints(STROKE_BEFORE_EACH, cell, (stroke) -> "/", "“/”与“每”意思重复"),
					STROKE_IN_AMOUNT.matcher(cell.words())
						.results()
						.map((stroke) -> Slip.surely(stroke.start(), stroke.end(), "", "金额中间多了“/”")))
			.flatMap((slips) -> slips);
		return Stream.concat(everywhere, byKind(cell));
	}

	private static Stream<Slip> byKind(WrittenCell cell) {
		if (cell.isText()) {
			return hints(UNFINISHED, cell, (end) -> null, "以逗号、顿号结尾，句子没有写完");
		}
		if (cell.isTarget()) {
			return Stream.concat(hints(PER_CENT, cell, (words) -> "%", "百分比的单位应写“%”"),
					hints(END_OF_LABEL, cell, (end) -> "", "指标值末尾不用标点"));
		}
		return cell.isLabel() ? Stream.concat(hints(END_OF_LABEL, cell, (end) -> "", "名称末尾不用标点"),
				hints(BLANK, cell, (blank) -> "", "词语中间有空格")) : Stream.empty();
	}

	private static Stream<Slip> hints(Pattern pattern, WrittenCell cell, Function<MatchResult, String> correction,
			String fault) {
		return pattern.matcher(cell.words())
			.results()
			.map((found) -> Slip.perhaps(found.start(), found.end(), correction.apply(found), fault));
	}

	private static String wide(String mark) {
		return WIDE.substring(NARROW.indexOf(mark), NARROW.indexOf(mark) + 1);
	}

	private static String strongest(String marks) {
		return "。；：，、".chars()
			.filter((mark) -> marks.indexOf(mark) >= 0)
			.mapToObj(Character::toString)
			.findFirst()
			.orElseThrow();
	}

}
