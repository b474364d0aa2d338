package org.yardstick.targetvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.targetvalue.Token.Type;

/**
 * Cuts a cell into tokens. What a character means is decided here from its neighbours and
 * from whether a number came before; how tokens belong together is the business of
 * {@link TargetValueParser}.
 */
final class Tokenizer {

	/** Closes what 和 or 至 opened: 80%和90%之间. */
	static final String BETWEEN = "之间";

	private static final List<String> LINKS = List.of(BETWEEN, "且", "并且", "并", "同时", "而且", "但", "和", "与");

	private static final List<String> PLUS_MINUS = List.of("+/-", "+-", "-/+");

	private static final Pattern NAME_WITH_FIGURES = Pattern.compile("[A-Za-z]++(?:\\.?[0-9A-Za-z])*+");

	private static final String SIGNS = "≥≤><=±≠";

	private static final String STOPS = ",;。、:.!?~+-*×\"'“”‘’《》()[] |_·";

	private final CellText cell;

	private final List<Token> tokens = new ArrayList<>();

	private int at;

	/** Where a run of words began that is not yet a token, or -1. */
	private int textStart = -1;

	/** The last number since the last punctuation, or {@code null}. */
	private Token number;

	private Tokenizer(CellText cell) {
		this.cell = cell;
	}

	/**
	 * Cuts a cell into tokens that cover it without gaps.
	 */
	static List<Token> tokens(CellText cell) {
		Tokenizer tokenizer = new Tokenizer(cell);
		while (tokenizer.at < cell.length()) {
			Token token = tokenizer.next();
			if (token != null) {
				tokenizer.endText();
				tokenizer.add(token);
			}
			else {
				tokenizer.continueText();
			}
		}
		tokenizer.endText();
		return tokenizer.tokens;
	}

	/**
	 * The token at the current place, or {@code null} where the place continues a run of
	 * words.
	 */
	private Token next() {
		char character = this.cell.charAt(this.at);
		int endOfDate = CalendarWords.endOfDate(this.cell, this.at);
		if (endOfDate > this.at) {
			return Token.of(Type.DATE, this.at, endOfDate);
		}
		if (CalendarWords.endOfYear(this.cell, this.at) > this.at) {
			return null;
		}
		if (startsNumber(character)) {
			return followsOrdinal() ? one(Type.UNREADABLE) : Figures.read(this.cell, this.at);
		}
		Token token = switch (character) {
			case '(', '[' -> remark();
			case '/' -> one(Type.SLASH);
			case '≥', '≤', '>', '<', '=', '±', '≠' -> sign(character);
			case '+' -> plus();
			case '-' -> hyphen();
			case '余', '多', '几', '来' -> followsFigure() ? one(Type.ABOUT) : null;
			default -> (to() != null) ? to() : word();
		};
		boolean stop = token == null && STOPS.indexOf(character) >= 0;
		return stop ? one(strokeInUnit(character) ? Type.SLASH : Type.STOP) : token;
	}

	private Token one(Type type) {
		return Token.of(type, this.at, this.at + 1);
	}

	/**
	 * Whether a number starts here. A hyphen is its minus only where a number can not
	 * have come before.
	 */
	private boolean startsNumber(char character) {
		if (character == '+' || character == '-') {
			boolean alone = this.textStart < 0 && (this.tokens.isEmpty() || canPrecedeMinus(last()));
			return alone && Figures.startAt(this.cell, this.at + 1);
		}
		return Figures.numberAt(this.cell, this.at);
	}

	private static boolean canPrecedeMinus(Token token) {
		return token.is(Type.SIGN) || token.is(Type.BEFORE) || token.is(Type.TO) || token.is(Type.STOP);
	}

	/**
	 * A remark with its brackets; brackets around the whole cell or without their other
	 * half are punctuation.
	 */
	private Token remark() {
		int depth = 0;
		for (int end = this.at; end < this.cell.length(); end++) {
			char character = this.cell.charAt(end);
			depth += (character == '(' || character == '[') ? 1 : (character == ')' || character == ']') ? -1 : 0;
			if (depth == 0) {
				boolean whole = this.at == 0 && end == this.cell.length() - 1;
				return whole ? one(Type.STOP) : Token.of(Type.REMARK, this.at, end + 1);
			}
		}
		return one(Type.STOP);
	}

	private Token sign(char character) {
		Comparison comparison = switch (character) {
			case '≥' -> Comparison.AT_LEAST;
			case '≤' -> Comparison.AT_MOST;
			case '>' -> Comparison.MORE_THAN;
			case '<' -> Comparison.LESS_THAN;
			case '=' -> Comparison.EQUAL;
			case '±' -> Comparison.PLUS_MINUS;
			default -> null;
		};
		return Token.comparing(Type.SIGN, this.at, this.at + 1, comparison);
	}

