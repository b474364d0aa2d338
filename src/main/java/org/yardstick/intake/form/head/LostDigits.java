package org.yardstick.intake.form.head;

import org.yardstick.intake.form.words.Written;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;

/**
 * What a spreadsheet does to codes and telephone numbers that it stores as numbers: zeros
 * at the beginning are lost and can be restored, digits behind the fifteenth are lost for
 * good.
 */
final class LostDigits {

	private static final String PHONE = "header.contactPhone";

	/**
	 * A number with area code has ten or eleven digits behind the zero; mobile numbers
	 * begin with 1 and have no zero before.
	 */
	private static final String AREA_AND_NUMBER = "[2-9]\\d{9,10}";

	private static final int PRECISION = 15;

	private LostDigits() {
	}

	/** Whether a code has more digits than a spreadsheet keeps. */
	static boolean isCut(Written text, FormField field) {
		return field.kind() == FieldKind.TEXT && text.number() && text.text().length() > PRECISION;
	}

	/**
	 * The words with their zeros, unchanged where nothing was lost.
	 * @param digits how many digits the codes of the cell have, 0 if unknown
	 */
	static String restoreZeros(Written text, int digits, FormField field) {
		if (!text.number() || !text.text().matches("\\d+")) {
			return text.text();
		}
		if (field.path().equals(PHONE)) {
			return text.text().matches(AREA_AND_NUMBER) ? "0" + text.text() : text.text();
		}
		return "0".repeat(Math.max(0, digits - text.text().length())) + text.text();
	}

}
