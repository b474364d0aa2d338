package org.yardstick.rule.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.CellPlace;
import org.yardstick.rule.Finding;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;

/**
 * X09: a number that the annual goal promises and no indicator measures, one finding for
 * each paragraph; or a goal that promises nothing that could be measured, a hint.
 */
@Component
class GoalWithoutIndicator implements Rule {

	private static final int MOST_QUOTED = 4;

	@Override
	public String code() {
		return "X09";
	}

	@Override
	public String title() {
		return "目标未分解";
	}

	@Override
	public boolean mayBeExplained() {
		return true;
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<String> goals = IntStream.range(0, plan.content().goals().annual().size())
			.filter((n) -> PlainWords.isTelling(plan.content().goals().annual().get(n)))
			.mapToObj((n) -> "goals.annual[" + n + "]")
			.toList();
		if (goals.isEmpty() || plan.named().findAny().isEmpty()) {
			return Stream.empty();
		}
		return goals.stream().noneMatch((path) -> Promise.isMeasurable(plan.text(path), path))
				? Stream.of(immeasurable(plan, goals.get(0))) : forgotten(plan);
	}

	private Finding immeasurable(PlanUnderCheck plan, String path) {
		return plan.at(path).info(this, plan.text(path).words(), "绩效目标没有可以衡量的内容，请写明要完成的数量、质量、时限或效果，并分解为指标。");
	}

	private Stream<Finding> forgotten(PlanUnderCheck plan) {
		List<Promise> aims = Promise.ofGoals(plan)
			.filter((promise) -> promise.isAim(plan.text(promise.path()).words()))
			.toList();
		if (aims.isEmpty()) {
			return Stream.empty();
		}
		Map<String, List<Promise>> open = new Coverage(new PromisedTargets(plan)).forgotten(aims)
			.stream()
			.collect(Collectors.groupingBy(Promise::path, LinkedHashMap::new, Collectors.toList()));
		return open.entrySet().stream().map((entry) -> finding(plan.at(entry.getKey()), entry.getValue()));
	}

	private Finding finding(CellPlace place, List<Promise> open) {
		String quotes = open.stream()
			.limit(MOST_QUOTED)
			.map(Promise::quote)
			.collect(Collectors.joining("”、“", "“", "”"));
		String more = (open.size() > MOST_QUOTED) ? "等%d处".formatted(open.size()) : "";
		return place.warning(this, open.get(0).quantity().words(),
				"目标承诺" + quotes + more + "，没有对应的绩效指标，无法考核，请为其设置指标，或从目标中删去。");
	}

}
