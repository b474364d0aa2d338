package org.yardstick;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long pieces of work took, for the tables of benchmarks: by the clock, and how long
 * this thread was at work, which does not count the time other programs had the
 * processor, nor what the database does.
 */
public final class Laps {

	private static final double NANOS = 1e6;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final long[] clock;

	private final long[] worked;

	private int count;

	/**
	 * @param most how many there will be
	 */
	public Laps(int most) {
		this.clock = new long[most];
		this.worked = new long[most];
	}

	/** Does the work and notes its time. */
	public void time(Runnable work) {
		long start = System.nanoTime();
		long before = THREADS.getCurrentThreadCpuTime();
		work.run();
		this.worked[this.count] = THREADS.getCurrentThreadCpuTime() - before;
		this.clock[this.count++] = System.nanoTime() - start;
	}

	/** The head of the table. */
	public static void printHead() {
		System.out.printf("%n%-44s %8s %27s %27s%n", "milliseconds", "", "by the clock", "at work");
		System.out.printf("%-44s %8s %9s %8s %8s %9s %8s %8s%n", "", "times", "mean", "99 %", "longest", "mean", "99 %",
				"longest");
	}

	/** A row of the table. */
	public void print(String name) {
		System.out.printf(Locale.ROOT, "%-44s %,8d %s %s%n", name, this.count, columns(this.clock),
				columns(this.worked));
	}

	private String columns(long[] nanos) {
		long[] sorted = Arrays.copyOf(nanos, this.count);
		Arrays.sort(sorted);
		return String.format(Locale.ROOT, "%9.3f %8.3f %8.3f", Arrays.stream(sorted).average().orElse(0) / NANOS,
				sorted[(int) (this.count * 0.99)] / NANOS, sorted[this.count - 1] / NANOS);
	}

}
