package org.yardstick.narrative;

import java.util.List;

/**
 * A running text and what it states. Immutable.
 */
public final class RunningText {

	private final String words;

	private final List<StatedQuantity> quantities;

	private final List<StatedTime> times;

	private final List<Calculation> calculations;

	private RunningText(String words) {
		this.words = words;
		this.times = TimeReader.read(words);
		this.quantities = QuantityReader.read(words, this.times);
		this.calculations = CalculationReader.read(words, this.quantities);
	}

	/**
	 * Reads a text. The same words always mean the same.
	 * @param words as people wrote them, of any length, or null
	 */
	public static RunningText read(String words) {
		return new RunningText((words != null) ? words : "");
	}

	/** The words exactly as written. */
	public String words() {
		return this.words;
	}

	/** The quantities in the order of the text; years and dates are none. */
	public List<StatedQuantity> quantities() {
		return this.quantities;
	}

	/** The years, months, days and periods in the order of the text. */
	public List<StatedTime> times() {
		return this.times;
	}

	/** The sums and products that the text works out, in its order. */
	public List<Calculation> calculations() {
		return this.calculations;
	}

}
