package org.yardstick.rule.costing;

import java.util.regex.Pattern;

import org.yardstick.narrative.CharacterPairs;
import org.yardstick.rule.PlainWords;

/**
 * How much the names of costs, activities or things have in common: the neighbouring
 * characters that they share, apart from words that every such name has.
 */
final class NameLikeness {

	/** The names of things stand at the end of longer words. */
	private static final int LONGEST = 60;

	private static final Pattern COMMON = Pattern
		.compile("成本|费用?|经费|资金|支出|金额|预算|控制|总额|专项|项目|工作|数量|人数|标准|平均|[人户生亩室月]均|开展|组织|实施|进行|完成|各类|相关|以及|及其?|和|等"
				+ "|[约共]?需要?|[大]?约为?|预计|测算|购置|采购|[0-9]+年?度?|万?元");

	private final CharacterPairs pairs;

	NameLikeness(String name) {
		String plain = PlainWords.of(name);
		this.pairs = CharacterPairs
			.of(COMMON.matcher(plain.substring(Math.max(0, plain.length() - LONGEST))).replaceAll("；"));
	}

	/** Whether the name says anything that not every name says. */
	boolean isTelling() {
		return this.pairs.size() > 0;
	}

	/** How many pairs of characters both names have. */
	int shared(NameLikeness other) {
		return this.pairs.common(other.pairs);
	}

	/** The part of the shorter name that the other one has too, from 0 to 1. */
	double to(NameLikeness other) {
		return this.pairs.nearness(other.pairs);
	}

}
