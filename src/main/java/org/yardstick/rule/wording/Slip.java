package org.yardstick.rule.wording;

import org.yardstick.rule.Severity;

/**
 * A slip of the pen in a cell.
 *
 * @param start where the wrong words begin
 * @param end where they end
 * @param correction what to write instead, empty to leave them out, null where only the
 * writer can know
 * @param fault what is wrong, as a part of a sentence
 */
record Slip(int start, int end, String correction, Severity severity, String fault) {

	static Slip surely(int start, int end, String correction, String fault) {
		return new Slip(start, end, correction, Severity.WARNING, fault);
	}

	static Slip perhaps(int start, int end, String correction, String fault) {
		return new Slip(start, end, correction, Severity.INFO, fault);
	}

}
