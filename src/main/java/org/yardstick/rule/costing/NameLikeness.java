package org.yardstick.rule.costing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

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

	private final Set<String> pairs = new HashSet<>();

	NameLikeness(String name) {
		String plain = PlainWords.of(name);
		String words = COMMON.matcher(plain.substring(Math.max(0, plain.length() - LONGEST))).replaceAll("；");
		for (int n = 0; n + 1 < words.length(); n++) {
			if (Character.isLetter(words.charAt(n)) && Character.isLetter(words.charAt(n + 1))) {
				this.pairs.add(words.substring(n, n + 2));
			}
		}
	}

	/** Whether the name says anything that not every name says. */
	boolean isTelling() {
		return !this.pairs.isEmpty();
	}

	/** How many pairs of characters both names have. */
	int shared(NameLikeness other) {
		return (int) this.pairs.stream().filter(other.pairs::contains).count();
	}

	/** The part of the shorter name that the other one has too, from 0 to 1. */
	double to(NameLikeness other) {
		int shorter = Math.min(this.pairs.size(), other.pairs.size());
		return (shorter > 0) ? (double) shared(other) / shorter : 0;
	}

}
