package org.yardstick.narrative;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.CellText;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.QuantityKind;

/**
 * Numbers that say which one and not how many: 第3名, 二期工程, A4, 12号; and those that are a
 * part of a word: 一体化, 四个意识, 十分.
 */
final class NoQuantity {

	/** 前 says which ones (前3名), but not in 提前3天. */
	private static final String BEFORE_BEFORE = "提之以目当底日月年";

	/** What counts no things after a number in characters: 三级, 十分, 二期, 四类. */
	private static final Pattern ORDINAL_UNIT = Pattern.compile("[级分期届类口面路度角点线楼].*|年级.*|季度|学[年期]|年度");

	/** What may follow 一次, 一场 and makes them a word. */
	private static final String ONCE = "性";

	private static final String BEFORE_ONCE = "每第同新上下这那某进另";

	/** Words of politics and of the trade that begin like quantities. */
	private static final Pattern NAMES = Pattern.compile(
			"两个(?:维护|确立|责任|一百年|率先)|三个(?:代表|清单)|(?:[二三四五六七八九十]|两)个一(?!次)|[四五]个(?:意识|自信|全面|伟大|最严)|[二三四五六七八九]位一体|九年(?:制|一贯|义务)|三年行动|[三五十]年规划"
					+ "|两[件本]?证|三[件条]套|两(?:院|会|岸|房|山|纲|基|新)|三[下项]乡|一(?:条龙|把手|件事|张网|站式|揽子|本账|张图)|半(?:成品|年报|脱产|封闭)");

	private static final Pattern NAMED_BEFORE = Pattern.compile(".*(?:表|图|附件|附表|文件|编号|代码|电话|热线|邮编|国道|省道|县道)");

	private static final Set<QuantityKind> UNCLEAR = Set.of(QuantityKind.OTHER, QuantityKind.SCORE);

	/** After what a number without unit is still one: 人数1000, 60×5. */
	private static final String COUNTED_BEFORE = "数量率值额次为是约≥≤><=×*xX÷+";

	private static final String CALCULATED_AFTER = "×*xX÷+=";

	private static final int LONGEST_NAME = 6;

	private NoQuantity() {
	}

	/** Whether what looks like a quantity is none. */
	static boolean is(CellText text, Phrase phrase, Numeral numeral) {
		if (namesOne(text, phrase.number())) {
			return true;
		}
		if (phrase.unit() == null) {
			return !standsAlone(text, phrase);
		}
		return switch (numeral.script()) {
			case FIGURES -> isOrdinal(text, phrase);
			case CHARACTERS -> isWord(text, phrase, numeral);
			case PERCENTAGE -> false;
		};
	}

	private static boolean namesOne(CellText text, int number) {
		char before = text.charAt(number - 1);
		boolean latin = before < 128 && Character.isLetter(before);
		boolean first = before == '前' && BEFORE_BEFORE.indexOf(text.charAt(number - 2)) < 0;
		boolean part = before == '分' && text.charAt(number - 2) != '百'
				|| before == '之' && text.charAt(number - 2) == '分';
		return latin && !text.startsWith("x", number - 1) && !text.startsWith("X", number - 1) || first || before == '第'
				|| part || NAMED_BEFORE.matcher(text.between(Math.max(0, number - 3), number)).matches();
	}

	private static boolean standsAlone(CellText text, Phrase phrase) {
		char after = text.charAt(phrase.end());
		if (Character.isLetter(after) && CALCULATED_AFTER.indexOf(after) < 0 || after == '号') {
			return false;
		}
		char before = text.charAt(phrase.number() - 1);
		return phrase.comparison() != Comparison.UNSPECIFIED || COUNTED_BEFORE.indexOf(before) >= 0
				|| CALCULATED_AFTER.indexOf(after) >= 0;
	}

	private static boolean isOrdinal(CellText text, Phrase phrase) {
		String unit = phrase.unit().symbol();
		boolean building = unit.equals("期")
				&& List.of("工程", "项目", "建设", "规划").stream().anyMatch((word) -> text.startsWith(word, phrase.end()));
		return building || unit.equals("级") || unit.equals("年级") || unit.equals("届") || unit.equals("年度")
				|| unit.equals("季度") && text.charAt(phrase.end() - 3) != '个';
	}

	private static boolean isWord(CellText text, Phrase phrase, Numeral numeral) {
		int start = phrase.number();
		String unit = phrase.unit().symbol();
		Matcher names = NAMES.matcher(text.between(start, Math.min(text.length(), start + LONGEST_NAME)));
		if (names.lookingAt() || UNCLEAR.contains(phrase.unit().kind()) || ORDINAL_UNIT.matcher(unit).matches()) {
			return true;
		}
		boolean compared = phrase.comparison() != Comparison.UNSPECIFIED;
		boolean single = numeral.end() == start + 1;
		return single && switch (text.charAt(start)) {
			case '一' -> !compared && !isOnce(text, phrase);
			case '二' -> true;
			case '半' ->
				phrase.unit().kind() != QuantityKind.DURATION || "上下前后大一多过".indexOf(text.charAt(start - 1)) >= 0;
			case '零', '〇' -> !compared && phrase.unit().kind() != QuantityKind.EVENTS;
			default -> false;
		};
	}

	/** 一次 and 一场 count; 一个 and the like are articles. */
	private static boolean isOnce(CellText text, Phrase phrase) {
		String unit = phrase.unit().symbol();
		return (unit.equals("次") || unit.equals("场")) && ONCE.indexOf(text.charAt(phrase.end())) < 0
				&& BEFORE_ONCE.indexOf(text.charAt(phrase.number() - 1)) < 0;
	}

}
