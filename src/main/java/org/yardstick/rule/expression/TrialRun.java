package org.yardstick.rule.expression;

import java.time.Duration;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.EarlierPlans;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanSequence;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.PlanUnderCheck;
import org.yardstick.rule.RuleBook;

/**
 * Applies a rule to all stored plans of a year, one by one as they come out of the
 * database, and keeps what it would find. Nothing is told to those who fill them in.
 */
@Component
class TrialRun {

	private static final Logger logger = LoggerFactory.getLogger(TrialRun.class);

	private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

	/** What kills the program so often would do so again. */
	private static final int MOST_ATTEMPTS = 3;

	private final OwnRuleTrialRows rows;

	private final PlanCatalogue plans;

	private final EarlierPlans earlier;

	private final RuleBook rules;

	private final TransactionTemplate snapshot;

	TrialRun(OwnRuleTrialRows rows, PlanCatalogue plans, EarlierPlans earlier, RuleBook rules,
			PlatformTransactionManager transactions) {
		this.rows = rows;
		this.plans = plans;
		this.earlier = earlier;
		this.rules = rules;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setReadOnly(true);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Runs it from the beginning to its end.
	 * @param stopping whether the program is about to stop
	 * @throws TrialInterruptedException if it is; it has to be run again
	 */
	void run(UUID id, BooleanSupplier stopping) {
		this.rows.begin(id).ifPresent((trial) -> {
			try {
				apply(trial, stopping);
			}
			catch (TrialInterruptedException stopped) {
				throw stopped;
			}
			catch (RuntimeException failed) {
				logger.error("Trial {} of {} failed", id, trial.version().code(), failed);
				this.rows.fail(trial, "试运行时出错，没有结果。请重新试运行一次；如果还不成功，请联系系统维护人员。");
			}
		});
	}

	private void apply(OwnRuleTrial trial, BooleanSupplier stopping) {
		if (trial.attempt() > MOST_ATTEMPTS) {
			this.rows.fail(trial, "试运行多次中断，没有结果。请重新试运行一次。");
			return;
		}
		TrialTally tally = this.snapshot.execute((status) -> tally(trial, stopping));
		this.rows.finish(trial, tally);
	}

	private TrialTally tally(OwnRuleTrial trial, BooleanSupplier stopping) {
		PlanExpression expression = PlanExpression.of(trial.version().terms().expression());
		PlanFilter filter = new PlanFilter(trial.fiscalYear(), null, null, trial.version().terms().template(), null);
		long total = this.plans.count(Actor.program(), filter);
		TrialTally tally = new TrialTally();
		long noted = System.nanoTime() - INTERVAL;
		try (Stream<ListedPlan> listed = this.plans.stream(Actor.program(), filter, PlanSequence.DEPARTMENT)) {
			for (Iterator<ListedPlan> each = listed.iterator(); each.hasNext();) {
				if (System.nanoTime() - noted >= INTERVAL) {
					note(trial, tally, total, stopping);
					noted = System.nanoTime();
				}
				apply(trial.version(), expression, each.next(), tally);
			}
		}
		return tally;
	}

	private void apply(OwnRuleVersion version, PlanExpression expression, ListedPlan listed, TrialTally tally) {
		PlanSnapshot plan = listed.snapshot();
		PlanUnderCheck read = this.rules.read(plan);
		tally.apply(new ExpressionRule(version, expression, new LastYear(this.earlier, read.id())), listed, read);
	}

	private void note(OwnRuleTrial trial, TrialTally tally, long total, BooleanSupplier stopping) {
		if (stopping.getAsBoolean()) {
			throw new TrialInterruptedException();
		}
		this.rows.note(trial, tally, total);
	}

}
