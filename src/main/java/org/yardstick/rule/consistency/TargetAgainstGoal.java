package org.yardstick.rule.consistency;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.narrative.StatedQuantity;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.template.IndicatorField;

/**
 * X06: a number in the goal, or in another text that says the same, contradicts the
 * target of the matching indicator. They match by what they are about and by what they
 * measure; parts that together make the target contradict nothing.
 */
@Component
class TargetAgainstGoal implements Rule {

	/** From here on two names mean the same thing. */
	private static final double SAME = 0.75;

	/** From here on they probably do, if nothing else in the form is as near. */
	private static final double LIKE = 0.5;

	/** By how much the best match must be nearer than the others. */
	private static final double MARGIN = 0.25;

	private static final List<String> OTHER_TEXTS = List.of("narratives.overview", "narratives.fundsUse",
			"narratives.costing");

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
		List<PromisedTarget> targets = plan.named().flatMap((row) -> PromisedTarget.of(row).stream()).toList();
		Stream<Promise> others = OTHER_TEXTS.stream().flatMap((path) -> Promise.in(plan, path));
		return Stream.concat(findings(plan, targets, Promise.ofGoals(plan), LIKE),
				findings(plan, targets, others, SAME));
	}

	private Stream<Finding> findings(PlanUnderCheck plan, List<PromisedTarget> targets, Stream<Promise> promises,
			double least) {
		Map<PromisedTarget, List<Match>> matches = promises
			.flatMap((promise) -> match(promise, targets, least).stream())
			.collect(Collectors.groupingBy(Match::target, java.util.LinkedHashMap::new, Collectors.toList()));
		return matches.values()
			.stream()
			.filter((same) -> same.stream().noneMatch(Match::agrees) && !addUp(same))
			.map((same) -> finding(plan, same.get(0)));
	}

	private static Optional<Match> match(Promise promise, List<PromisedTarget> targets, double least) {
		List<Match> near = targets.stream()
			.filter((target) -> target.measuresLike(promise.quantity()))
			.map((target) -> new Match(promise, target, target.nearness(promise.quantity())))
			.filter((match) -> match.nearness() >= least)
			.sorted(Comparator.comparingDouble(Match::nearness).reversed())
			.toList();
		if (near.isEmpty()) {
			return Optional.empty();
		}
		Match best = near.get(0);
		Optional<Match> agreeing = near.stream()
			.filter((match) -> match.nearness() >= best.nearness() - MARGIN && match.agrees())
			.findFirst();
		return agreeing.or(() -> Optional.of(best));
	}

	/** Whether numbers of one cell together make the target: 90家 and 20家 of 110家. */
	private static boolean addUp(List<Match> same) {
		BigDecimal sum = same.stream()
			.filter((match) -> match.stated().unit().equals(same.get(0).stated().unit()))
			.map((match) -> match.stated().value())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return same.size() > 1
				&& same.get(0).target().agreement(same.get(0).stated(), sum).equals(Optional.of(Agreement.AGREES));
	}

	private Finding finding(PlanUnderCheck plan, Match match) {
		StatedQuantity stated = match.stated();
		CellPlace target = plan.at(match.target().row(), IndicatorField.ANNUAL_TARGET);
		CellPlace text = plan.at(match.promise().path());
		String written = match.target().target().words();
		boolean plain = match.nearness() >= SAME && !stated.approximate() && match.agreement() == Agreement.CONTRADICTS;
		String reason = "“" + text.words() + "”写“" + stated.topic().words() + " " + stated.words() + "”，指标值却是“"
				+ written + "”" + (plain ? "，两处矛盾，请核实后改成一致。" : "，两处数字不一致，请核实后改成一致，或说明原因。");
		return target.finding(this, plain ? Severity.ERROR : Severity.WARNING, written, reason)
			.against(text, stated.words());
	}

	/** A promise and the indicator that is about the same. */
	private record Match(Promise promise, PromisedTarget target, double nearness) {

		StatedQuantity stated() {
			return this.promise.quantity();
		}

		Agreement agreement() {
			return this.target.agreement(stated()).orElseThrow();
		}

		boolean agrees() {
			return agreement() == Agreement.AGREES;
		}

	}

}
