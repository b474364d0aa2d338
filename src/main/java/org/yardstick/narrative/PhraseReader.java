package org.yardstick.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.yardstick.targetvalue.CellText;
import org.yardstick.targetvalue.ComparingWord;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.MeasurementUnit;

/**
 * Reads the quantity whose number starts at a place: its unit, the other end of a range,
 * and what stands around it and compares.
 */
final class PhraseReader {

	private static final String AND_MORE = "余多来";

	private static final String TO = "~-至到";

	private static final String MULTIPLES = "百千万亿";

	private static final List<String> ABOUT_AFTER = List.of("左右", "上下");

	private static final List<String> ABOUT_BEFORE = List.of("大约", "将近", "接近", "约", "近");

	/** Stand between a word of comparison and its number without changing it. */
	private static final String BETWEEN = "了到在为至:";

	private static final List<String> UNDER_CONTROL = List.of("控制在", "控制到", "控制为");

	private final CellText text;

	private final int number;

	private int start;

	private int end;

	private Comparison before;

	private Comparison after;

	private BigDecimal value;

	private BigDecimal upper;

	private String unit = "";

	private boolean approximate;

	private PhraseReader(CellText text, int number) {
		this.text = text;
		this.number = number;
		this.start = number;
	}

	/** The quantity whose number starts at a place; its end is the place after it. */
	static Phrase read(CellText text, int place, Numeral numeral) {
		PhraseReader reader = new PhraseReader(text, place);
		reader.readNumber(numeral);
		reader.readUpper();
		reader.readAfter();
		reader.readBefore();
		return reader.phrase();
	}

	private void readNumber(Numeral numeral) {
		this.value = numeral.value();
		this.end = numeral.end();
		readUnit(numeral.script());
	}

	private void readUnit(Numeral.Script script) {
		if (script == Numeral.Script.PERCENTAGE) {
			this.unit = MeasurementUnit.PERCENT.symbol();
			return;
		}
		int word = this.end + (isMore(this.end) ? 1 : 0);
		int unitEnd = MeasurementUnit.endIn(this.text, word);
		String symbol = this.text.between(word, unitEnd);
		if (!symbol.isEmpty() && MULTIPLES.contains(symbol.substring(symbol.length() - 1)) && isMore(unitEnd)) {
			int rest = MeasurementUnit.endIn(this.text, unitEnd + 1);
			symbol += this.text.between(unitEnd + 1, rest);
			this.approximate = true;
			unitEnd = rest;
		}
		if (!symbol.isEmpty() || word > this.end && script == Numeral.Script.CHARACTERS) {
			this.approximate |= word > this.end;
			this.unit = symbol;
			this.end = unitEnd;
			readParts();
		}
	}

	private boolean isMore(int place) {
		return AND_MORE.indexOf(this.text.charAt(place)) >= 0;
	}

	/** What the unit is for: 元/人/月, 元每人; and another word for it in brackets: 台（套）. */
	private void readParts() {
		int known = this.end;
		boolean alternative = this.text.charAt(known) == '(';
		while ("/每(".indexOf(this.text.charAt(known)) >= 0 && !this.unit.isEmpty()) {
			char sign = this.text.charAt(known);
			int part = MeasurementUnit.endIn(this.text, known + 1);
			boolean whole = part > known + 1 && (sign != '(' || alternative && this.text.charAt(part) == ')');
			if (!whole) {
				return;
			}
			if (sign != '(') {
				this.unit += "/" + this.text.between(known + 1, part);
			}
			known = (sign == '(') ? part + 1 : part;
			this.end = known;
		}
	}

	/** The other end of a range: 2-3个, 10%至15%. */
	private void readUpper() {
		Numeral other = (TO.indexOf(this.text.charAt(this.end)) >= 0) ? Numeral.at(this.text, this.end + 1) : null;
		if (other == null || other.value() == null || this.text.charAt(this.start - 1) == '-') {
			return;
		}
		PhraseReader reader = new PhraseReader(this.text, this.end + 1);
		reader.readNumber(other);
		boolean alike = this.unit.isEmpty() || reader.unit.endsWith(this.unit) || reader.unit.startsWith(this.unit);
		boolean upwards = alike && this.value.compareTo(reader.value) < 0;
		if (upwards) {
			this.upper = reader.value;
			this.unit = reader.unit;
			this.end = reader.end;
			this.approximate |= reader.approximate;
		}
	}

	private void readAfter() {
		for (String about : ABOUT_AFTER) {
			if (this.text.startsWith(about, this.end)) {
				this.approximate = true;
				this.end += about.length();
			}
		}
		if (this.text.startsWith("之间", this.end)) {
			this.end += 2;
		}
		Optional<ComparingWord> word = ComparingWord.after(this.text, this.end);
		if (word.isPresent()) {
			this.after = word.get().comparison();
			this.end = word.get().end();
		}
	}

	private void readBefore() {
		for (String about : ABOUT_BEFORE) {
			if (this.start == this.number && endsBefore(about, this.start)) {
				this.approximate = true;
				this.start -= about.length();
			}
		}
		int place = this.start;
		while (place > this.start - 3 && BETWEEN.indexOf(this.text.charAt(place - 1)) >= 0
				&& comparingBefore(place).isEmpty()) {
			place--;
		}
		comparingBefore(place).ifPresent((word) -> {
			this.before = word.comparison();
			this.start = word.start();
		});
	}

	private Optional<ComparingWord> comparingBefore(int place) {
		Optional<Comparison> sign = Optional.ofNullable(switch (this.text.charAt(place - 1)) {
			case '≥' -> Comparison.AT_LEAST;
			case '≤' -> Comparison.AT_MOST;
			case '>' -> Comparison.MORE_THAN;
			case '<' -> Comparison.LESS_THAN;
			case '±' -> Comparison.PLUS_MINUS;
			default -> null;
		});
		return sign.map((comparison) -> new ComparingWord(comparison, place - 1, place))
			.or(() -> signOfTwo(place))
			.or(() -> UNDER_CONTROL.stream()
				.filter((word) -> endsBefore(word, place))
				.map((word) -> new ComparingWord(Comparison.AT_MOST, place - word.length(), place))
				.findFirst())
			.or(() -> ComparingWord.before(this.text, place));
	}

	/**
	 * >= and <=, which are written with two characters. An equals sign alone calculates.
	 */
	private Optional<ComparingWord> signOfTwo(int place) {
		char sign = (this.text.charAt(place - 1) == '=') ? this.text.charAt(place - 2) : ' ';
		return switch (sign) {
			case '>' -> Optional.of(new ComparingWord(Comparison.AT_LEAST, place - 2, place));
			case '<' -> Optional.of(new ComparingWord(Comparison.AT_MOST, place - 2, place));
			default -> Optional.empty();
		};
	}

	private boolean endsBefore(String word, int place) {
		return place >= word.length() && this.text.startsWith(word, place - word.length());
	}

	private Phrase phrase() {
		Comparison comparison = (this.upper != null) ? Comparison.RANGE
				: (this.after != null) ? this.after : (this.before != null) ? this.before : Comparison.UNSPECIFIED;
		String symbol = this.unit + (this.unit.isEmpty() ? "" : PerWords.before(this.text, this.start, this.unit));
		return new Phrase(this.start, this.end, this.number, comparison, this.value, this.upper,
				symbol.isEmpty() ? null : MeasurementUnit.of(symbol), this.approximate);
	}

}
