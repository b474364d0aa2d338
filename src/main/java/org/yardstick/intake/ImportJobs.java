package org.yardstick.intake;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The work that goes on in the background: reading, and forgetting what is old. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportJobs {

	/** When few people work. */
	private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

	/** Reads the document that the name of the execution says. */
	@Bean
	OneTimeTask<Void> importReadingTask(ImportReading reading) {
		return Tasks.oneTime("import-reading")
			.execute((execution, context) -> reading.read(ReadingOrders.documentOf(execution.getId())));
	}

	/** Forgets documents that were brought in long ago. */
	@Bean
	RecurringTask<Void> importForgettingTask(DocumentImports documents, TransactionTemplate transaction,
			ImportSettings settings, Clock clock) {
		return Tasks.recurring("import-forgetting", Schedules.daily(clock.getZone(), AT_NIGHT))
			.execute((execution, context) -> transaction
				.executeWithoutResult((status) -> documents.deleteOlderThan(clock.instant().minus(settings.keep()))));
	}

}
