package org.yardstick.rule.expression;

import java.util.EnumSet;
import java.util.Set;

/** What a function takes in a place. */
enum Parameter {

	ANYTHING("一个值", EnumSet.of(ValueType.NUMBER, ValueType.TEXT, ValueType.TRUTH)),
	NUMBER("数", EnumSet.of(ValueType.NUMBER)), TEXT("文字", EnumSet.of(ValueType.TEXT)),
	TRUTH("判断", EnumSet.of(ValueType.TRUTH)), LIST("一组数", EnumSet.of(ValueType.NUMBERS)),
	/** Any number of them. */
	NUMBERS("数", EnumSet.of(ValueType.NUMBER, ValueType.NUMBERS)),
	/** Words between quotation marks. */
	QUOTED("引号里的文字", EnumSet.of(ValueType.TEXT)),
	/** The name of a level between quotation marks; may be left out. */
	LEVEL("引号里的级别名称", EnumSet.of(ValueType.TEXT)),
	/** A written number of decimals. */
	DECIMALS("0到6的整数", EnumSet.of(ValueType.NUMBER));

	private final String title;

	private final Set<ValueType> types;

	Parameter(String title, Set<ValueType> types) {
		this.title = title;
		this.types = types;
	}

	/** What administrators read. */
	String title() {
		return this.title;
	}

	boolean takes(ValueType type) {
		return this.types.contains(type);
	}

	/** Whether it has to be written out. */
	boolean isLiteral() {
		return this == QUOTED || this == LEVEL || this == DECIMALS;
	}

}
