package org.yardstick.rule.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import org.yardstick.plan.PlanContent;
import org.yardstick.rule.PlanUnderCheck;

/**
 * A statement about a plan that should hold: read and checked once, applied to any number
 * of plans, by any number of threads. Its cost is bounded by what
 * {@link ExpressionSyntax} and {@link ExpressionTypes} let pass.
 */
final class PlanExpression {

	private final Expression expression;

	private final ASTNode root;

	private final List<ASTNode> nodes;

	private PlanExpression(Expression expression) throws ParseException {
		this.expression = expression;
		this.root = expression.getAbstractSyntaxTree();
		this.nodes = nodes(this.root).toList();
	}

	/**
	 * @param words what an administrator wrote
	 * @throws ExpressionException if that is no statement about a plan
	 */
	static PlanExpression of(String words) {
		try {
			Expression expression = ExpressionSyntax.read(words);
			ValueType type = ExpressionTypes.of(expression.getAbstractSyntaxTree());
			if (type != ValueType.TRUTH) {
				throw new ExpressionException(1, words.length(),
						"公式要写出应当成立的关系，例如 财政拨款 + 其他资金 == 资金总额；现在算出来的是" + type.title() + "，不是判断。");
			}
			PlanExpression read = new PlanExpression(expression);
			if (read.readings().findAny().isEmpty()) {
				throw new ExpressionException(1, words.length(), "公式没有用到表里的内容，对每张表的结果都一样。");
			}
			return read;
		}
		catch (ParseException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The names of the form's contents that it uses, as they appear. */
	List<String> names() {
		return readings().map((node) -> node.getToken().getValue()).distinct().toList();
	}

	/**
	 * Whether it holds for a plan.
	 * @param lastYear the plan of the same project a year before, asked only if it is
	 * used
	 * @return empty if a blank cell leaves that open
	 */
	Optional<Boolean> holds(PlanUnderCheck plan, Supplier<Optional<PlanContent>> lastYear) {
		EvaluationValue result = evaluate(application(plan, lastYear), this.root);
		return result.isNullValue() ? Optional.empty() : Optional.of(result.getBooleanValue());
	}

	/** What it reads in a plan, in the order of the expression, each once. */
	List<SeenValue> seen(PlanUnderCheck plan, Supplier<Optional<PlanContent>> lastYear) {
		Expression application = application(plan, lastYear);
		PlanValues values = (PlanValues) application.getDataAccessor();
		return readings()
			.map((node) -> (node.getToken().getType() == TokenType.FUNCTION)
					? SeenValue.of(source(node), evaluate(application, node))
					: SeenValue.of(PlanReference.of(node.getToken().getValue()).orElseThrow(), values))
			.distinct()
			.toList();
	}

	private Expression application(PlanUnderCheck plan, Supplier<Optional<PlanContent>> lastYear) {
		try {
			Expression application = this.expression.copy();
			((PlanValues) application.getDataAccessor()).read(plan, lastYear);
			return application;
		}
		catch (ParseException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static EvaluationValue evaluate(Expression application, ASTNode node) {
		try {
			return application.evaluateSubtree(node);
		}
		catch (EvaluationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The parts that read the form, from left to right. */
	private Stream<ASTNode> readings() {
		return this.nodes.stream().filter((node) -> switch (node.getToken().getType()) {
			case VARIABLE_OR_CONSTANT -> !ExpressionSyntax.isConstant(node.getToken().getValue());
			case FUNCTION -> ((PlanFunction) node.getToken().getFunctionDefinition()).readsForm();
			default -> false;
		});
	}

	private static String source(ASTNode function) {
		String words = function.getParameters().isEmpty() ? ""
				: "“" + function.getParameters().get(0).getToken().getValue() + "”";
		return words + function.getToken().getValue();
	}

	private static Stream<ASTNode> nodes(ASTNode node) {
		return Stream.concat(Stream.of(node), node.getParameters().stream().flatMap(PlanExpression::nodes));
	}

}
