package org.yardstick.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done in the background, each on one instance at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ NoticeSettings.class, MailSettings.class })
class NoticeTasks {

	private static final Duration BETWEEN_DELIVERIES = Duration.ofSeconds(5);

	private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(1);

	/** When few people work. */
	private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

	@Bean
	RecurringTask<Void> noticeDeliveryTask(NoticeDelivery delivery) {
		return Tasks.recurring("notice-delivery", FixedDelay.of(BETWEEN_DELIVERIES))
			.execute((execution, context) -> delivery.catchUp(() -> context.getSchedulerState().isShuttingDown()));
	}

	@Bean
	RecurringTask<Void> noticeMailTask(NoticeMail mail) {
		return Tasks.recurring("notice-mail", FixedDelay.of(BETWEEN_LETTERS))
			.execute((execution, context) -> mail.sendDue(() -> context.getSchedulerState().isShuttingDown()));
	}

	@Bean
	RecurringTask<Void> reminderTask(Reminders reminders, NoticeSettings settings, Clock clock) {
		return Tasks.recurring("reminders", Schedules.daily(clock.getZone(), LocalTime.of(settings.hour(), 0)))
			.execute((execution, context) -> reminders.give());
	}

	@Bean
	RecurringTask<Void> noticeForgettingTask(NoticeRows notices, NoticeSettings settings, Clock clock) {
		return Tasks.recurring("notice-forgetting", Schedules.daily(clock.getZone(), AT_NIGHT))
			.execute((execution, context) -> notices.forget(clock.instant().minus(settings.keep())));
	}

}
