package org.yardstick.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checks in the background. */
@Configuration(proxyBeanMethods = false)
class CheckTasks {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private static final int MOST_FAILURES_IN_A_ROW = 5;

	/** Checks the plans that are due; on one instance at a time. */
	@Bean
	RecurringTask<Void> planCheckTask(DueChecks checks) {
		return Tasks.recurring("plan-check", FixedDelay.of(PAUSE))
			.execute((execution, context) -> checks.catchUp(() -> context.getSchedulerState().isShuttingDown()));
	}

	/** Checks a whole year in turns; after a restart it goes on. */
	@Bean
	Task<Void> yearCheckTask(YearCheckRun run) {
		FailureHandler<Void> again = (failed, execution) -> execution.reschedule(failed, Instant.now().plus(PAUSE));
		return Tasks.custom(YearChecks.TASK)
			.onFailure(new MaxRetriesFailureHandler<>(MOST_FAILURES_IN_A_ROW, again,
					(failed, execution) -> run.giveUp(UUID.fromString(failed.getExecution().getId()))))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				boolean more = run.goOn(UUID.fromString(instance.getId()),
						() -> context.getSchedulerState().isShuttingDown());
				return (done, execution) -> {
					if (more) {
						execution.reschedule(done, Instant.now());
					}
					else {
						execution.remove();
					}
				};
			});
	}

}
