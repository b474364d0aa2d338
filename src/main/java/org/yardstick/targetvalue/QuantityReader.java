package org.yardstick.targetvalue;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.Quantity.Tail;
import org.yardstick.targetvalue.Token.Type;

/**
 * Reads one quantity from its number on: the unit with what it is for, and what after it
 * still says how to compare.
 */
final class QuantityReader {

	/** A remark whether the number itself counts: 含, 不含本数, 含95%. */
	private static final Pattern INCLUSION = Pattern.compile("(不?)含(?:本数|\\d.*)?");

	/** A remark that belongs to a unit: 元/(人·月). */
	private static final Pattern PARTS = Pattern.compile("\\(\\p{IsHan}{1,3}(?:[·/.*]\\p{IsHan}{1,3})*\\)");

	private final TokenStream tokens;

	private Comparison comparison;

	private boolean readable = true;

	private final StringBuilder unit = new StringBuilder();

	private Tail tail = Tail.NONE;

	/** The words directly after the unit. */
	private String rest = "";

	/** Whether a remark counts the number in or out, or {@code null}. */
	private Boolean included;

	private QuantityReader(TokenStream tokens, Comparison comparison) {
		this.tokens = tokens;
		this.comparison = comparison;
	}

	/**
	 * Reads the quantity whose number is the next token.
	 * @param comparison what was written before it, or {@code null}
	 * @return {@code null} where the words allow no reading
	 */
	static Quantity read(TokenStream tokens, Comparison comparison) {
		return new QuantityReader(tokens, comparison).read();
	}

	private Quantity read() {
		boolean percentage = this.tokens.is(Type.PERCENTAGE);
		BigDecimal value = this.tokens.take().number();
		if (percentage) {
			this.unit.append('%');
		}
		else {
			readUnit();
		}
		readSuffixes();
		if (this.included != null && this.comparison != null) {
			this.comparison = this.included ? this.comparison.orEqual() : this.comparison.strictly();
		}
		boolean tolerance = this.comparison == Comparison.PLUS_MINUS;
		if (!this.readable || tolerance && value.signum() < 0) {
			return null;
		}
		MeasurementUnit measured = this.unit.isEmpty() ? null : MeasurementUnit.of(this.unit.toString());
		return new Quantity(this.comparison, value, null, measured, tail(measured));
	}

	private void readUnit() {
		while (this.tokens.is(Type.ABOUT)) {
			this.tokens.setAside();
		}
		if (this.tokens.is(Type.AFTER) && this.tokens.peekText(0).equals("+")) {
			compare(this.tokens.take().comparison());
		}
		if (!this.tokens.is(Type.TEXT)) {
			return;
		}
		if (UnitTable.isMultiple(this.tokens.peekText(0)) && this.tokens.is(Type.ABOUT, 1)
				&& this.tokens.is(Type.TEXT, 2)) {
			this.unit.append(this.tokens.takeText());
			this.tokens.setAside();
		}
		int length = UnitTable.lengthOfUnit(this.tokens.peekText(0));
		this.readable = this.readable && length >= 0;
		takeWord(Math.max(length, 0));
		boolean parts = true;
		while (parts && this.rest.isEmpty() && this.tokens.is(Type.SLASH)) {
			parts = readPart();
		}
	}

	/**
	 * Reads what the unit is for, with the stroke before it.
	 */
	private boolean readPart() {
		if (this.tokens.is(Type.REMARK, 1) && PARTS.matcher(this.tokens.peekText(1)).matches()) {
			this.unit.append(this.tokens.takeText()).append(this.tokens.takeText());
			return true;
		}
		int length = this.tokens.is(Type.TEXT, 1) ? UnitTable.lengthOfPart(this.tokens.peekText(1)) : 0;
		if (length > 0) {
			this.unit.append(this.tokens.takeText());
			takeWord(length);
		}
		return length > 0;
	}

	/**
	 * Takes the first characters of the next words into the unit; what is left of them is
	 * the rest.
	 */
	private void takeWord(int length) {
		Token words = this.tokens.take();
		int end = words.start() + length;
		this.unit.append(this.tokens.text(words.start(), end));
		this.rest = this.tokens.text(end, words.end());
		boolean time = length > 0 && MeasurementUnit.of(this.unit.toString()).kind() == QuantityKind.DURATION;
		if (this.rest.equals("内") || time && this.rest.startsWith("内")) {
			compare(Comparison.AT_MOST);
			this.tail = Tail.WITHIN;
			this.rest = this.rest.substring(1);
			end++;
		}
		if (!this.rest.isEmpty()) {
			this.tokens.setAside(end, words.end());
			this.tail = (this.tail == Tail.WITHIN) ? Tail.DEED : Tail.WORDS;
		}
	}

	private void readSuffixes() {
		while (this.tokens.is(Type.ABOUT) || this.tokens.is(Type.REMARK) || this.tokens.is(Type.AFTER) && compares()) {
			if (this.tokens.is(Type.AFTER)) {
				compare(this.tokens.peek().comparison());
				this.tail = this.tokens.takeText().endsWith("内") ? Tail.WITHIN : this.tail;
			}
			else if (this.tokens.is(Type.ABOUT) || !isTaken(this.tokens.peekText(0))) {
				this.tokens.setAside();
			}
		}
		if (this.tokens.is(Type.TEXT)) {
			this.rest = this.tokens.peekText(0);
			this.tail = (this.tail == Tail.WITHIN) ? Tail.DEED : this.tail;
		}
	}

	/**
	 * Whether the next word, 以上 or the like, compares: not where it belongs to a noun, as
	 * in 3个县级以上单位.
	 */
	private boolean compares() {
		return !this.tokens.is(Type.TEXT, 1)
				|| this.rest.isEmpty() && UnitTable.measure(this.unit.toString()).noun().isEmpty();
	}

	/**
	 * Takes a remark that is the unit, or an alternative to it (台（套）), or says whether
	 * the number itself counts.
	 */
	private boolean isTaken(String remark) {
		String inside = remark.substring(1, remark.length() - 1);
		Matcher inclusion = INCLUSION.matcher(inside);
		if (this.unit.isEmpty() && UnitTable.isKnown(inside)) {
			this.unit.append(inside);
		}
		else if (this.rest.isEmpty() && UnitTable.isCounted(this.unit.toString()) && UnitTable.isCounted(inside)) {
			this.unit.append(remark);
		}
		else if (inclusion.matches()) {
			this.included = inclusion.group(1).isEmpty();
		}
		else {
			return false;
		}
		this.tokens.take();
		return true;
	}

	private void compare(Comparison also) {
		Comparison both = (this.comparison != null) ? this.comparison.and(also) : also;
		this.readable = this.readable && both != null;
		this.comparison = both;
	}

	/**
	 * What follows the quantity. 5个工作日内出具, 3日办结: a time within which to do something is a
	 * deadline, unless it is compared like any other quantity.
	 */
	private Tail tail(MeasurementUnit measured) {
		boolean time = measured != null && measured.kind() == QuantityKind.DURATION;
		if (time && this.comparison == null && Vocabulary.tellsDeed(this.rest)) {
			return Tail.DEED;
		}
		return (this.tail == Tail.DEED && !time) ? Tail.WORDS : this.tail;
	}

}
