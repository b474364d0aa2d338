package org.yardstick.review;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets at night what {@link OnceOnly} need not know any more. */
@Configuration(proxyBeanMethods = false)
class RequestKeeping {

	private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

	@Bean
	RecurringTask<Void> requestForgettingTask(OnceOnly requests, Clock clock) {
		return Tasks.recurring("request-forgetting", Schedules.daily(clock.getZone(), AT_NIGHT))
			.execute((instance, context) -> requests.forgetOld());
	}

}
