package org.yardstick.rule.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.Token;
import org.yardstick.rule.PlainWords;

/** All functions there are. Each takes time in proportion to the form at most. */
enum PlanFunction implements FunctionIfc {

	INDICATORS("指标数", "指标数(\"质量指标\")", "这一级有几条指标；括号里不写级别就是全部指标", ValueType.NUMBER,
			(plan, x) -> FunctionMeaning.number((x.length == 0) ? plan.plan().named().count()
					: MeantIndicators.rows(plan.plan(), x[0].getStringValue()).count()),
			Parameter.LEVEL),
	TARGETS("指标值", "指标值(\"数量指标\")", "这一级（或者叫这个名称）的年度指标值里的数，可能有好几个；区间取下限，金额以元计，百分数取百分号前的数", ValueType.NUMBERS,
			(plan, x) -> FunctionMeaning
				.list(MeantIndicators.numbers(MeantIndicators.rows(plan.plan(), x[0].getStringValue()))),
			Parameter.QUOTED),
	COSTS("成本合计", "成本合计()", "成本指标里各项金额的和，以元计", ValueType.NUMBER, (plan, x) -> FunctionMeaning.number(
			MeantIndicators.numbers(MeantIndicators.costs(plan.plan())).stream().reduce(BigDecimal::add).orElse(null))),
	LARGEST("最大", "最大(指标值(\"满意度指标\"))", "几个数里最大的", ValueType.NUMBER, FunctionMeaning.reducing(BigDecimal::max),
			Parameter.NUMBERS),
	SMALLEST("最小", "最小(指标值(\"满意度指标\"))", "几个数里最小的", ValueType.NUMBER, FunctionMeaning.reducing(BigDecimal::min),
			Parameter.NUMBERS),
	SUM("合计", "合计(指标值(\"经济成本\"))", "几个数的和", ValueType.NUMBER,
			FunctionMeaning.reducing((a, b) -> a.add(b, Operations.PRECISION)), Parameter.NUMBERS),
	AVERAGE("平均", "平均(指标值(\"质量指标\"))", "几个数的平均数", ValueType.NUMBER,
			FunctionMeaning.strict((plan, x) -> FunctionMeaning.average(x)), Parameter.NUMBERS),
	NUMBER_OF("个数", "个数(指标值(\"数量指标\"))", "一组数里有几个", ValueType.NUMBER,
			(plan, x) -> FunctionMeaning.number(FunctionMeaning.numbers(x).count()), Parameter.LIST),
	PRESENT("有值", "有值(其他资金)", "这一格填写了", ValueType.TRUTH, (plan, x) -> Operations.truth(!x[0].isNullValue()),
			Parameter.ANYTHING),
	OTHERWISE("若空", "若空(其他资金, 0)", "这一格的值，没有填写就用后面的值", null, (plan, x) -> x[0].isNullValue() ? x[1] : x[0],
			Parameter.ANYTHING, Parameter.ANYTHING),
	IF("如果", "如果(资金总额 > 100万元, 3, 1)", "条件成立用第二个值，不成立用第三个", null, (plan, x) -> FunctionMeaning.choice(x),
			Parameter.TRUTH, Parameter.ANYTHING, Parameter.ANYTHING),
	ABSOLUTE("绝对值", "绝对值(进度合计 - 资金总额) <= 100元", "去掉负号，可以用来允许误差", ValueType.NUMBER,
			FunctionMeaning.strict((plan, x) -> FunctionMeaning.number(x[0].getNumberValue().abs())), Parameter.NUMBER),
	ROUND("四舍五入", "四舍五入(资金总额 / 3, 2)", "保留几位小数", ValueType.NUMBER,
			FunctionMeaning.strict((plan, x) -> FunctionMeaning
				.number(x[0].getNumberValue().setScale(x[1].getNumberValue().intValue(), RoundingMode.HALF_UP))),
			Parameter.NUMBER, Parameter.DECIMALS),
	LENGTH("字数", "字数(年度目标) >= 50", "写了多少个字", ValueType.NUMBER,
			FunctionMeaning.strict((plan, x) -> FunctionMeaning.number(PlainWords.of(x[0].getStringValue()).length())),
			Parameter.TEXT),
	CONTAINS("包含", "包含(项目名称, \"维修\")", "文字里有引号里的词", ValueType.TRUTH,
			FunctionMeaning.strict((plan, x) -> Operations
				.truth(PlainWords.of(x[0].getStringValue()).contains(PlainWords.of(x[1].getStringValue())))),
			Parameter.TEXT, Parameter.QUOTED);

	/** Types and numbers are checked by {@link ExpressionTypes}, which knows more. */
	private static final List<FunctionParameterDefinition> ANY_NUMBER = List
		.of(FunctionParameterDefinition.builder().name("x").isVarArg(true).build());

	private final String title;

	private final String example;

	private final String explanation;

	private final ValueType result;

	private final FunctionMeaning meaning;

	private final List<Parameter> parameters;

	PlanFunction(String title, String example, String explanation, ValueType result, FunctionMeaning meaning,
			Parameter... parameters) {
		this.title = title;
		this.example = example;
		this.explanation = explanation;
		this.result = result;
		this.meaning = meaning;
		this.parameters = List.of(parameters);
	}

	/** The name in expressions. */
	String title() {
		return this.title;
	}

	/** How it is written. */
	String example() {
		return this.example;
	}

	/** What it does, for administrators. */
	String explanation() {
		return this.explanation;
	}

	/** What it makes; empty where that is what it is given last. */
	Optional<ValueType> result() {
		return Optional.ofNullable(this.result);
	}

	List<Parameter> parameters() {
		return this.parameters;
	}

	/** Whether it reads the form itself, not only what it is given. */
	boolean readsForm() {
		return this == INDICATORS || this == TARGETS || this == COSTS;
	}

	static boolean exists(String title) {
		return Arrays.stream(values()).anyMatch((function) -> function.title.equals(title));
	}

	@Override
	public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
		return ANY_NUMBER;
	}

	@Override
	public boolean hasVarArgs() {
		return true;
	}

	@Override
	public void validatePreEvaluation(Token token, EvaluationValue... given) {
	}

	@Override
	public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... given) {
		return this.meaning.apply((PlanValues) expression.getDataAccessor(), given);
	}

}
