package org.yardstick.targetvalue;

import java.util.Set;

import org.yardstick.targetvalue.Quantity.Tail;
import org.yardstick.targetvalue.Token.Type;

/**
 * The grammar of a target over the tokens of a cell: <pre>
 * target     = { words } quantity [ link quantity ] { words }
 * quantity   = { comparison } number [ about ] [ unit ] { about | remark | comparison }
 * unit       = word { "/" word }
 * link       = to | plus-minus | comparison [ words ] | { punctuation | and }
 * </pre> What the grammar has no place for makes the cell a target in words: rather no
 * number than a wrong one.
 */
final class TargetValueParser {

	private static final Set<String> WITH = Set.of("和", "与");

	private final TokenStream tokens;

	private TargetValueParser(TokenStream tokens) {
		this.tokens = tokens;
	}

	/**
	 * Reads a cell.
	 * @param stripped its words without the white space around them
	 * @param words its words exactly as written
	 */
	static TargetValue read(String stripped, String words) {
		TokenStream tokens = new TokenStream(CellText.of(stripped));
		Quantity quantity = new TargetValueParser(tokens).target();
		if (quantity == null) {
			return TargetValue.inWords(stripped, words);
		}
		Comparison comparison = (quantity.comparison() != null) ? quantity.comparison() : Comparison.UNSPECIFIED;
		return new TargetValue(comparison, quantity.value(), quantity.upper(), quantity.unit(), tokens.remarks(),
				words);
	}

	private Quantity target() {
		if (this.tokens.holds(Type.UNREADABLE) || this.tokens.holds(Type.DATE)) {
			return null;
		}
		Quantity quantity = firstQuantity();
		if (quantity != null && this.tokens.holdsNumber()) {
			quantity = linked(quantity);
		}
		boolean leftOver = this.tokens.holdsNumber() || this.tokens.holds(Type.SIGN);
		if (quantity == null || quantity.tail() == Tail.DEED || leftOver) {
			return null;
		}
		this.tokens.setAsideRest();
		return quantity;
	}

	/**
	 * The first quantity, wherever it stands. Words between a comparison and its number
	 * are allowed after a sign (≥全年计划的95%) and before 的 (不超过预算的5%).
	 */
	private Quantity firstQuantity() {
		while (this.tokens.hasNext() && !this.tokens.isNumber()) {
			if (!this.tokens.isComparison()) {
				this.tokens.setAside();
				continue;
			}
			int start = this.tokens.position();
			boolean sign = this.tokens.is(Type.SIGN);
			Comparison comparison = comparisons();
			if (comparison == null) {
				return null;
			}
			int wordsStart = this.tokens.position();
			boolean linked = true;
			while (this.tokens.is(Type.TEXT) || this.tokens.is(Type.REMARK)) {
				linked = this.tokens.takeText().endsWith("的");
			}
			int end = this.tokens.position();
			boolean compares = this.tokens.isNumber() && (sign || linked);
			this.tokens.backTo(compares ? wordsStart : start);
			this.tokens.setAsideUntil(end);
			if (compares) {
				return QuantityReader.read(this.tokens, comparison);
			}
			if (sign) {
				return null;
			}
		}
		return this.tokens.hasNext() ? QuantityReader.read(this.tokens, null) : null;
	}

	/**
	 * What the comparisons here say together.
	 * @return {@code null} where they can not be read or contradict each other
	 */
	private Comparison comparisons() {
		Comparison together = this.tokens.take().comparison();
		while (this.tokens.isComparison()) {
			Comparison next = this.tokens.take().comparison();
			together = (together != null && next != null) ? together.and(next) : null;
		}
		return together;
	}

	/**
	 * What a quantity and the one after it mean together.
	 * @return {@code null} when they are two targets, or contradict each other
	 */
	private Quantity linked(Quantity first) {
		if (first.tail() == Tail.WORDS || first.tail() == Tail.DEED) {
			return null;
		}
		if (this.tokens.is(Type.TO)) {
			this.tokens.take();
			Quantity range = first.to(nextQuantity());
			isBetween();
			return range;
		}
		if (this.tokens.is(Type.SIGN) && first.comparison() == null) {
			return (this.tokens.peek().comparison() == Comparison.PLUS_MINUS) ? first.plusMinus(nextQuantity())
					: enclosing(first);
		}
		if (this.tokens.is(Type.LINK) && WITH.contains(this.tokens.peekText(0))) {
			this.tokens.take();
			Quantity second = nextQuantity();
			return isBetween() ? first.to(second) : null;
		}
		while (this.tokens.is(Type.STOP) || this.tokens.is(Type.LINK)) {
			this.tokens.take();
		}
		return first.and(nextQuantity());
	}

	/**
	 * 80%≤合格率≤90%: the first sign looks from the other side.
	 */
	private Quantity enclosing(Quantity first) {
		Comparison sign = this.tokens.take().comparison();
		while (this.tokens.is(Type.TEXT)) {
			this.tokens.setAside();
		}
		boolean rising = sign != null && sign.isUpperBound();
		return rising ? first.compared(Comparison.AT_LEAST).and(nextQuantity()) : null;
	}

	/**
	 * The quantity here, with its comparisons but without other words before it.
	 */
	private Quantity nextQuantity() {
		boolean compared = this.tokens.isComparison();
		Comparison comparison = compared ? comparisons() : null;
		boolean readable = this.tokens.isNumber() && (comparison != null || !compared);
		return readable ? QuantityReader.read(this.tokens, comparison) : null;
	}

	private boolean isBetween() {
		boolean between = this.tokens.is(Type.LINK) && this.tokens.peekText(0).equals(Tokenizer.BETWEEN);
		if (between) {
			this.tokens.take();
		}
		return between;
	}

}
