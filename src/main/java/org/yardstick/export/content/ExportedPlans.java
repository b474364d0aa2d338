package org.yardstick.export.content;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanTally;

/**
 * The plans of an export: those of one moment, and how many there are. They are told
 * once, by department, unit and code.
 */
public final class ExportedPlans implements Iterable<ListedPlan> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final PlanTally tally;

	private final Stream<ListedPlan> plans;

	private final ZoneId zone;

	private long plansTold;

	private long indicatorsTold;

	/**
	 * @param told is told of each plan how many it makes
	 */
	public ExportedPlans(PlanTally tally, Stream<ListedPlan> plans, Clock clock, LongConsumer told) {
		this.tally = tally;
		this.zone = clock.getZone();
		this.plans = plans.peek((plan) -> {
			this.plansTold++;
			this.indicatorsTold += plan.content().indicators().size();
			told.accept(this.plansTold);
		});
	}

	PlanTally tally() {
		return this.tally;
	}

	Stream<ListedPlan> stream() {
		return this.plans;
	}

	@Override
	public Iterator<ListedPlan> iterator() {
		return this.plans.iterator();
	}

	/** The moment of which everything in the file is. */
	String asOf() {
		return TIME.format(this.tally.asOf().atZone(this.zone));
	}

	/** The day of {@link #asOf()}. */
	String asOfDay() {
		return DAY.format(this.tally.asOf().atZone(this.zone));
	}

	/** What files of forms say of themselves. */
	String statement() {
		return "共 %d 张绩效目标表，与数据库中的数量一致，数据截至 %s".formatted(this.tally.plans(), asOf());
	}

	/**
	 * Insists that all plans that were counted have been told.
	 * @throws IllegalStateException if they have not
	 */
	public void requireAll() {
		require(this.plansTold, this.indicatorsTold);
	}

	/**
	 * Insists that a file holds all there was.
	 * @throws IllegalStateException if it does not
	 */
	void require(long plans, long indicators) {
		if (plans != this.tally.plans() || indicators != this.tally.indicators()) {
			throw new IllegalStateException("written: %d plans with %d indicators; in the database: %d with %d"
				.formatted(plans, indicators, this.tally.plans(), this.tally.indicators()));
		}
	}

}
