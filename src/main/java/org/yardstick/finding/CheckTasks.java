package org.yardstick.finding;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yardstick.shared.TaskInTurns;

/** The checks in the background. */
@Configuration(proxyBeanMethods = false)
class CheckTasks {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	/** Checks the plans that are due; on one instance at a time. */
	@Bean
	RecurringTask<Void> planCheckTask(DueChecks checks) {
		return Tasks.recurring("plan-check", FixedDelay.of(PAUSE))
			.execute((execution, context) -> checks.catchUp(() -> context.getSchedulerState().isShuttingDown()));
	}

	/** Checks a whole year in turns; after a restart it goes on. */
	@Bean
	Task<Void> yearCheckTask(YearCheckRun run) {
		return TaskInTurns.of(YearChecks.TASK, run);
	}

}