	private Token plusMinus() {
		return PLUS_MINUS.stream()
			.filter((sign) -> this.cell.startsWith(sign, this.at))
			.map((sign) -> Token.comparing(Type.SIGN, this.at, this.at + sign.length(), Comparison.PLUS_MINUS))
			.findFirst()
			.orElse(null);
	}

	/**
	 * A plus after figures says "and more" (100+); one between two numbers is a sum.
	 */
	private Token plus() {
		boolean beforeFigures = Figures.startAt(this.cell, this.at + 1);
		if (plusMinus() != null) {
			return plusMinus();
		}
		if (followsFigure() && !beforeFigures) {
			return Token.comparing(Type.AFTER, this.at, this.at + 1, Comparison.AT_LEAST);
		}
		return (beforeFigures && this.number != null) ? one(Type.UNREADABLE) : null;
	}

	/**
	 * A hyphen between two numbers makes a range. After words nobody knows whether it is
	 * a minus: 增长率-3%.
	 */
	private Token hyphen() {
		if (plusMinus() != null) {
			return plusMinus();
		}
		if (this.number == null) {
			return Figures.startAt(this.cell, this.at + 1) ? one(Type.UNREADABLE) : null;
		}
		boolean twice = this.cell.charAt(this.at + 1) == '-' && this.number.number().signum() >= 0;
		int end = this.at + (twice ? 2 : 1);
		return numberOrMinusAt(end) ? Token.of(Type.TO, this.at, end) : null;
	}

	/**
	 * What joins the ends of a range other than a hyphen.
	 */
	private Token to() {
		char character = this.cell.charAt(this.at);
		if (this.number == null || "~至到".indexOf(character) < 0) {
			return null;
		}
		int end = this.at + 1;
		while (this.cell.charAt(end) == character) {
			end++;
		}
		return numberOrMinusAt(end) ? Token.of(Type.TO, this.at, end) : null;
	}

	private boolean numberOrMinusAt(int place) {
		return Figures.numberAt(this.cell, place)
				|| "+-".indexOf(this.cell.charAt(place)) >= 0 && Figures.startAt(this.cell, place + 1);
	}

	private Token word() {
		Token word = null;
		if (this.number != null) {
			word = link();
			if (word == null && (this.cell.startsWith("左右", this.at) || this.cell.startsWith("上下", this.at))) {
				word = Token.of(Type.ABOUT, this.at, this.at + 2);
			}
			if (word == null) {
				word = Vocabulary.after(this.cell, this.at);
			}
		}
		return (word != null) ? word : Vocabulary.before(this.cell, this.at);
	}

	private Token link() {
		for (String word : LINKS) {
			int end = this.at + word.length();
			if (this.cell.startsWith(word, this.at) && (word.equals(BETWEEN) || startsQuantity(end))) {
				return Token.of(Type.LINK, this.at, end);
			}
		}
		return null;
	}

	/**
	 * Whether a number, or a comparison before one, starts at a place.
	 */
	private boolean startsQuantity(int place) {
		return Figures.numberAt(this.cell, place) || SIGNS.indexOf(this.cell.charAt(place)) >= 0
				|| Vocabulary.before(this.cell, place) != null;
	}

	private boolean followsFigure() {
		int before = this.at - 1;
		while (UnitTable.MULTIPLES.indexOf(this.cell.charAt(before)) >= 0) {
			before--;
		}
		return this.number != null && CellText.isDigit(this.cell.charAt(before));
	}

	/**
	 * Whether the number here says which one and not how many: 第3名, 前3名, but 提前3天.
	 */
	private boolean followsOrdinal() {
		char before = this.cell.charAt(this.at - 1);
		return before == '第' || before == '前' && "提之以目当底日月年".indexOf(this.cell.charAt(this.at - 2)) < 0;
	}

	/**
	 * Whether a sign parts the things that a unit is for, as in 元/人·月.
	 */
	private boolean strokeInUnit(char character) {
		return (character == '·' || character == '.' || character == '*') && this.textStart >= 0
				&& !this.tokens.isEmpty() && last().is(Type.SLASH);
	}

	/**
	 * Goes on with a run of words by one character, by a year, or by a name with figures
	 * in it (PM2.5), which are no numbers.
	 */
	private void continueText() {
		if (this.textStart < 0) {
			this.textStart = this.at;
		}
		Matcher name = NAME_WITH_FIGURES.matcher(this.cell.toString()).region(this.at, this.cell.length());
		int end = name.lookingAt() ? name.end() : this.at + 1;
		this.at = Math.max(end, CalendarWords.endOfYear(this.cell, this.at));
	}

	private void endText() {
		if (this.textStart >= 0) {
			this.tokens.add(Token.of(Type.TEXT, this.textStart, this.at));
			this.textStart = -1;
		}
	}

	private void add(Token token) {
		this.tokens.add(token);
		this.at = token.end();
		if (token.isNumber()) {
			this.number = token;
		}
		else if (token.is(Type.STOP)) {
			this.number = null;
		}
	}

	private Token last() {
		return this.tokens.get(this.tokens.size() - 1);
	}

}
