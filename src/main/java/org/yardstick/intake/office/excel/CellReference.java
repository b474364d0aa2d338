package org.yardstick.intake.office.excel;

import org.yardstick.intake.office.container.ReadingLimits;

/**
 * A place in a sheet.
 *
 * @param row counted from 1, as Excel shows it
 * @param column counted from 0
 */
record CellReference(int row, int column) {

	private static final int LAST_ROW = 1_048_576;

	private static final int LAST_COLUMN = 16_384;

	CellReference {
		if (row < 1 || row > LAST_ROW || column < 0 || column >= LAST_COLUMN) {
			throw ReadingLimits.broken();
		}
	}

	/**
	 * Reads {@code D12} or {@code $D$12}.
	 * @throws org.yardstick.shared.RejectedException if it is none
	 */
	static CellReference of(String written) {
		int column = 0;
		int row = 0;
		for (char character : written.replace("$", "").toUpperCase().toCharArray()) {
			if (character >= 'A' && character <= 'Z' && row == 0 && column <= LAST_COLUMN) {
				column = column * 26 + character - 'A' + 1;
			}
			else if (character >= '0' && character <= '9' && row <= LAST_ROW) {
				row = row * 10 + character - '0';
			}
			else {
				throw ReadingLimits.broken();
			}
		}
		return new CellReference(row, column - 1);
	}

}
