package org.yardstick.trail;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yardstick.shared.TaskInTurns;

/** The check in the background. */
@Configuration(proxyBeanMethods = false)
class TrailTasks {

	/** Checks the chain in turns; after a restart it goes on. */
	@Bean
	Task<Void> trailCheckTask(TrailCheckRun run) {
		return TaskInTurns.of(TrailChecks.TASK, run);
	}

}
