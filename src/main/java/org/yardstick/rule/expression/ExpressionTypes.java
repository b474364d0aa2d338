package org.yardstick.rule.expression;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;

/**
 * Checks what the parts of an expression are, before it is ever applied: known names,
 * numbers with numbers, as many values as a function takes, and not too many of all.
 */
final class ExpressionTypes {

	private static final int DEEPEST = 25;

	private static final int MOST_NODES = 200;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");

	private static final Pattern DECIMALS = Pattern.compile("[0-6]");

	private int nodes;

	/**
	 * The type of the whole.
	 * @throws ExpressionException if the parts do not fit together
	 */
	static ValueType of(ASTNode root) {
		return new ExpressionTypes().type(root, 1);
	}

	private ValueType type(ASTNode node, int depth) {
		this.nodes++;
		if (depth > DEEPEST || this.nodes > MOST_NODES) {
			throw ExpressionSyntax.at(node.getToken(), "公式太复杂，请拆成几条规则。");
		}
		List<ValueType> operands = node.getParameters().stream().map((part) -> type(part, depth + 1)).toList();
		Token token = node.getToken();
		return switch (token.getType()) {
			case NUMBER_LITERAL -> number(token);
			case STRING_LITERAL -> ValueType.TEXT;
			case VARIABLE_OR_CONSTANT -> name(token);
			case FUNCTION -> new FunctionCall(node, operands).type();
			default -> operator(node, operands);
		};
	}

	private static ValueType number(Token token) {
		if (!NUMBER.matcher(token.getValue()).matches()) {
			throw ExpressionSyntax.at(token, "数字最多15位整数、6位小数，请直接写，例如 1000000 或 100万元。");
		}
		return ValueType.NUMBER;
	}

	private static ValueType name(Token token) {
		String name = token.getValue();
		if (ExpressionSyntax.isConstant(name)) {
			return ValueType.TRUTH;
		}
		return PlanReference.of(name).map((reference) -> reference.variable().type()).orElseThrow(() -> {
			if (PlanFunction.exists(name)) {
				return ExpressionSyntax.at(token, "“" + name + "”是函数，后面要有括号。");
			}
			String question = Spelling.question(name, PlanReference.all().map(PlanReference::name));
			return ExpressionSyntax.at(token,
					"表里没有“" + name + "”。" + (question.isEmpty() ? "能用的名称见“写法说明”。" : question));
		});
	}

	private static ValueType operator(ASTNode node, List<ValueType> operands) {
		Token token = node.getToken();
		Operation operation = (Operation) token.getOperatorDefinition();
		if (operation.isPostfix() && node.getParameters().get(0).getToken().getType() != TokenType.NUMBER_LITERAL) {
			throw ExpressionSyntax.at(token, "“" + token.getValue() + "”只能跟在数字后面，例如 100万元；表里的金额已经按元计算。");
		}
		ValueType wanted = (operation.operand() != null) ? operation.operand() : operands.get(0);
		IntStream.range(0, operands.size())
			.filter((n) -> operands.get(n) != wanted || wanted == ValueType.NUMBERS)
			.findFirst()
			.ifPresent((n) -> {
				throw unfit(node, n, operands);
			});
		return operation.result();
	}

	private static ExpressionException unfit(ASTNode node, int wrong, List<ValueType> operands) {
		Token token = node.getToken();
		Operation operation = (Operation) token.getOperatorDefinition();
		if (operands.contains(ValueType.NUMBERS)) {
			Token list = node.getParameters().get(operands.indexOf(ValueType.NUMBERS)).getToken();
			return ExpressionSyntax.at(list,
					"“" + list.getValue() + "”可能有好几个数，请先用 最小、最大、合计 或 平均 取一个数，例如：最小(指标值(\"满意度指标\")) >= 90");
		}
		String part = described(node.getParameters().get(wrong), operands.get(wrong));
		if (operation.operand() == null) {
			String other = described(node.getParameters().get(0), operands.get(0));
			return ExpressionSyntax.at(token, "“" + token.getValue() + "”两边不能相比：" + other + "，" + part + "。");
		}
		return ExpressionSyntax.at(token,
				"“" + token.getValue() + "”要用在" + operation.operand().title() + "上，" + part + "。"
						+ ((operation.operand() == ValueType.NUMBER && operands.get(wrong) == ValueType.TRUTH)
								? "连续比较请写成 a < b && b < c。" : ""));
	}

	/** What a part is, as in “项目名称”是文字. */
	static String described(ASTNode part, ValueType type) {
		boolean result = part.getToken().getType() == TokenType.FUNCTION || !part.getParameters().isEmpty();
		return "“" + part.getToken().getValue() + "”" + (result ? "的结果是" : "是") + type.title();
	}

	static boolean isDecimals(Token token) {
		return token.getType() == TokenType.NUMBER_LITERAL && DECIMALS.matcher(token.getValue()).matches();
	}

}
