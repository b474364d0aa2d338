package org.yardstick.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cell with slips in the order of its words. */
final class CorrectedCell {

	/** So many characters to either side of a slip make clear where it is. */
	private static final int CONTEXT = 4;

	private final WrittenCell cell;

	private final List<Slip> slips = new ArrayList<>();

	/**
	 * @param slips in the order of the words; one that begins within another is passed
	 * over
	 */
	CorrectedCell(WrittenCell cell, List<Slip> slips) {
		this.cell = cell;
		int end = 0;
		for (Slip slip : slips) {
			if (slip.start() >= end) {
				this.slips.add(slip);
				end = slip.end();
			}
		}
	}

	/** The slips, none within another. */
	List<Slip> slips() {
		return this.slips;
	}

	/** The wrong words with the ones beside them, exactly as written. */
	String quote(Slip slip) {
		int start = slip.start();
		int end = slip.end();
		while (start > slip.start() - CONTEXT && this.cell.isChinese(start - 1)) {
			start--;
		}
		while (end < slip.end() + CONTEXT && this.cell.isChinese(end)) {
			end++;
		}
		return this.cell.words().substring(start, end);
	}

	/** The words with all slips mended for which there is a correction. */
	Optional<String> corrected() {
		StringBuilder corrected = new StringBuilder();
		int written = 0;
		for (Slip slip : this.slips) {
			if (slip.correction() != null) {
				corrected.append(this.cell.words(), written, slip.start()).append(slip.correction());
				written = slip.end();
			}
		}
		corrected.append(this.cell.words(), written, this.cell.words().length());
		return (written > 0) ? Optional.of(corrected.toString()) : Optional.empty();
	}

}
