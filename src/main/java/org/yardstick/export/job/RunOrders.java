package org.yardstick.export.job;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.stereotype.Component;
import org.yardstick.export.ExportId;

/** Orders the runs of exports in the background. */
@Component
public class RunOrders {

	/** Runs the export whose id the execution has. */
	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("export");

	private final SchedulerClient scheduler;

	RunOrders(SchedulerClient scheduler) {
		this.scheduler = scheduler;
	}

	/** Has the export run soon after the transaction. */
	public void order(ExportId export) {
		this.scheduler.schedule(TASK.instance(export.toString()).build(), Instant.now());
	}

}
