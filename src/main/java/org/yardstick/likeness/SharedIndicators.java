package org.yardstick.likeness;

import java.util.List;

/**
 * What the tables of indicators of two forms share.
 *
 * @param rows the numbers of the rows of the form that the other has with the same name
 * and annual target, from 0
 * @param named how many rows of the form name an indicator
 * @param namedThere how many rows of the other do
 */
public record SharedIndicators(List<Integer> rows, int named, int namedThere) {

	public SharedIndicators {
		rows = List.copyOf(rows);
	}

	/** Whether each of them says the same as the other, row for row. */
	public boolean areAll() {
		return this.rows.size() == this.named && this.named == this.namedThere;
	}

	/** The share of the larger table that both have, 0 for empty tables. */
	public double share() {
		int larger = Math.max(this.named, this.namedThere);
		return (larger > 0) ? (double) this.rows.size() / larger : 0;
	}

}
