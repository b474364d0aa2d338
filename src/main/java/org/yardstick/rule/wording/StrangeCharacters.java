package org.yardstick.rule.wording;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no clerk meant to write: characters outside the 6763 of GB 2312, which hold all of
 * ordinary writing, remains of failed conversions and of spreadsheets.
 */
final class StrangeCharacters implements SlipFinder {

	/** Rare in print, but common in names of places and persons and on building sites. */
	private static final Set<Character> KNOWN = Set.of('瞭', '镕', '喆', '堃', '祎', '珺', '玥', '昇', '犇', '垚', '赟', '碶', '硚',
			'囧', '晟', '堽', '塝', '垱', '峣', '劢', '赪', '洺', '滹', '骍', '鲏', '鳀', '黉', '墚', '淏', '翀', '湉', '昀', '昉', '燊',
			'粿', '垟', '埗', '磏', '龑', '䓖');

	/** Names are full of rare characters. */
	private static final String OF_PLACES = "镇乡村街路道河湖水库桥站港湾岛山社庄区县市局";

	private static final Pattern REMAINS = Pattern
		.compile("\\uFFFD+|锟斤拷|烫烫烫|#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A|NUM!|NULL!)|\\b(?:undefined|null|NaN)\\b");

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		Stream<Slip> remains = REMAINS.matcher(cell.words())
			.results()
			.map((found) -> Slip.surely(found.start(), found.end(), null, "“" + found.group() + "”是乱码或程序的残留，请改成要写的内容"));
		return Stream.concat(remains, rare(cell).stream());
	}

	private static List<Slip> rare(WrittenCell cell) {
		List<Slip> slips = new ArrayList<>();
		CharsetEncoder ordinary = Charset.forName("GB2312").newEncoder();
		for (int at = 0; at < cell.words().length(); at++) {
			char character = cell.words().charAt(at);
			if (WrittenCell.isChinese(character) && !ordinary.canEncode(character) && !KNOWN.contains(character)
					&& !cell.path().startsWith("header.") && !cell.holds(at + 1, OF_PLACES)
					&& !cell.holds(at + 2, OF_PLACES)) {
				slips.add(Slip.surely(at, at + 1, null, "“" + character + "”是生僻字或繁体字，疑为输入错误"));
			}
		}
		return slips;
	}

}
