package org.yardstick.rule.consistency;

import java.util.Optional;
import java.util.regex.Pattern;

import org.yardstick.narrative.StatedQuantity;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * A promise and an indicator with a number, and how near they are by what they are about.
 *
 * @param agreement how the target stands to the promise; of different measures nobody can
 * tell
 * @param nearness from 0 to 1
 * @param likeness from 0 to 1; high only if neither says more than the other
 */
record Match(Promise promise, PromisedTarget target, Optional<Agreement> agreement, double nearness, double likeness) {

	/** From here on two names mean the same thing. */
	private static final double SAME = 0.75;

	private static final Pattern SHORTER_THAN_YEAR = Pattern.compile("[/每·](?:个?[月天周]|日|季)");

	StatedQuantity stated() {
		return this.promise.quantity();
	}

	/** Whether both are numbers in units that convert. */
	boolean isMeasured() {
		return this.agreement.isPresent();
	}

	boolean agrees() {
		return this.agreement.equals(Optional.of(Agreement.AGREES));
	}

	/** Whether more is promised than the target is. */
	boolean isMore() {
		return this.target.isLessThan(stated()) && this.agreement.equals(Optional.of(Agreement.CONTRADICTS));
	}

	/** Whether promise and indicator are surely about the same. */
	boolean isTheSame() {
		return this.nearness >= SAME && this.likeness >= SAME / 2;
	}

	/** Whether, moreover, neither says anything that the other does not. */
	boolean isVerySame() {
		return this.likeness >= SAME;
	}

	/**
	 * Whether the price of the target is one for a month or a day and the promise is not.
	 */
	boolean leavesOutMonth() {
		MeasurementUnit unit = this.target.target().unit();
		return unit != null && unit.kind() == QuantityKind.PRICE && !stated().unit().isCompatibleWith(unit)
				&& SHORTER_THAN_YEAR.matcher(unit.symbol()).find();
	}

}
