package org.yardstick.targetvalue;

/**
 * How the actual value has to stand to the target. The names are part of the REST API.
 */
public enum Comparison {

	/** The value itself, written with an equals sign. */
	EQUAL("等于"),

	/** The value or more. */
	AT_LEAST("不少于"),

	/** The value or less. */
	AT_MOST("不超过"),

	/** More than the value, which itself does not count. */
	MORE_THAN("超过"),

	/** Less than the value, which itself does not count. */
	LESS_THAN("少于"),

	/** From the value to the upper value, both included. */
	RANGE("至"),

	/** A deviation of at most the value to either side. */
	PLUS_MINUS("正负"),

	/** No number to compare with: words, dates, several quantities in one cell. */
	QUALITATIVE("文字目标"),

	/** A number without a comparison. */
	UNSPECIFIED("未写比较符");

	private final String words;

	Comparison(String words) {
		this.words = words;
	}

	/**
	 * The comparison in plain Chinese.
	 * @return never empty
	 */
	public String words() {
		return this.words;
	}

	/**
	 * Whether more is always good enough.
	 */
	public boolean isLowerBound() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/**
	 * Whether less is always good enough.
	 */
	public boolean isUpperBound() {
		return this == AT_MOST || this == LESS_THAN;
	}

	/**
	 * What two comparisons around one number say together: {@code >} and {@code =} are at
	 * least, an equals sign before 以上 adds nothing, of two bounds to the same side the
	 * first counts.
	 * @return the common meaning, or {@code null} when they contradict each other
	 */
	Comparison and(Comparison other) {
		if (this == other) {
			return this;
		}
		if (this == EQUAL || other == EQUAL) {
			return (this == EQUAL) ? other.orEqual() : orEqual();
		}
		if (isLowerBound() && other.isLowerBound() || isUpperBound() && other.isUpperBound()) {
			return this;
		}
		if (this == PLUS_MINUS && other.isUpperBound() || isUpperBound() && other == PLUS_MINUS) {
			return PLUS_MINUS;
		}
		return null;
	}

	/**
	 * The same bound with the value itself counted in.
	 */
	Comparison orEqual() {
		return switch (this) {
			case MORE_THAN -> AT_LEAST;
			case LESS_THAN -> AT_MOST;
			default -> this;
		};
	}

	/**
	 * The same bound without the value itself.
	 */
	Comparison strictly() {
		return switch (this) {
			case AT_LEAST -> MORE_THAN;
			case AT_MOST -> LESS_THAN;
			default -> this;
		};
	}

}
