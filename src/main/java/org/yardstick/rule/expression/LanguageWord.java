package org.yardstick.rule.expression;

import java.util.Arrays;
import java.util.List;

/**
 * Something that can be written in an expression.
 *
 * @param words how it is written
 * @param explanation what it means, for administrators
 */
public record LanguageWord(String words, String explanation) {

	/** What of a form can be named. */
	public static List<LanguageWord> names() {
		return Arrays.stream(PlanVariable.values())
			.map((variable) -> new LanguageWord(variable.title(), variable.type().title()))
			.toList();
	}

	/** What can be computed. */
	public static List<LanguageWord> functions() {
		return Arrays.stream(PlanFunction.values())
			.map((function) -> new LanguageWord(function.example(), function.explanation()))
			.toList();
	}

}
