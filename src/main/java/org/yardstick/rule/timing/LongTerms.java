package org.yardstick.rule.timing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * Services of several years in the costing of a project that is done once and within the
 * year: 三年运维服务费.
 */
final class LongTerms {

	private static final String COSTING = "narratives.costing";

	private static final Pattern TERM = Pattern
		.compile("(?<![\\d十])(?<years>[2-9两二三四五六七八九])\\s?年(?:期)?(?:的)?(?:驻场|运维|运营|维护|维保|服务|租赁|租用|托管|使用)"
				+ "[^,，;；。、\\n]{0,12}?(?:费|款|元)");

	private static final Pattern ONCE = Pattern.compile("一次性");

	private LongTerms() {
	}

	static Stream<Finding> check(Rule rule, PlanUnderCheck plan, ProjectPeriod period) {
		String costing = plan.content().narratives().costing();
		boolean once = ONCE.matcher(PlainWords.of(plan.content().header().nature())).find();
		if (costing == null || !once || period.end() == null || period.end().isAfter(period.lastOfYear())) {
			return Stream.empty();
		}
		Matcher term = TERM.matcher(costing);
		return term.find() ? Stream.of(plan.at(COSTING)
			.warning(rule, term.group(),
					"测算列了" + term.group("years") + "年的费用，而项目是一次性项目，" + plan.cells().get(ProjectPeriod.END)
							+ "就结束；请只列本项目期内的费用，或改正项目类型和起止时间。")
			.against(plan.at(ProjectPeriod.END), plan.cells().get(ProjectPeriod.END))) : Stream.empty();
	}

}
