package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.List;

import org.yardstick.narrative.Calculation.Operation;

/** Amounts that may be the parts of one sum. */
record Parts(List<Amount> amounts) {

	/**
	 * A sum as far from its total as this is no mistake in adding up but another list.
	 */
	private static final BigDecimal FARTHEST = new BigDecimal("0.5");

	BigDecimal sum() {
		return this.amounts.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Whether they may be meant to make up the total, right or wrong. */
	boolean canMake(Amount total, UnreadMoney unread) {
		BigDecimal largest = this.amounts.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::max);
		return areRead(total, unread) && this.amounts.stream().noneMatch(Amount::single)
				&& largest.compareTo(total.yuan()) < 0
				&& sum().subtract(total.yuan()).abs().compareTo(total.yuan().multiply(FARTHEST)) <= 0;
	}

	/** Whether there is nothing between parts and total that was not understood. */
	boolean areRead(Amount total, UnreadMoney unread) {
		int start = Math.min(this.amounts.get(0).quantity().start(), total.quantity().start());
		int end = Math.max(this.amounts.get(this.amounts.size() - 1).quantity().end(), total.quantity().end());
		return !unread.isBetween(start, end);
	}

	/**
	 * The calculation that they are.
	 * @param total null if the text does not say it
	 */
	Calculation of(Amount total) {
		return new Calculation(Operation.SUM, this.amounts.stream().map(Amount::quantity).toList(),
				(total != null) ? total.quantity() : null);
	}

}
