package org.yardstick.export.excel.list;

import java.io.Closeable;

import org.yardstick.plan.ListedPlan;

/**
 * A list that is being written. Nothing of a plan is kept once it was added. A list that
 * is not finished is no workbook: whoever fails half way must not finish it.
 */
public interface PlanList extends Closeable {

	/**
	 * @throws java.io.UncheckedIOException if the stream can not be written to
	 */
	void add(ListedPlan plan);

	/** What has been added so far. */
	ListCount count();

	/**
	 * Writes the sums and a closing statement and completes the workbook; the stream
	 * stays open.
	 * @param statement stands in the last row
	 * @throws java.io.UncheckedIOException if the stream can not be written to
	 */
	void finish(String statement);

	/** Ends the writing; a list that was not finished stays no workbook. */
	@Override
	void close();

}
