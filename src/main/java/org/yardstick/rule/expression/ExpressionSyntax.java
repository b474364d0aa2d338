package org.yardstick.rule.expression;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import com.ezylang.evalex.parser.Tokenizer;

/**
 * Reads expressions: only the operators and functions of this package exist, and nothing
 * but {@link PlanValues} to read from. Says in Chinese what is wrong and where.
 */
final class ExpressionSyntax {

	/** How long an expression can be, in characters. */
	static final int LONGEST = 1_000;

	private static final Map<String, EvaluationValue> CONSTANTS = Map.of("真", EvaluationValue.TRUE, "假",
			EvaluationValue.FALSE);

	private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
		.operatorDictionary(Operations.dictionary())
		.functionDictionary(functions())
		.defaultConstants(CONSTANTS)
		.dataAccessorSupplier(PlanValues::new)
		.mathContext(Operations.PRECISION)
		.allowOverwriteConstants(false)
		.arraysAllowed(false)
		.structuresAllowed(false)
		.implicitMultiplicationAllowed(false)
		.build();

	private ExpressionSyntax() {
	}

	private static FunctionDictionaryIfc functions() {
		FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
		for (PlanFunction function : PlanFunction.values()) {
			functions.addFunction(function.title(), function);
		}
		return functions;
	}

	static boolean isConstant(String name) {
		return CONSTANTS.containsKey(name);
	}

	/**
	 * Reads the words as an expression, whatever its types.
	 * @throws ExpressionException if they are none
	 */
	static Expression read(String words) {
		if (words.isBlank()) {
			throw new ExpressionException(1, 1, "请写一条公式，例如：财政拨款 + 其他资金 == 资金总额");
		}
		if (words.length() > LONGEST) {
			throw new ExpressionException(LONGEST + 1, words.length(), "公式最多" + LONGEST + "个字，请改短，或者分成几条规则。");
		}
		String plain = plain(words);
		try {
			requireSeparated(new Tokenizer(plain, CONFIGURATION).parse());
			Expression expression = new Expression(plain, CONFIGURATION);
			expression.validate();
			return expression;
		}
		catch (ParseException mistake) {
			throw SyntaxMistake.of(mistake, plain);
		}
		catch (NoSuchElementException unbalanced) {
			throw new ExpressionException(1, plain.length(), "公式不完整，请检查括号、逗号和运算符。");
		}
	}

	/** The same signs in one width, character by character. */
	private static String plain(String words) {
		return words.codePoints().mapToObj(ExpressionSyntax::plain).collect(Collectors.joining());
	}

	private static String plain(int character) {
		if (character >= '！' && character <= '～') {
			return String.valueOf((char) (character - '！' + '!'));
		}
		return switch (character) {
			case '“', '”', '„' -> "\"";
			case '\u3000', '\n', '\r', '\t' -> " ";
			case '−', '–', '—' -> "-";
			default -> Character.toString(character);
		};
	}

	private static void requireSeparated(List<Token> tokens) {
		Optional<Token> wrong = IntStream.range(1, tokens.size())
			.filter((n) -> (ends(tokens.get(n - 1)) && begins(tokens.get(n)))
					|| (tokens.get(n).getType() == TokenType.COMMA && !ends(tokens.get(n - 1)))
					|| (tokens.get(n - 1).getType() == TokenType.COMMA && !begins(tokens.get(n))))
			.mapToObj(tokens::get)
			.findFirst();
		wrong.ifPresent((token) -> {
			String message = (token.getType() == TokenType.COMMA || token.getType() == TokenType.BRACE_CLOSE)
					? "逗号旁边缺了内容。" : "“" + token.getValue() + "”前面缺运算符（+ - * / == > < && || 等），或者名称和词之间多了空格。";
			throw at(token, message);
		});
	}

	private static boolean ends(Token token) {
		return switch (token.getType()) {
			case NUMBER_LITERAL, STRING_LITERAL, VARIABLE_OR_CONSTANT, BRACE_CLOSE, POSTFIX_OPERATOR -> true;
			default -> false;
		};
	}

	private static boolean begins(Token token) {
		return switch (token.getType()) {
			case NUMBER_LITERAL, STRING_LITERAL, VARIABLE_OR_CONSTANT, BRACE_OPEN, FUNCTION, PREFIX_OPERATOR -> true;
			default -> false;
		};
	}

	/** A mistake at a token. */
	static ExpressionException at(Token token, String message) {
		return new ExpressionException(token.getStartPosition(),
				token.getStartPosition() + token.getValue().length() - 1, message);
	}

	/** A problem of a mistake, where the library found it. */
	static ExpressionException at(BaseException mistake, String message) {
		return new ExpressionException(mistake.getStartPosition(), mistake.getEndPosition(), message);
	}

}
