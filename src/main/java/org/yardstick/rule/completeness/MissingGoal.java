package org.yardstick.rule.completeness;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.Requirement;
import org.yardstick.template.ValueCell;

/** C06: no annual goal, or no medium-term goal where the form has a cell for it. */
@Component
class MissingGoal implements Rule {

	private static final String ANNUAL = "goals.annual";

	private static final String MEDIUM_TERM = "goals.mediumTerm";

	@Override
	public String code() {
		return "C06";
	}

	@Override
	public String title() {
		return "缺绩效目标";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		return plan.layout().valueCells().flatMap((cell) -> Stream.concat(annual(plan, cell), mediumTerm(plan, cell)));
	}

	private Stream<Finding> annual(PlanUnderCheck plan, ValueCell cell) {
		List<String> goals = plan.content().goals().annual();
		if (!holds(cell, ANNUAL) || isTold(goals)) {
			return Stream.empty();
		}
		return Stream.of(plan.at(ANNUAL).error(this, words(goals), "没有填写年度绩效目标，请写明本年度要完成什么、达到什么效果，并尽量写出数量。"));
	}

	private Stream<Finding> mediumTerm(PlanUnderCheck plan, ValueCell cell) {
		List<String> goals = plan.content().goals().mediumTerm();
		if (!holds(cell, MEDIUM_TERM) || isTold(goals)) {
			return Stream.empty();
		}
		Severity severity = (cell.required() == Requirement.REQUIRED) ? Severity.ERROR : Severity.WARNING;
		return Stream.of(plan.at(MEDIUM_TERM).finding(this, severity, words(goals), "没有填写中长期目标，请补充；一次性项目请说明不设的原因。"));
	}

	private static boolean holds(ValueCell cell, String path) {
		return cell.text().fields().stream().anyMatch((field) -> field.path().equals(path));
	}

	private static boolean isTold(List<String> goals) {
		return goals.stream().anyMatch(PlainWords::isTelling);
	}

	private static String words(List<String> goals) {
		return goals.stream().filter((goal) -> goal != null).findFirst().orElse(null);
	}

}
