package org.yardstick.rule.wording;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What no clerk meant to write: characters outside the 6763 of GB 2312, which hold all of
 * ordinary writing, remains of failed conversions and of spreadsheets.
 */
final class StrangeCharacters implements SlipFinder {

	/** Rare in print, but common in names of places and persons and on building sites. */
	private static final String KNOWN = "瞭镕喆堃祎珺玥昇犇垚赟碶硚囧晟堽塝垱洺滹黉淏翀湉昀昉燊粿垟埗磏龑";

	private static final BitSet ORDINARY = ordinary();

	/** Names are full of rare characters. */
	private static final String OF_PLACES = "镇乡村街路道河湖水库桥站港湾岛山社庄区县市局";

	private static final Pattern REMAINS = Pattern.compile(
			"\\uFFFD{1,5}|锟斤拷|烫烫烫|#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A|NUM!|NULL!)|(?<![A-Za-z])(?:undefined|null|NaN)(?![A-Za-z])");

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		Stream<Slip> remains = REMAINS.matcher(cell.words())
			.results()
			.map((found) -> Slip.surely(found.start(), found.end(), null, "“" + found.group() + "”是乱码或程序的残留"));
		return Stream.concat(remains, rare(cell).stream());
	}

	private static BitSet ordinary() {
		CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
		BitSet ordinary = IntStream.range(0, Character.MAX_VALUE)
			.filter((character) -> encoder.canEncode((char) character))
			.collect(BitSet::new, BitSet::set, BitSet::or);
		KNOWN.chars().forEach(ordinary::set);
		return ordinary;
	}

	private static List<Slip> rare(WrittenCell cell) {
		List<Slip> slips = new ArrayList<>();
		for (int at = 0; at < cell.words().length(); at++) {
			char character = cell.words().charAt(at);
			if (WrittenCell.isChinese(character) && !ORDINARY.get(character) && !cell.path().startsWith("header.")
					&& !cell.holds(at + 1, OF_PLACES) && !cell.holds(at + 2, OF_PLACES)) {
				slips.add(Slip.surely(at, at + 1, null, "“" + character + "”是生僻字或繁体字，疑为输入错误"));
			}
		}
		return slips;
	}

}
