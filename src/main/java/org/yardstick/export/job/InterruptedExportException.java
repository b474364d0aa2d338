package org.yardstick.export.job;

/** The program is about to stop, so the export has to be run again. */
class InterruptedExportException extends RuntimeException {

	InterruptedExportException() {
		super("the program stops", null, false, false);
	}

}
