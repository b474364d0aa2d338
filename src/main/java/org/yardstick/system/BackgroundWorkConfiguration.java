package org.yardstick.system;

import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work in the background: a module declares a {@code Task} as a bean and orders its
 * execution with the {@code SchedulerClient}, which takes part in the transaction. Any
 * instance takes it; when that one dies, another one starts it again.
 */
@Configuration(proxyBeanMethods = false)
class BackgroundWorkConfiguration {

	/** What an execution is told is JSON, never an object to be brought to life. */
	@Bean
	DbSchedulerCustomizer schedulerCustomizer() {
		return new DbSchedulerCustomizer() {
			@Override
			public Optional<Serializer> serializer() {
				return Optional.of(new Jackson3Serializer());
			}
		};
	}

	/** Heartbeats and due times are compared between machines, so it is the real time. */
	@Bean
	Clock schedulerClock() {
		return new SystemClock();
	}

	/**
	 * Looks for work as soon as it was ordered and committed, so that nobody waits for
	 * the next poll. The library's own way looks before the transaction ends.
	 */
	@Bean
	SchedulerListener startAfterCommit(ObjectProvider<Scheduler> scheduler) {
		return new AbstractSchedulerListener() {
			@Override
			public void onExecutionScheduled(TaskInstanceId execution, Instant due) {
				if (TransactionSynchronizationManager.isSynchronizationActive()) {
					TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
						@Override
						public void afterCommit() {
							scheduler.getObject().triggerCheckForDueExecutions();
						}
					});
				}
			}
		};
	}

}
