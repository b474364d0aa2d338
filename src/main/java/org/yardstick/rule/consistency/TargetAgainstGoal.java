package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.IndicatorField;

/**
 * X06: a number in the goal, or in another text that says the same, contradicts the
 * target of the matching indicator. They match by what they are about and by what they
 * measure; parts that together make the target contradict nothing. Where the match or the
 * contradiction is not plain, it is a warning; a price that leaves out the month, a hint.
 */
@Component
class TargetAgainstGoal implements Rule {

	private static final List<String> OTHER_TEXTS = List.of("narratives.overview", "narratives.fundsUse",
			"narratives.costing");

	private static final int LONGEST_QUOTE = 60;

	@Override
	public String code() {
		return "X06";
	}

	@Override
	public String title() {
		return "目标与指标值不符";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<Promise> goals = Promise.ofGoals(plan).toList();
		List<Promise> others = OTHER_TEXTS.stream()
			.flatMap((path) -> Promise.in(plan, path))
			.filter((promise) -> !promise.isMoney())
			.toList();
		if (goals.isEmpty() && others.isEmpty()) {
			return Stream.empty();
		}
		PromiseMatching matching = new PromiseMatching(new PromisedTargets(plan));
		return Stream.of(matching.ofGoals(goals), matching.ofOtherTexts(others))
			.flatMap((matches) -> findings(plan, matches));
	}

	private Stream<Finding> findings(PlanUnderCheck plan, Stream<Match> matches) {
		Map<PromisedTarget, List<Match>> byTarget = matches
			.collect(Collectors.groupingBy(Match::target, LinkedHashMap::new, Collectors.toList()));
		return byTarget.values()
			.stream()
			.filter((same) -> !addUp(same))
			.map((same) -> same.stream().filter(Match::agrees).findFirst().orElse(same.get(0)))
			.flatMap((match) -> finding(plan, match).stream());
	}

	/** Whether numbers of one text together make the target: 90家 and 20家 of 110家. */
	private static boolean addUp(List<Match> same) {
		Match first = same.get(0);
		BigDecimal sum = same.stream()
			.filter((match) -> match.stated().unit().equals(first.stated().unit()))
			.map((match) -> match.stated().value())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return same.size() > 1 && first.target().agreement(first.stated(), sum).equals(Optional.of(Agreement.AGREES));
	}

	private Optional<Finding> finding(PlanUnderCheck plan, Match match) {
		if (match.leavesOutMonth()) {
			return (match.agrees() && match.isTheSame()) ? Optional.of(withoutMonth(plan, match)) : Optional.empty();
		}
		return match.agrees() ? Optional.empty() : Optional.of(contradiction(plan, match));
	}

	private Finding contradiction(PlanUnderCheck plan, Match match) {
		boolean plain = match.isTheSame() && !match.stated().approximate()
				&& match.agreement().equals(Optional.of(Agreement.CONTRADICTS));
		CellPlace text = plan.at(match.promise().path());
		StatedQuantity stated = match.stated();
		String target = match.target().target().words();
		String reason = "“%s”写“%s”，指标值却是“%s”，%s".formatted(text.words(), match.promise().quote(),
				PlainWords.abridged(target, LONGEST_QUOTE), plain ? "两处矛盾，请核实后改成一致。" : "两处数字不一致，请核实后改成一致，或说明原因。");
		return plan.at(match.target().row(), IndicatorField.ANNUAL_TARGET)
			.finding(this, plain ? Severity.ERROR : Severity.WARNING, target, reason)
			.against(text, stated.words());
	}

	private Finding withoutMonth(PlanUnderCheck plan, Match match) {
		String words = match.stated().words();
		String target = match.target().target().words();
		return plan.at(match.promise().path())
			.info(this, words,
					"“%s”没有写明按月、按季还是按天，与指标值“%s”的单位不一致，请补全。".formatted(words,
							PlainWords.abridged(target, LONGEST_QUOTE)))
			.against(plan.at(match.target().row(), IndicatorField.ANNUAL_TARGET), target);
	}

}
