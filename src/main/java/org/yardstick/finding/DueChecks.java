package org.yardstick.finding;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanMoved;
import org.yardstick.plan.PlanStored;
import org.yardstick.shared.NotFoundException;

/**
 * Sees to it that every stored plan is checked soon, also where nobody looks at its
 * findings: of imports, of programs, of a browser that was closed. What is due is noted
 * in the transaction that stores the plan, so that nothing is forgotten.
 */
@Component
class DueChecks {

	private static final Logger log = LoggerFactory.getLogger(DueChecks.class);

	private static final int AT_A_TIME = 100;

	/** Then other work gets its turn. */
	private static final int MOST_ROUNDS = 20;

	/** What a rule stumbles over today it will stumble over in a minute. */
	private static final Duration AFTER_FAILURE = Duration.ofHours(1);

	private final CheckRows checks;

	private final FindingRegister register;

	DueChecks(CheckRows checks, FindingRegister register) {
		this.checks = checks;
		this.register = register;
	}

	@EventListener
	void note(PlanStored stored) {
		this.checks.markDue(stored.plan());
	}

	/** The cells are the same in a new version: what was found in them holds. */
	@EventListener
	void note(PlanMoved moved) {
		if (!this.checks.carryOn(moved.plan())) {
			this.checks.markDue(moved.plan());
		}
	}

	/**
	 * Checks what is due, as far as one run gets.
	 * @param stopping whether the program is about to stop
	 */
	void catchUp(BooleanSupplier stopping) {
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<PlanId> due = this.checks.due(AT_A_TIME);
			due.stream().takeWhile((plan) -> !stopping.getAsBoolean()).forEach(this::check);
			if (due.size() < AT_A_TIME) {
				return;
			}
		}
	}

	private void check(PlanId plan) {
		try {
			this.register.refresh(plan);
		}
		catch (NotFoundException deleted) {
			log.debug("Plan {} was deleted before its check", plan);
		}
		catch (RuntimeException failed) {
			log.error("The check of plan {} failed", plan, failed);
			this.checks.postpone(plan, AFTER_FAILURE);
		}
	}

}
