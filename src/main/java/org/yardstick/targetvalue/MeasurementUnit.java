package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.yardstick.targetvalue.UnitTable.Measure;

/**
 * 计量单位: the unit of a target as people wrote it, and what it measures. Two units are
 * equal when they were written alike; {@link #isCompatibleWith} asks whether they measure
 * the same.
 */
public final class MeasurementUnit {

	/** Per cent, however it was written. */
	public static final MeasurementUnit PERCENT = of("%");

	private final String symbol;

	private final Measure numerator;

	private final List<Measure> parts;

	private MeasurementUnit(String symbol, Measure numerator, List<Measure> parts) {
		this.symbol = symbol;
		this.numerator = numerator;
		this.parts = parts;
	}

	/**
	 * The unit that words stand for. Every word is one: those that the table of units
	 * does not have measure only themselves.
	 * @param words such as {@code 元/人/月}, not blank
	 * @throws IllegalArgumentException when the words are blank or longer than a target
	 */
	public static MeasurementUnit of(String words) {
		String symbol = CellText.of(words).toString().replace("百分比", "%");
		List<String> simple = simple(symbol);
		if (simple.isEmpty()) {
			throw new IllegalArgumentException("A unit needs words");
		}
		List<Measure> measures = simple.stream().map(UnitTable::measure).toList();
		return new MeasurementUnit(symbol, measures.get(0), measures.subList(1, measures.size()));
	}

	private static List<String> simple(String symbol) {
		return Arrays.stream(symbol.replaceAll("[()]", "").split("[/·*每]")).filter((part) -> !part.isEmpty()).toList();
	}

	/**
	 * The place after the unit that starts at a place of a running text, multiples (万)
	 * included. Only words of the table of units are known there, and of a classifier
	 * only itself: what follows may be a noun or the rest of the sentence.
	 * @return the same place where no unit starts
	 */
	public static int endIn(CellText text, int start) {
		return UnitTable.endOfUnit(text.toString(), start);
	}

	/**
	 * What is counted, without what it is for: 元 of 元/人/月; this unit itself where it is
	 * for nothing.
	 */
	public MeasurementUnit counted() {
		return this.parts.isEmpty() ? this
				: new MeasurementUnit(this.symbol.split("[/·*每(]")[0], this.numerator, List.of());
	}

	/**
	 * The unit as printed, without white space; per cent is always {@code %}.
	 */
	public String symbol() {
		return this.symbol;
	}

	/**
	 * For one of what the unit is: 人 and 月 of 元/人/月; nothing of a simple unit.
	 */
	public List<String> divisors() {
		return simple(this.symbol).subList(1, this.parts.size() + 1);
	}

	/** The unit without its divisors: 万元 of 万元/人; of a simple unit itself. */
	public MeasurementUnit dividend() {
		return this.parts.isEmpty() ? this : of(simple(this.symbol).get(0));
	}

	/**
	 * The family of the unit.
	 */
	public QuantityKind kind() {
		if (this.parts.isEmpty()) {
			return this.numerator.kind();
		}
		boolean inTime = this.parts.stream().allMatch((part) -> part.kind() == QuantityKind.DURATION);
		return switch (this.numerator.kind()) {
			case MONEY -> QuantityKind.PRICE;
			case EVENTS -> inTime ? QuantityKind.FREQUENCY : QuantityKind.RATE;
			default -> inTime ? this.numerator.kind() : QuantityKind.RATE;
		};
	}

	/**
	 * Whether only a multiple (万) was written, from which nobody can tell whether money,
	 * people or things are meant. It counts as money, the usual reading in the field.
	 */
	public boolean isBareMultiple() {
		return UnitTable.isMultiple(this.symbol);
	}

	/**
	 * Whether the other unit measures the same, so that values can be converted and
	 * compared. Things counted are the same when their nouns are, or when one has none:
	 * 10 个路口 and 10 个, but not 80 条道路. Working days are no calendar days.
	 */
	public boolean isCompatibleWith(MeasurementUnit other) {
		return this.numerator.isCompatibleWith(other.numerator) && this.parts.size() == other.parts.size()
				&& this.parts.stream().allMatch((part) -> other.parts.stream().anyMatch(part::isCompatibleWith))
				&& other.parts.stream().allMatch((part) -> this.parts.stream().anyMatch(part::isCompatibleWith));
	}

	/**
	 * A value of this unit in another one: 1.5 亿元 are 15000 万元. A year counts 365 days, a
	 * month the twelfth part of it.
	 * @return at most 20 significant digits
	 * @throws IllegalArgumentException when the units measure different things
	 */
	public BigDecimal convert(BigDecimal value, MeasurementUnit target) {
		requireCompatible(target);
		BigDecimal converted = value.multiply(size().multiply(target.partsSize()))
			.divide(target.size().multiply(partsSize()), new MathContext(20));
		return TargetValue.plain(converted);
	}

	/**
	 * Compares a value of this unit exactly with a value of another one.
	 * @return negative, zero or positive
	 * @throws IllegalArgumentException when the units measure different things
	 */
	public int compare(BigDecimal value, BigDecimal otherValue, MeasurementUnit other) {
		requireCompatible(other);
		return value.multiply(size())
			.multiply(other.partsSize())
			.compareTo(otherValue.multiply(other.size()).multiply(partsSize()));
	}

	private void requireCompatible(MeasurementUnit other) {
		if (!isCompatibleWith(other)) {
			throw new IllegalArgumentException("%s and %s measure different things".formatted(this, other));
		}
	}

	private BigDecimal size() {
		return this.numerator.factor();
	}

	private BigDecimal partsSize() {
		return this.parts.stream().map(Measure::factor).reduce(BigDecimal.ONE, BigDecimal::multiply);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof MeasurementUnit unit && this.symbol.equals(unit.symbol);
	}

	@Override
	public int hashCode() {
		return this.symbol.hashCode();
	}

	@Override
	public String toString() {
		return this.symbol;
	}

}
