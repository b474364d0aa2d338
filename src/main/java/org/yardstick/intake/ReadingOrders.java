package org.yardstick.intake;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.stereotype.Component;

/** Orders the reading of documents in the background. */
@Component
class ReadingOrders {

	private static final String SEPARATOR = "@";

	private final OneTimeTask<Void> importReadingTask;

	private final SchedulerClient scheduler;

	private final Clock clock;

	ReadingOrders(OneTimeTask<Void> importReadingTask, SchedulerClient scheduler, Clock clock) {
		this.importReadingTask = importReadingTask;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/**
	 * Has the document read soon after the transaction. Every order has a name of its
	 * own: the one before may not be forgotten yet.
	 */
	void order(ImportId document) {
		Instant now = this.clock.now();
		this.scheduler.schedule(this.importReadingTask.instance(document + SEPARATOR + now.toEpochMilli()), now);
	}

	/** The document that an order is about. */
	static ImportId documentOf(String order) {
		return ImportId.of(order.substring(0, order.indexOf(SEPARATOR)));
	}

}
