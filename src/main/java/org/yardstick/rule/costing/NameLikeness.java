package org.yardstick.rule.costing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.yardstick.rule.PlainWords;

/** How much two names of costs, activities or things have in common. */
final class NameLikeness {

	/**
	 * Names longer than this are prose, which has something in common with everything.
	 */
	private static final int LONGEST = 60;

	/** Words that most names of costs have. */
	private static final Pattern COMMON = Pattern
		.compile("成本|费用|经费|资金|支出|金额|预算|控制|总额|专项|项目|工作|数量|人数|标准|平均|[人户生亩室月]均|开展|组织|实施|进行|完成|各类|相关|以及|[0-9]+年度?");

	private NameLikeness() {
	}

	/** How many pairs of neighbouring characters both names have. */
	static int of(String one, String other) {
		Set<String> shared = pairs(one);
		shared.retainAll(pairs(other));
		return shared.size();
	}

	private static Set<String> pairs(String name) {
		String plain = PlainWords.of(name);
		String words = COMMON.matcher(plain.substring(Math.max(0, plain.length() - LONGEST))).replaceAll("；");
		Set<String> pairs = new HashSet<>();
		for (int n = 0; n + 1 < words.length(); n++) {
			if (Character.isLetter(words.charAt(n)) && Character.isLetter(words.charAt(n + 1))) {
				pairs.add(words.substring(n, n + 2));
			}
		}
		return pairs;
	}

}
