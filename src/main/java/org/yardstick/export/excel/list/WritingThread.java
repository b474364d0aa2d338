package org.yardstick.export.excel.list;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes on a thread of its own, so that the next rows are read while the last ones are
 * written. Only a few portions may wait, which bounds the memory.
 */
final class WritingThread implements Closeable {

	private static final int MOST_WAITING = 4;

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread writing = new Thread(work, "export-writing");
		writing.setDaemon(true);
		return writing;
	});

	/** After a portion that failed nothing is written; only the thread touches it. */
	private boolean broken;

	private final Queue<Future<?>> portions = new ArrayDeque<>();

	/**
	 * Has the portion written after those before it; waits if too many of them are left.
	 * @throws UncheckedIOException if one of them could not be written
	 */
	void write(Portion next) {
		while (this.portions.size() >= MOST_WAITING) {
			await(this.portions.remove());
		}
		this.portions.add(this.thread.submit(() -> {
			if (!this.broken) {
				this.broken = true;
				next.write();
				this.broken = false;
			}
			return null;
		}));
	}

	/**
	 * Waits until everything has been written.
	 * @throws UncheckedIOException if it could not be
	 */
	void await() {
		while (!this.portions.isEmpty()) {
			await(this.portions.remove());
		}
	}

	private static void await(Future<?> portion) {
		try {
			portion.get();
		}
		catch (ExecutionException failed) {
			if (failed.getCause() instanceof IOException unwritable) {
				throw new UncheckedIOException(unwritable);
			}
			if (failed.getCause() instanceof RuntimeException refused) {
				throw refused;
			}
			throw new IllegalStateException(failed.getCause());
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("stopped while writing", stopped);
		}
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

	/** Writes some rows. */
	@FunctionalInterface
	interface Portion {

		void write() throws IOException;

	}

}
