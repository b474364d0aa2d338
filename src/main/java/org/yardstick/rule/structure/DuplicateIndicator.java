package org.yardstick.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * S02: the same indicator twice in a form, an error where the two targets contradict each
 * other.
 */
@Component
class DuplicateIndicator implements Rule {

	@Override
	public String code() {
		return "S02";
	}

	@Override
	public String title() {
		return "指标重复";
	}

	@Override
	public Stream<Finding> check(PlanUnderCheck plan) {
		List<NamedIndicator> named = plan.named().map(NamedIndicator::of).toList();
		return IntStream.range(1, named.size()).boxed().flatMap((n) -> {
			NamedIndicator later = named.get(n);
			return named.subList(0, n)
				.stream()
				.filter((earlier) -> earlier.isSameAs(later))
				.findFirst()
				.map((earlier) -> finding(plan, earlier.row(), later.row()))
				.stream();
		});
	}

	private Finding finding(PlanUnderCheck plan, IndicatorRow earlier, IndicatorRow later) {
		boolean contradictory = contradict(earlier, later);
		String reason = "与第" + (earlier.index() + 1) + "条指标内容重复"
				+ (contradictory ? "，而且指标值互相矛盾，请核实后只保留一条。" : "，请合并，或改成另一方面的指标。");
		Finding finding = plan.at(later, IndicatorField.NAME)
			.finding(this, contradictory ? Severity.ERROR : Severity.WARNING, quote(earlier) + "｜" + quote(later),
					reason)
			.against(plan.at(earlier, IndicatorField.NAME), earlier.cells().name());
		return contradictory
				? finding.against(plan.at(earlier, IndicatorField.ANNUAL_TARGET), earlier.cells().annualTarget())
				: finding;
	}

	private static boolean contradict(IndicatorRow earlier, IndicatorRow later) {
		Optional<TargetValue> first = earlier.target(IndicatorField.ANNUAL_TARGET);
		Optional<TargetValue> second = later.target(IndicatorField.ANNUAL_TARGET);
		if (first.isEmpty() || second.isEmpty()) {
			return false;
		}
		OptionalInt difference = first.get().compareValue(second.get());
		return difference.isPresent() && difference.getAsInt() != 0;
	}

	private static String quote(IndicatorRow row) {
		return Stream.of(row.words(IndicatorField.NAME), row.words(IndicatorField.ANNUAL_TARGET))
			.filter((words) -> words != null)
			.reduce((name, target) -> name + " " + target)
			.orElse("");
	}

}
