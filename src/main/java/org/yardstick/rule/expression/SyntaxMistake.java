package org.yardstick.rule.expression;

import java.util.Arrays;
import java.util.Map;

import com.ezylang.evalex.parser.ParseException;

/** Says in Chinese what the parser says in English. */
final class SyntaxMistake {

	/** By the beginnings of the parser's sentences. */
	private static final Map<String, String> SENTENCES = Map.ofEntries(
			Map.entry("Closing brace not found", "有左括号没有右括号，请补上“)”。"),
			Map.entry("Unexpected closing brace", "多了一个右括号，或者前面少了左括号。"),
			Map.entry("Closing quote not found", "引号没有配对，请补上后一个引号。"),
			Map.entry("Unknown escape character", "文字里不能用反斜杠。"), Map.entry("Empty expression", "括号里缺了内容。"),
			Map.entry("Missing operator", "数字后面缺运算符（+ - * / 等）。"),
			Map.entry("Number contains more than one", "数字里有两个小数点。"),
			Map.entry("Illegal scientific format", "数字请直接写，例如 1000000 或 100万元。"));

	private SyntaxMistake() {
	}

	static ExpressionException of(ParseException mistake, String words) {
		String english = mistake.getMessage();
		if (english.startsWith("Undefined function")) {
			return function(mistake);
		}
		if (english.startsWith("Undefined operator")) {
			return ExpressionSyntax.at(mistake, sign(mistake.getTokenString()));
		}
		if (english.startsWith("Missing") && english.contains("operand")
				|| english.startsWith("Unexpected token after infix")) {
			return ExpressionSyntax.at(mistake, "“" + mistake.getTokenString() + "”旁边缺了一个值。");
		}
		String sentence = SENTENCES.entrySet()
			.stream()
			.filter((entry) -> english.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("公式不完整，请检查括号、逗号和运算符。");
		return new ExpressionException(Math.min(mistake.getStartPosition(), words.length()),
				Math.min(mistake.getEndPosition(), words.length()), sentence);
	}

	private static ExpressionException function(ParseException mistake) {
		String name = mistake.getTokenString();
		int from = mistake.getStartPosition();
		String question = Spelling.question(name, Arrays.stream(PlanFunction.values()).map(PlanFunction::title));
		return new ExpressionException(from, from + name.length() - 1,
				"没有叫“" + name + "”的函数。" + (question.isEmpty() ? "能用的函数见“写法说明”。" : question));
	}

	private static String sign(String sign) {
		return switch (sign) {
			case "^" -> "公式里没有乘方。";
			case "%" -> "百分数请直接写数字，例如 95；表里的 95% 就是 95。";
			case "." -> "公式里不能用点号；去年的内容直接写“去年资金总额”。";
			case "&" -> "“并且”请写 && 或“ 且 ”。";
			case "|" -> "“或者”请写 || 或“ 或 ”。";
			default -> "“" + sign + "”不能用在公式里。";
		};
	}

}
