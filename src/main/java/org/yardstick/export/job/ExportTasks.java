package org.yardstick.export.job;

import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportSettings;

/** What is done in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
class ExportTasks {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration BETWEEN_REMOVALS = Duration.ofHours(1);

	/**
	 * Runs an export. What throws is what could not even note an error, or was stopped
	 * with the program; the run itself bounds the attempts.
	 */
	@Bean
	Task<Void> exportTask(ExportRun run) {
		return Tasks.oneTime(RunOrders.TASK)
			.onFailure((failed, execution) -> execution.reschedule(failed, Instant.now().plus(PAUSE)))
			.onDeadExecutionRevive()
			.execute((instance, context) -> run.run(ExportId.of(instance.getId()),
					() -> context.getSchedulerState().isShuttingDown()));
	}

	@Bean
	Task<Void> exportExpiryTask(ExportRows rows) {
		return Tasks.recurring("export-expiry", FixedDelay.of(BETWEEN_REMOVALS))
			.execute((instance, context) -> rows.removeExpired());
	}

}
