package org.yardstick.narrative;

import java.math.BigDecimal;

/**
 * An amount of money in a text with what the words around it make of it.
 *
 * @param quantity the amount
 * @param yuan how much it is
 * @param depth within how many brackets it stands
 * @param total whether the words before it say that it is one: 合计, 共需资金
 * @param list what the words before it begin
 * @param single whether the words around it show that it is no simple part of a sum:
 * 3万元的5人次
 */
record Amount(StatedQuantity quantity, BigDecimal yuan, int depth, boolean total, Opening list, boolean single) {

	/** How the parts of the amount before are introduced. */
	enum Opening {

		/** Not at all. */
		NONE,
		/** Perhaps not all of them: 其中. */
		SOME,
		/** All of them: 明细如下. */
		ALL

	}

}
