package org.yardstick.export.job;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.yardstick.export.Export;

/**
 * Notes how far a run is, every second or so, and finds out then whether it should go on.
 */
class ExportProgress {

	private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

	private final ExportRows rows;

	private final Export run;

	private final BooleanSupplier stopping;

	private long total;

	private long noted;

	/**
	 * @param stopping whether the program is about to stop
	 */
	ExportProgress(ExportRows rows, Export run, BooleanSupplier stopping) {
		this.rows = rows;
		this.run = run;
		this.stopping = stopping;
	}

	/** How many plans there are, before the first. */
	void begin(long total) {
		this.total = total;
		note(0);
	}

	/**
	 * @param done which plan is being written, from 1
	 * @throws SupersededException if the run no longer counts
	 * @throws InterruptedExportException if the program is about to stop
	 */
	void advance(long done) {
		if (System.nanoTime() - this.noted >= INTERVAL) {
			note(done - 1);
		}
	}

	private void note(long done) {
		if (this.stopping.getAsBoolean()) {
			throw new InterruptedExportException();
		}
		this.rows.progress(this.run, done, this.total);
		this.noted = System.nanoTime();
	}

}
