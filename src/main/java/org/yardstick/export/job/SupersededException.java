package org.yardstick.export.job;

/**
 * The run of an export no longer counts: somebody removed the export, or another instance
 * took it over.
 */
class SupersededException extends RuntimeException {

	SupersededException() {
		super("the export was removed or is run by another instance", null, false, false);
	}

}
