package org.yardstick.rule.timing;

import java.util.List;

import org.yardstick.narrative.StatedTime;
import org.yardstick.rule.IndicatorRow;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.template.IndicatorField;

/** The times that targets name. */
final class DeadlineTargets {

	/** Longer cells are prose. */
	private static final int LONGEST = 60;

	private DeadlineTargets() {
	}

	/**
	 * The times of a target that is one, in the order of its words. What a target begins
	 * with is meant, whatever it dates.
	 */
	static List<StatedTime> of(PlanUnderCheck plan, IndicatorRow row, IndicatorField field) {
		String words = row.words(field);
		boolean inWords = words != null && words.length() <= LONGEST
				&& row.target(field).filter((target) -> target.value() == null).isPresent();
		return inWords ? plan.text(row.path(field))
			.times()
			.stream()
			.filter((time) -> !time.cited() || words.substring(0, time.start()).isBlank())
			.toList() : List.of();
	}

}
