package org.yardstick.rule.expression;

/** What kinds of values expressions know. A value of any kind may be blank. */
enum ValueType {

	/** An exact decimal; amounts in yuan, shares in per cent. */
	NUMBER("数"),
	/** The numbers of several indicators, none of them blank. */
	NUMBERS("一组数"),
	/** What somebody wrote. */
	TEXT("文字"),
	/** Whether something holds. */
	TRUTH("判断");

	private final String title;

	ValueType(String title) {
		this.title = title;
	}

	/** What administrators read. */
	String title() {
		return this.title;
	}

}
