package org.yardstick.finding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yardstick.likeness.LikenessIndex;
import org.yardstick.plan.PlanBatches;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.TaskInTurns;

/**
 * Goes through the plans of a year, batch after batch. Where it is stands in the
 * database, so that whoever takes it over goes on from there; a batch that was checked
 * but not noted is checked again, which changes nothing.
 */
@Component
class YearCheckRun implements TaskInTurns.Work {

	private static final Logger log = LoggerFactory.getLogger(YearCheckRun.class);

	private static final int AT_A_TIME = 100;

	/** Some half a minute of work; then other work gets its turn. */
	private static final int MOST_ROUNDS = 50;

	/** What a rule stumbles over today it will stumble over in a minute. */
	private static final Duration AFTER_FAILURE = Duration.ofHours(1);

	private final YearCheckRows rows;

	private final PlanBatches plans;

	private final FindingRegister register;

	private final CheckRows checks;

	private final LikenessIndex likeness;

	YearCheckRun(YearCheckRows rows, PlanBatches plans, FindingRegister register, CheckRows checks,
			LikenessIndex likeness) {
		this.rows = rows;
		this.plans = plans;
		this.register = register;
		this.checks = checks;
		this.likeness = likeness;
	}

	/**
	 * Checks the next plans, as far as one turn gets.
	 * @param stopping whether the program is about to stop
	 * @return whether the check needs another turn
	 */
	@Override
	public boolean goOn(UUID id, BooleanSupplier stopping) {
		Optional<YearCheck> running = this.rows.running(id);
		if (running.isEmpty()) {
			return false;
		}
		this.likeness.catchUp();
		int year = running.get().fiscalYear();
		PlanId last = running.get().last();
		for (int round = 0; round < MOST_ROUNDS && !stopping.getAsBoolean(); round++) {
			List<PlanSnapshot> batch = this.plans.next(year, last, AT_A_TIME);
			if (batch.isEmpty()) {
				this.rows.finish(id);
				return false;
			}
			int failed = check(batch);
			last = batch.get(batch.size() - 1).id();
			if (!this.rows.advance(id, last, batch.size(), failed)) {
				return false;
			}
		}
		return true;
	}

	/** Ends a check that cannot go on. */
	@Override
	public void giveUp(UUID id) {
		log.error("The check {} of a year cannot go on", id);
		this.rows.fail(id);
	}

	/** One plan that a rule stumbles over does not keep the others from being checked. */
	private int check(List<PlanSnapshot> batch) {
		try {
			this.register.check(batch);
			return 0;
		}
		catch (RuntimeException failed) {
			log.warn("A batch of plans could not be checked at once", failed);
			return (int) batch.stream().filter((plan) -> !isChecked(plan)).count();
		}
	}

	private boolean isChecked(PlanSnapshot plan) {
		try {
			this.register.check(List.of(plan));
			return true;
		}
		catch (RuntimeException failed) {
			log.error("The check of plan {} failed", plan.id(), failed);
			this.checks.postpone(plan.id(), AFTER_FAILURE);
			return false;
		}
	}

}
