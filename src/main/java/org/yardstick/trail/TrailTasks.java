package org.yardstick.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check in the background. */
@Configuration(proxyBeanMethods = false)
class TrailTasks {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private static final int MOST_FAILURES_IN_A_ROW = 5;

	/** Checks the chain in turns; after a restart it goes on. */
	@Bean
	Task<Void> trailCheckTask(TrailCheckRun run) {
		FailureHandler<Void> again = (failed, execution) -> execution.reschedule(failed, Instant.now().plus(PAUSE));
		return Tasks.custom(TrailChecks.TASK)
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
