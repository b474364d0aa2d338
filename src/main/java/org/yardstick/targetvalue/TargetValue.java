package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 指标值: the value that an indicator should reach, as people wrote it and as it is
 * understood. Reading never fails: what is no single quantity is a target in words.
 *
 * @param comparison how the actual value has to stand to the target, not {@code null}
 * @param value the number without trailing zeros; of a range the lower end, of
 * {@link Comparison#PLUS_MINUS} the tolerance; {@code null} for words
 * @param upper the upper end of a range, else {@code null}
 * @param unit the unit of the number as printed, or {@code null} where none was written
 * @param text what else was written beside the number (左右, 每生每年), or {@code null}; of a
 * target in words all of them
 * @param words the words of the cell exactly as written
 */
public record TargetValue(Comparison comparison, BigDecimal value, BigDecimal upper, MeasurementUnit unit, String text,
		String words) {

	public TargetValue {
		Objects.requireNonNull(words, "words");
		if ((comparison == Comparison.QUALITATIVE) != (value == null)) {
			throw new IllegalArgumentException("Only a target in words has no value");
		}
		if ((comparison == Comparison.RANGE) != (upper != null)) {
			throw new IllegalArgumentException("Only a range has an upper end");
		}
		if (upper != null && value.compareTo(upper) > 0) {
			throw new IllegalArgumentException("A range goes upwards");
		}
		value = plain(value);
		upper = plain(upper);
	}

	/**
	 * Reads the words of a cell. The same words always mean the same.
	 * @param words what people wrote, of any length, or {@code null}
	 * @return empty for a blank cell, which is no target and neither zero nor words
	 */
	public static Optional<TargetValue> parse(String words) {
		String stripped = (words != null) ? CellText.strip(words) : "";
		if (stripped.isEmpty()) {
			return Optional.empty();
		}
		if (stripped.length() > CellText.LONGEST) {
			return Optional.of(inWords(stripped, words));
		}
		return Optional.of(TargetValueParser.read(stripped, words));
	}

	/**
	 * What the target measures: the family of its unit, {@link QuantityKind#NUMBER} for a
	 * number without a unit, {@link QuantityKind#DATE} for words that name a time,
	 * {@link QuantityKind#WORDS} for other words.
	 */
	public QuantityKind kind() {
		if (this.unit != null) {
			return this.unit.kind();
		}
		if (this.value != null) {
			return QuantityKind.NUMBER;
		}
		boolean time = this.text.length() <= CellText.LONGEST && CalendarWords.nameTime(CellText.of(this.text));
		return time ? QuantityKind.DATE : QuantityKind.WORDS;
	}

	/**
	 * Whether this target is a number of the same thing as the other one, so that the two
	 * can be compared. A deviation compares only with a deviation.
	 */
	public boolean isCompatibleWith(TargetValue other) {
		if (this.value == null || other.value == null
				|| (this.comparison == Comparison.PLUS_MINUS) != (other.comparison == Comparison.PLUS_MINUS)) {
			return false;
		}
		return (this.unit == null || other.unit == null) ? this.unit == other.unit
				: this.unit.isCompatibleWith(other.unit);
	}

	/**
	 * Compares the numbers of two targets in a common unit, whatever their comparisons:
	 * 50 万元 is as much as 500000 元. Ranges compare by their lower, then by their upper
	 * ends.
	 * @return negative, zero or positive; empty when the two can not be compared
	 */
	public OptionalInt compareValue(TargetValue other) {
		if (!isCompatibleWith(other)) {
			return OptionalInt.empty();
		}
		int lower = compare(this.value, other.value, other.unit);
		return OptionalInt.of((lower != 0) ? lower : compare(highest(), other.highest(), other.unit));
	}

	/**
	 * How the target was understood, for a person to read: 不少于 95%, 2 至 3 个, 文字目标.
	 */
	public String describe() {
		return TargetDescription.of(this);
	}

	private int compare(BigDecimal mine, BigDecimal theirs, MeasurementUnit theirUnit) {
		return (this.unit == null) ? mine.compareTo(theirs) : this.unit.compare(mine, theirs, theirUnit);
	}

	private BigDecimal highest() {
		return (this.upper != null) ? this.upper : this.value;
	}

	static TargetValue inWords(String text, String words) {
		return new TargetValue(Comparison.QUALITATIVE, null, null, null, text, words);
	}

	static BigDecimal plain(BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
