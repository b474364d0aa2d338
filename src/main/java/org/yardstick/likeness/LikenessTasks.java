package org.yardstick.likeness;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done in the background. */
@Configuration(proxyBeanMethods = false)
class LikenessTasks {

	private static final Duration PAUSE = Duration.ofSeconds(10);

	@Bean
	Task<Void> likenessTask(LikenessIndex index) {
		return Tasks.recurring("likeness", FixedDelay.of(PAUSE))
			.execute((instance, context) -> index.catchUp(() -> context.getSchedulerState().isShuttingDown()));
	}

}
