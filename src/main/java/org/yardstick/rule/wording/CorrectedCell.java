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
		StringBuilder words = new StringBuilder(this.cell.words());
		for (int n = this.slips.size() - 1; n >= 0; n--) {
			Slip slip = this.slips.get(n);
			if (slip.correction() != null) {
				words.replace(slip.start(), slip.end(), slip.correction());
			}
		}
		return words.compareTo(new StringBuilder(this.cell.words())) != 0 ? Optional.of(words.toString())
				: Optional.empty();
	}

}
