package org.yardstick.finding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanBatches;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/**
 * Checks of all plans of a fiscal year in the background, one of a year at a time: after
 * rules or their settings changed, or to compare each form with all that were stored
 * since. Ordered and cancelled by the performance division and administrators.
 */
@Service
@Transactional(readOnly = true)
public class YearChecks {

	/** Goes on with the check whose id the execution has. */
	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("year-check");

	private final YearCheckRows rows;

	private final PlanBatches plans;

	private final BudgetCycles cycles;

	private final SchedulerClient scheduler;

	private final Trail trail;

	YearChecks(YearCheckRows rows, PlanBatches plans, BudgetCycles cycles, SchedulerClient scheduler, Trail trail) {
		this.rows = rows;
		this.plans = plans;
		this.cycles = cycles;
		this.scheduler = scheduler;
		this.trail = trail;
	}

	/** Whether somebody may order checks of whole years. */
	public static boolean mayOrder(Actor actor) {
		return actor.seesEverything();
	}

	/**
	 * Orders a check of all plans of a year; it begins soon after the transaction.
	 * @throws NotAllowedException if the actor may not
	 * @throws org.yardstick.shared.NotFoundException if there is no such year
	 * @throws ConflictException if one of the year runs already
	 */
	@Transactional
	public void order(Actor actor, int fiscalYear) {
		requireRole(actor);
		this.cycles.get(fiscalYear);
		UUID id = this.rows.add(actor, fiscalYear, this.plans.count(fiscalYear))
			.orElseThrow(() -> new ConflictException(fiscalYear + "年度正在检查，请等它完成，或者先取消再重新检查。"));
		record(actor, TrailKind.YEAR_CHECK_ORDERED, fiscalYear);
		this.scheduler.schedule(TASK.instance(id.toString()).build(), Instant.now());
	}

	/**
	 * Stops the check of a year; plans that were checked stay so. Nothing happens if none
	 * runs.
	 * @throws NotAllowedException if the actor may not
	 */
	@Transactional
	public void cancel(Actor actor, int fiscalYear) {
		requireRole(actor);
		if (this.rows.cancel(fiscalYear)) {
			record(actor, TrailKind.YEAR_CHECK_CANCELLED, fiscalYear);
		}
	}

	private void record(Actor actor, TrailKind kind, int fiscalYear) {
		this.trail.record(actor,
				TrailEntry.of(kind, new TrailSubject(TrailSubject.Kind.YEAR, fiscalYear, fiscalYear + "年度")));
	}

	/** The last check of a year, empty if there was none. */
	public Optional<YearCheck> last(int fiscalYear) {
		return this.rows.last(fiscalYear);
	}

	private static void requireRole(Actor actor) {
		if (!mayOrder(actor)) {
			throw new NotAllowedException("全年检查由绩效管理科或系统管理员办理。如工作需要，请与他们联系。");
		}
	}

}
