package org.yardstick.rule.structure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.yardstick.rule.Finding;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlainWords;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.Rule;
import org.yardstick.rule.Severity;
import org.yardstick.targetvalue.Comparison;
import org.yardstick.targetvalue.TargetValue;
import org.yardstick.template.IndicatorField;

/**
 * S02: the same indicator twice in a form, an error where the two targets contradict each
 * other. Effects in words count as the same where one name holds the other; with numbers
 * that would catch a whole and its parts.
 */
@Component
class DuplicateIndicator implements Rule {

	/** Shorter names are held by too many others. */
	private static final int SHORTEST_HELD = 4;

	/** Longer names are prose, which holds much. */
	private static final int LONGEST_HOLDER = 60;

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
		List<Named> named = plan.named().map(Named::of).toList();
		return IntStream.range(1, named.size()).boxed().flatMap((n) -> {
			Named later = named.get(n);
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
		return plan.at(later, IndicatorField.NAME)
			.finding(this, contradictory ? Severity.ERROR : Severity.WARNING, quote(earlier) + "｜" + quote(later),
					reason);
	}

	private static boolean contradict(IndicatorRow earlier, IndicatorRow later) {
		Optional<TargetValue> first = earlier.target(IndicatorField.ANNUAL_TARGET);
		Optional<TargetValue> second = later.target(IndicatorField.ANNUAL_TARGET);
		if (earlier.levels().dimensionMeaning() != later.levels().dimensionMeaning() || first.isEmpty()
				|| second.isEmpty()) {
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

	/** An indicator and the letters of its name. */
	private record Named(IndicatorRow row, String letters) {

		static Named of(IndicatorRow row) {
			return new Named(row, PlainWords.letters(row.cells().name()));
		}

		boolean isSameAs(Named other) {
			if (this.letters.equals(other.letters)) {
				return true;
			}
			return isEffectInWords() && other.isEffectInWords() && (holds(other) || other.holds(this));
		}

		private boolean holds(Named other) {
			return this.letters.length() <= LONGEST_HOLDER && other.letters.length() >= SHORTEST_HELD
					&& this.letters.contains(other.letters);
		}

		private boolean isEffectInWords() {
			return this.row.levels().dimensionMeaning() != null && this.row.levels().dimensionMeaning().isOutcome()
					&& this.row.annualTarget() != null
					&& this.row.annualTarget().comparison() == Comparison.QUALITATIVE;
		}

	}

}
