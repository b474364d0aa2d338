package org.yardstick.review;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps {@link StepTimes} no older than some minutes, on one instance at a time. */
@Configuration(proxyBeanMethods = false)
class StepTimeTask {

	private static final Duration PAUSE = Duration.ofMinutes(10);

	@Bean
	RecurringTask<Void> stepTimesTask(StepTimes times) {
		return Tasks.recurring("step-times", FixedDelay.of(PAUSE)).execute((instance, context) -> times.refresh());
	}

}
