package org.yardstick.narrative;

import org.yardstick.targetvalue.CellText;
import org.yardstick.targetvalue.MeasurementUnit;
import org.yardstick.targetvalue.QuantityKind;

/**
 * What an amount of money is for where the words before it say so: 每人每年补助500元,
 * 人均成本不超过15元.
 */
final class PerWords {

	/** The farthest such words stand from their number. */
	private static final int FARTHEST = 14;

	private static final String AVERAGED = "人户生亩次日月校村";

	private PerWords() {
	}

	/**
	 * What the unit is for, as it would be written after it: {@code /人/年}; empty where
	 * nothing says so, or the unit itself does.
	 */
	static String before(CellText text, int start, String unit) {
		if (MeasurementUnit.of(unit).kind() != QuantityKind.MONEY) {
			return "";
		}
		StringBuilder parts = new StringBuilder();
		int first = start - FARTHEST;
		for (int at = start - 1; at >= Math.max(0, first) && Character.isLetter(text.charAt(at)); at--) {
			String part = partAt(text, at);
			if (!part.isEmpty()) {
				parts.insert(0, "/" + part);
			}
		}
		return parts.toString();
	}

	private static String partAt(CellText text, int at) {
		char before = text.charAt(at - 1);
		if (text.charAt(at) == '均' && AVERAGED.indexOf(before) >= 0) {
			return String.valueOf(before);
		}
		if (text.charAt(at) != '每') {
			return "";
		}
		int end = MeasurementUnit.endIn(text, at + 1);
		boolean pupil = end == at + 1 && text.charAt(end) == '生';
		return text.between(at + 1, pupil ? end + 1 : end);
	}

}
