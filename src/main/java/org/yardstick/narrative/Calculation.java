package org.yardstick.narrative;

import java.util.List;

/**
 * A sum or a product that a text works out, as in 60台×0.5万元=30万元.
 *
 * @param operation what is done with the terms
 * @param terms at least two, in the order of the text
 * @param result what the text says comes out, null where it does not say
 */
public record Calculation(Operation operation, List<StatedQuantity> terms, StatedQuantity result) {

	/** What is done with the terms. */
	public enum Operation {

		/** They are parts of a whole. */
		SUM,
		/** They are multiplied, as numbers and prices are. */
		PRODUCT

	}

}
