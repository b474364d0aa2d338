package org.yardstick.targetvalue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yardstick.targetvalue.Token.Type;

/**
 * The tokens of a cell in their order, and the words that were set aside on the way
 * because they belong to no quantity.
 */
final class TokenStream {

	private static final String PUNCTUATION = ",，;；。、:：.．!！?？~-—";

	private final CellText cell;

	private final List<Token> tokens;

	private final List<int[]> remarks = new ArrayList<>();

	private int position;

	TokenStream(CellText cell) {
		this.cell = cell;
		this.tokens = Tokenizer.tokens(cell);
	}

	boolean hasNext() {
		return this.position < this.tokens.size();
	}

	/**
	 * Whether the next token is of a type.
	 */
	boolean is(Type type) {
		return is(type, 0);
	}

	/**
	 * Whether the token after so many others is of a type.
	 */
	boolean is(Type type, int after) {
		int index = this.position + after;
		return index < this.tokens.size() && this.tokens.get(index).is(type);
	}

	boolean isNumber() {
		return hasNext() && peek().isNumber();
	}

	boolean isComparison() {
		return is(Type.SIGN) || is(Type.BEFORE);
	}

	/**
	 * Whether a token of a type is still to come.
	 */
	boolean holds(Type type) {
		return this.tokens.stream().skip(this.position).anyMatch((token) -> token.is(type));
	}

	boolean holdsNumber() {
		return this.tokens.stream().skip(this.position).anyMatch(Token::isNumber);
	}

	/**
	 * The next token, which has to be there.
	 */
	Token peek() {
		return this.tokens.get(this.position);
	}

	Token take() {
		Token token = peek();
		this.position++;
		return token;
	}

	/**
	 * The token after so many others as prepared characters.
	 */
	String peekText(int after) {
		Token token = this.tokens.get(this.position + after);
		return text(token.start(), token.end());
	}

	String takeText() {
		Token token = take();
		return text(token.start(), token.end());
	}

	String text(int start, int end) {
		return this.cell.between(start, end);
	}

	int position() {
		return this.position;
	}

	void backTo(int position) {
		this.position = position;
	}

	/**
	 * Takes the next token as words beside the quantity.
	 */
	void setAside() {
		Token token = take();
		if (!token.is(Type.STOP)) {
			setAside(token.start(), token.end());
		}
	}

	void setAsideUntil(int position) {
		while (this.position < position) {
			setAside();
		}
	}

	void setAsideRest() {
		setAsideUntil(this.tokens.size());
	}

	/**
	 * Keeps a stretch of the cell as words beside the quantity.
	 */
	void setAside(int start, int end) {
		if (!this.remarks.isEmpty() && this.remarks.get(this.remarks.size() - 1)[1] == start) {
			this.remarks.get(this.remarks.size() - 1)[1] = end;
		}
		else {
			this.remarks.add(new int[] { start, end });
		}
	}

	/**
	 * The words set aside, as they were written.
	 * @return {@code null} when there are none
	 */
	String remarks() {
		String text = this.remarks.stream()
			.map((stretch) -> withoutPunctuation(this.cell.originalBetween(stretch[0], stretch[1])))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("，"));
		return text.isEmpty() ? null : text;
	}

	private static String withoutPunctuation(String words) {
		int start = 0;
		int end = words.length();
		while (start < end && PUNCTUATION.indexOf(words.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && PUNCTUATION.indexOf(words.charAt(end - 1)) >= 0) {
			end--;
		}
		return CellText.strip(words.substring(start, end));
	}

}
