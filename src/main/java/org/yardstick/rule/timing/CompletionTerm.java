package org.yardstick.rule.timing;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.template.IndicatorField;

/** Terms for getting the work done (工期 18个月) that are longer than the project. */
final class CompletionTerm {

	private static final Pattern NAME = Pattern
		.compile("(?:完成|建设|施工|实施|改造|交付|工程|项目|任务)[\\p{L}]{0,6}(?:年限|期限|时限|工期|周期|时间|时长)|工期");

	private static final Pattern OTHER_TERM = Pattern.compile("使用|服务|质保|保修|寿命|有效|合同|租|存续|持续|影响|受益|运行|响应|贷款|债券|还款|管护");

	private static final Pattern TERM = Pattern
		.compile("[≤<=]?(?:不超过)?(?<number>\\d{1,3}|[一二两三四五六七八九十])(?:个)?(?<unit>年|月)(?:[之以]?内)?(?:完成|完工|建成)?");

	private static final String NUMBERS = "零一二三四五六七八九十";

	private static final Map<String, Integer> MONTHS = Map.of("年", 12, "月", 1);

	private static final int LONGEST = 20;

	/** What the first and the last month of a period may lack. */
	private static final int SLACK = 1;

	private CompletionTerm() {
	}

	static Stream<Finding> check(Rule rule, PlanUnderCheck plan, ProjectPeriod period, IndicatorRow row) {
		String words = row.words(IndicatorField.ANNUAL_TARGET);
		if (words == null || words.length() > LONGEST) {
			return Stream.empty();
		}
		String name = PlainWords.of(row.cells().name());
		Matcher term = TERM.matcher(PlainWords.of(words));
		boolean completion = period.start() != null && period.end() != null && NAME.matcher(name).find()
				&& !OTHER_TERM.matcher(name).find() && term.matches()
				&& (PlainWords.of(words).contains("个") || term.group("unit").equals("年"));
		if (!completion) {
			return Stream.empty();
		}
		long months = ChronoUnit.MONTHS.between(period.start(), period.end()) + SLACK;
		if (months(term) <= months) {
			return Stream.empty();
		}
		String end = plan.cells().get(ProjectPeriod.END);
		return Stream.of(plan.at(row.path(IndicatorField.ANNUAL_TARGET))
			.error(rule, words,
					"完成时限“" + words + "”比项目期（" + plan.cells().get(ProjectPeriod.START) + "至" + end
							+ "）还长；请改为项目期内的时限，或改正项目的起止时间。")
			.against(plan.at(ProjectPeriod.END), end));
	}

	private static int months(Matcher term) {
		String number = term.group("number").replace('两', '二');
		int value = Character.isDigit(number.charAt(0)) ? new BigDecimal(number).intValue() : NUMBERS.indexOf(number);
		return value * MONTHS.get(term.group("unit"));
	}

}
