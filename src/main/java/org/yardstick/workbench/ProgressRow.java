package org.yardstick.workbench;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.yardstick.plan.PlaceProgress;
import org.yardstick.plan.PlanStatus;
import org.yardstick.shared.Yuan;

/**
 * How far a department or a unit is in a year.
 *
 * @param place the id of the department or unit, null for the sum of all
 * @param units how many units it has
 * @param begunUnits how many of them have a plan of the year
 * @param plans by status; statuses without plans may be left out
 * @param total of all plans
 * @param approved of those that are approved
 */
record ProgressRow(UUID place, String name, long units, long begunUnits, Map<PlanStatus, Long> plans, Yuan total,
		Yuan approved) {

	/**
	 * @param progress null if there is no plan of the year
	 */
	static ProgressRow of(UUID place, String name, long units, PlaceProgress progress) {
		return (progress != null) ? new ProgressRow(place, name, units, progress.begunUnits(), progress.plans(),
				progress.total(), progress.approved())
				: new ProgressRow(place, name, units, 0, Map.of(), Yuan.ZERO, Yuan.ZERO);
	}

	/** All rows added up. */
	static ProgressRow sum(List<ProgressRow> rows) {
		Map<PlanStatus, Long> plans = new EnumMap<>(PlanStatus.class);
		rows.forEach((row) -> row.plans.forEach((status, counted) -> plans.merge(status, counted, Long::sum)));
		return new ProgressRow(null, "合计", rows.stream().mapToLong(ProgressRow::units).sum(),
				rows.stream().mapToLong(ProgressRow::begunUnits).sum(), plans,
				rows.stream().map(ProgressRow::total).reduce(Yuan.ZERO, Yuan::plus),
				rows.stream().map(ProgressRow::approved).reduce(Yuan.ZERO, Yuan::plus));
	}

	/**
	 * Units without any plan of the year; a unit that changed its department may have
	 * left plans there.
	 */
	public long notBegun() {
		return Math.max(this.units - this.begunUnits, 0);
	}

	/** How many plans have the status. */
	public long plans(PlanStatus status) {
		return this.plans.getOrDefault(status, 0L);
	}

	/** How many plans reviewers have to decide on. */
	long inReview() {
		return count(PlanStatus::isInReview);
	}

	/** How many plans are approved, published or not. */
	long approvedPlans() {
		return count(PlanStatus::isApproved);
	}

	public long allPlans() {
		return count((status) -> true);
	}

	/** Units that have not begun and plans that are not approved. */
	long open() {
		return notBegun() + allPlans() - approvedPlans();
	}

	private long count(Predicate<PlanStatus> which) {
		return this.plans.entrySet()
			.stream()
			.filter((entry) -> which.test(entry.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** 万元. */
	public BigDecimal totalInTenThousands() {
		return this.total.inTenThousands();
	}

	/** 万元. */
	public BigDecimal approvedInTenThousands() {
		return this.approved.inTenThousands();
	}

}
