package org.yardstick.rule.expression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be an expression, what is said about it, and where. */
class ExpressionProblemTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "资金总合 > 0 | 1 | 4 | 表里没有“资金总合”。您是不是要写“资金总额”？", "去年财政拔款 > 0 | 1 | 6 | 您是不是要写“去年财政拨款”？",
					"1 < 资金 | 5 | 6 | 您是不是要写“资金总额”？", "xyz > 0 | 1 | 3 | 能用的名称见“写法说明”",
					"最大值(资金总额, 1) > 0 | 1 | 3 | 没有叫“最大值”的函数。您是不是要写“最大”？", "Runtime(资金总额) > 0 | 1 | 7 | 没有叫“Runtime”的函数",
					"有值 | 1 | 2 | 后面要有括号" })
	void namesAreUnknown(String expression, int from, int to, String message) {
		assertThat(problem(expression)).returns(from, ExpressionProblem::from).returns(to, ExpressionProblem::to);
		assertThat(problem(expression).message()).contains(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "资金总额 > 项目名称 | 6 | “>”要用在数上，“项目名称”是文字", "资金总额 == 项目名称 | 6 | 两边不能相比：“资金总额”是数，“项目名称”是文字",
					"项目名称 + 1 == 2 | 6 | “+”要用在数上，“项目名称”是文字", "1 < 资金总额 < 3 | 10 | 连续比较请写成 a < b && b < c",
					"资金总额 && 真 | 6 | “&&”要用在判断上，“资金总额”是数", "指标值(\"满意度指标\") >= 90 | 1 | 可能有好几个数，请先用 最小、最大",
					"指标值(\"数量指标\") == 指标值(\"质量指标\") | 1 | 可能有好几个数", "资金总额 + 1 | 1 | 要写出应当成立的关系",
					"1 < 2 | 1 | 没有用到表里的内容", "真 | 1 | 没有用到表里的内容", "资金总额 万元 > 1 | 6 | 只能跟在数字后面",
					"包含(资金总额, \"1\") | 4 | “包含”这里要写文字，“资金总额”是数", "包含(项目名称, 主管部门) | 10 | 要写引号里的文字",
					"包含(项目名称, \"\") | 10 | 引号里缺了内容", "包含(项目名称) | 1 | “包含”的括号里要写：文字、引号里的文字",
					"指标数(\"数里指标\") > 0 | 5 | 没有叫“数里指标”的级别。您是不是要写“数量指标”？", "成本合计(1) > 0 | 1 | “成本合计”的括号里不写内容",
					"最大() > 资金总额 | 1 | 可以有多个", "四舍五入(资金总额, 9) > 0 | 12 | 0到6的整数", "四舍五入(资金总额, 进度项数) > 0 | 12 | 0到6的整数",
					"如果(真, 项目名称, 1) == 1 | 1 | 后面两个值要是同一类", "有值(指标值(\"质量指标\")) | 4 | 这里要写一个值" })
	void typesDoNotFit(String expression, int from, String message) {
		assertThat(problem(expression).message()).contains(message);
		assertThat(problem(expression).from()).isEqualTo(from);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "`` | 请写一条公式", "(资金总额 > 0 | 有左括号没有右括号", "资金总额 > 0) | 多了一个右括号", "资金总额 > | 旁边缺了一个值",
					"> 资金总额 | 旁边缺了一个值", "资金总额 资金总额 > 0 | “资金总额”前面缺运算符", "100资金总额 > 0 | 缺运算符", "资金总额 > 1.2.3 | 两个小数点",
					"项目名称 == \"绿化 | 引号没有配对", "项目名称 == \"\\x\" | 不能用反斜杠", "资金总额 ? 1 | “?”不能用在公式里",
					"资金总额 > 1e9 | 数字最多15位整数", "资金总额 > 0x1F | 数字最多15位整数", "资金总额 > 1234567890123456 | 数字最多15位整数",
					"最大(, 资金总额) > 0 | 逗号旁边缺了内容", "最大(资金总额, ) > 0 | 逗号旁边缺了内容", "() | 括号里缺了内容", "资金总额 > 95% | 百分数请直接写数字",
					"资金总额 & 真 | “并且”请写", "去年.资金总额 > 0 | 直接写“去年资金总额”", "资金总额[0] > 0 | “[”不能用在公式里",
					"资金总额 = > 0 | 旁边缺了一个值" })
	void wordsAreNoExpression(String expression, String message) {
		assertThat(problem(expression).message()).contains(message);
		assertThat(problem(expression).sentence()).startsWith("第").contains("个字：");
	}

	@ParameterizedTest
	@ValueSource(strings = { "资金总额 ^ 999999999 > 0", "FACT(99999) > 资金总额", "RANDOM() > 资金总额", "SQRT(资金总额) > 1",
			"STR_MATCHES(项目名称, \"(a+)+$\")", "T(java.lang.Runtime).getRuntime().exec(\"id\") == 资金总额",
			"java.lang.Runtime == 资金总额", "项目名称.getClass() == 1", "new java.io.File(\"/\") == 1", "资金总额 = 资金总额 = 1",
			"DT_NOW() > 资金总额", "PI > 资金总额", "NULL == 资金总额", "TRUE && 资金总额 > 0", "${资金总额} > 0", "#资金总额 > 0",
			"@bean > 资金总额", "资金总额; 资金总额 > 0", "联系人 == \"甲\"", "联系电话 == \"1\"", "资金总额 > 1 // 注", "𠀀 > 资金总额",
			"资金总额 > 1\u0000" })
	void nothingElseCanBeReached(String expression) {
		assertThat(problem(expression).message()).isNotBlank();
	}

	@Test
	void anExpressionIsTooLong() {
		String expression = "资金总额 > 0" + " && 资金总额 > 0".repeat(90);
		assertThat(problem(expression).message()).contains("最多1000个字");
		assertThat(problem("x".repeat(5_000_000)).message()).contains("最多1000个字");
	}

	@Test
	void anExpressionIsTooDeep() {
		assertThat(
				problem("(".repeat(450) + "资金总额" + ")".repeat(450) + " > 0 && " + "-".repeat(30) + "1 < 0").message())
			.contains("太复杂");
		assertThat(problem("-".repeat(900) + "资金总额 > 0").message()).contains("太复杂");
		assertThat(problem("(".repeat(990) + "1").message()).contains("右括号");
	}

	@Test
	void anExpressionHasTooManyParts() {
		assertThat(problem("最大(" + "1,".repeat(300) + "1) > 资金总额").message()).contains("太复杂");
		assertThat(problem("1" + "+1".repeat(150) + " > 资金总额").message()).contains("太复杂");
	}

	@Test
	void theLongestProductsAreOverAtOnce() {
		String product = "999999999999999" + "*999999999999999".repeat(20) + " > 资金总额";
		assertThat(ExpressionCheck.of(product).problem()).isNull();
	}

	@Test
	void theMistakeIsWithinTheWords() {
		for (String expression : new String[] { "(", "资金总额 >", "“", "有值(", "1 +", "资金总额 > \"" }) {
			ExpressionProblem problem = problem(expression);
			assertThat(problem.from()).as(expression).isBetween(1, expression.length());
			assertThat(problem.to()).as(expression).isBetween(problem.from(), expression.length());
		}
	}

	private static ExpressionProblem problem(String expression) {
		ExpressionProblem problem = ExpressionCheck.of(expression).problem();
		assertThat(problem).as(expression.substring(0, Math.min(expression.length(), 40))).isNotNull();
		return problem;
	}

}
