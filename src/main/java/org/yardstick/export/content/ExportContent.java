package org.yardstick.export.content;

import java.io.IOException;
import java.io.OutputStream;

import org.yardstick.export.Export;
import org.yardstick.export.ExportOrder;
import org.yardstick.plan.PlanTally;

/** Makes the files of some kind of export. */
public interface ExportContent {

	/** Whether it makes the files of such orders. */
	boolean makes(ExportOrder order);

	/** How the file's name ends, without the dot. */
	String extension(ExportOrder order, PlanTally tally);

	/**
	 * Writes the file in constant memory; the stream stays open. What an exception leaves
	 * behind is no readable file.
	 * @throws IOException if the stream can not be written to
	 */
	void write(Export export, ExportedPlans plans, OutputStream out) throws IOException;

}
