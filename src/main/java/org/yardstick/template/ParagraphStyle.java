package org.yardstick.template;

/**
 * How the paragraphs of a list are asked for and printed.
 *
 * @param label what stands before the n-th paragraph ({@code 目标{n}}), empty for nothing
 * @param apart whether every paragraph has a row of its own, its label in the first
 * column of the cell; if not, they follow each other in one cell
 * @param offered how many paragraphs a new form offers, at least 1; more can be added
 */
public record ParagraphStyle(String label, boolean apart, int offered) {

	static final String NUMBER = "{n}";

	/** One paragraph without a label. */
	static final ParagraphStyle PLAIN = new ParagraphStyle("", false, 1);

	/** The label of the n-th paragraph. @param number counted from 1 */
	public String label(int number) {
		return this.label.replace(NUMBER, String.valueOf(number));
	}

}
