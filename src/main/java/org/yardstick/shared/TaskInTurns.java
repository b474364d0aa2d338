package org.yardstick.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/**
 * Long work in the background that is done in turns, so that other work gets its own in
 * between: it goes on after a restart and on another instance, and is given up after some
 * failures in a row.
 */
public final class TaskInTurns {

	private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

	private static final int MOST_FAILURES_IN_A_ROW = 5;

	private TaskInTurns() {
	}

	/** The work. */
	public interface Work {

		/**
		 * Takes a turn.
		 * @param id which piece of work
		 * @param stopping whether the program is about to stop
		 * @return whether there is more to do
		 */
		boolean goOn(UUID id, BooleanSupplier stopping);

		/** Notes that it failed for good. */
		void giveUp(UUID id);

	}

	/**
	 * The task; its instances are named by the ids of the pieces of work.
	 */
	public static Task<Void> of(TaskDescriptor<Void> task, Work work) {
		FailureHandler<Void> again = (failed, execution) -> execution.reschedule(failed,
				Instant.now().plus(PAUSE_AFTER_FAILURE));
		return Tasks.custom(task)
			.onFailure(new MaxRetriesFailureHandler<>(MOST_FAILURES_IN_A_ROW, again,
					(failed, execution) -> work.giveUp(UUID.fromString(failed.getExecution().getId()))))
			.onDeadExecutionRevive()
			.execute((instance, context) -> {
				boolean more = work.goOn(UUID.fromString(instance.getId()),
						() -> context.getSchedulerState().isShuttingDown());
				return (done, execution) -> {
					if (more) {
						execution.reschedule(done, Instant.now());
					}
					else {
						execution.remove();
					}
				};
			});
	}

}
