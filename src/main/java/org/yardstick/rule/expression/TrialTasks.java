package org.yardstick.rule.expression;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Trials are run in the background by whichever instance is free. */
@Configuration(proxyBeanMethods = false)
class TrialTasks {

	/** Runs the trial whose id the execution has. */
	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("own-rule-trial");

	private static final Duration PAUSE = Duration.ofSeconds(5);

	@Bean
	Task<Void> ownRuleTrialTask(TrialRun run) {
		return Tasks.oneTime(TASK)
			.onFailure((failed, execution) -> execution.reschedule(failed, Instant.now().plus(PAUSE)))
			.onDeadExecutionRevive()
			.execute((instance, context) -> run.run(UUID.fromString(instance.getId()),
					() -> context.getSchedulerState().isShuttingDown()));
	}

}
