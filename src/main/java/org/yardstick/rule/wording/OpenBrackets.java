package org.yardstick.rule.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brackets, quotation marks and title marks without their other half. The closing bracket
 * of a number in a list, as in 1）, needs none.
 */
final class OpenBrackets implements SlipFinder {

	private static final String OPENING = "（《【“〔〈「(";

	private static final String CLOSING = "）》】”〕〉」)";

	private static final String NUMBERS = "0123456789０１２３４５６７８９一二三四五六七八九十abcdefABCDEF";

	/** More than anybody writes into one another. */
	private static final int DEEPEST = 20;

	@Override
	public Stream<Slip> slips(WrittenCell cell) {
		Deque<Integer> open = new ArrayDeque<>();
		List<Slip> slips = new ArrayList<>();
		for (int at = 0; at < cell.words().length() && open.size() <= DEEPEST; at++) {
			int opening = kind(OPENING, cell, at);
			int closing = kind(CLOSING, cell, at);
			if (opening >= 0) {
				open.push(at);
			}
			else if (closing >= 0 && !open.isEmpty() && kind(OPENING, cell, open.peek()) == closing) {
				open.pop();
			}
			else if (closing >= 0 && !numbersList(cell, at)) {
				return Stream.of(slip(cell, at, OPENING.charAt(closing)));
			}
		}
		open.forEach((at) -> slips.add(slip(cell, at, CLOSING.charAt(kind(OPENING, cell, at)))));
		return slips.stream().limit(1);
	}

	/** Which pair the mark belongs to; wide and narrow brackets are the same. */
	private static int kind(String marks, WrittenCell cell, int at) {
		if (cell.isChinese(at)) {
			return -1;
		}
		int kind = marks.indexOf(cell.words().charAt(at));
		return (kind == marks.length() - 1) ? 0 : kind;
	}

	private static boolean numbersList(WrittenCell cell, int at) {
		return cell.holds(at - 1, NUMBERS);
	}

	private static Slip slip(WrittenCell cell, int at, char missing) {
		return Slip.surely(at, at + 1, null, "“" + cell.words().charAt(at) + "”没有配对的“" + missing + "”");
	}

}
