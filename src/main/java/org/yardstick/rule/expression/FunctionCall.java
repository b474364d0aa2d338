package org.yardstick.rule.expression;

import java.util.List;
import java.util.stream.Collectors;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;

/** A function in an expression with what it is given. */
final class FunctionCall {

	private final Token token;

	private final PlanFunction function;

	private final List<ASTNode> given;

	private final List<ValueType> types;

	/**
	 * @param types what each part that it is given is
	 */
	FunctionCall(ASTNode node, List<ValueType> types) {
		this.token = node.getToken();
		this.function = (PlanFunction) this.token.getFunctionDefinition();
		this.given = node.getParameters();
		this.types = types;
	}

	/**
	 * What it makes.
	 * @throws ExpressionException if it cannot take what it is given
	 */
	ValueType type() {
		requireNumber();
		for (int n = 0; n < this.given.size(); n++) {
			require(parameter(n), this.given.get(n), this.types.get(n));
		}
		return this.function.result().orElseGet(this::commonType);
	}

	private void requireNumber() {
		int wanted = this.function.parameters().size();
		boolean many = this.function.parameters().contains(Parameter.NUMBERS);
		boolean optional = this.function.parameters().contains(Parameter.LEVEL);
		int number = this.given.size();
		if (many ? number == 0 : number > wanted || number < wanted && !optional) {
			String places = this.function.parameters().stream().map(Parameter::title).collect(Collectors.joining("、"));
			throw refused(this.token, "的括号里" + (places.isEmpty() ? "不写内容" : "要写：" + places + (many ? "，可以有多个" : ""))
					+ "。例如：" + this.function.example());
		}
	}

	private Parameter parameter(int place) {
		List<Parameter> parameters = this.function.parameters();
		return parameters.get(Math.min(place, parameters.size() - 1));
	}

	private void require(Parameter parameter, ASTNode part, ValueType type) {
		boolean written = switch (parameter) {
			case QUOTED, LEVEL -> part.getToken().getType() == TokenType.STRING_LITERAL;
			case DECIMALS -> ExpressionTypes.isDecimals(part.getToken());
			default -> true;
		};
		if (!parameter.takes(type) || !written) {
			throw refused(part.getToken(), "这里要写" + parameter.title() + "，" + ExpressionTypes.described(part, type)
					+ "。例如：" + this.function.example());
		}
		String words = part.getToken().getValue();
		if (parameter == Parameter.LEVEL && !MeantIndicators.isLevel(words)) {
			throw ExpressionSyntax.at(part.getToken(),
					"没有叫“" + words + "”的级别。" + Spelling.question(words, MeantIndicators.names()));
		}
		if (parameter == Parameter.QUOTED && words.isBlank()) {
			throw ExpressionSyntax.at(part.getToken(), "引号里缺了内容。");
		}
	}

	private ValueType commonType() {
		ValueType last = this.types.get(this.types.size() - 1);
		int other = this.types.size() - 2;
		if (this.types.get(other) != last) {
			throw refused(this.token,
					"后面两个值要是同一类：" + ExpressionTypes.described(this.given.get(other), this.types.get(other)) + "，"
							+ ExpressionTypes.described(this.given.get(other + 1), last) + "。");
		}
		return last;
	}

	private ExpressionException refused(Token place, String words) {
		return ExpressionSyntax.at(place, "“" + this.function.title() + "”" + words);
	}

}
