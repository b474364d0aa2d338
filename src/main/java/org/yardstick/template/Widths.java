package org.yardstick.template;

/** Checks that parts of a form are together as wide as the form. */
final class Widths {

	static final int WHOLE = 100;

	/** A column must be this wide for one character of a vertical label. */
	private static final int NARROWEST = 4;

	private Widths() {
	}

	/** Columns that must take the whole width. */
	static void fill(YamlNode node, int sum) {
		if (sum != WHOLE) {
			throw node.defect("the columns add up to " + sum + " per cent, not " + WHOLE);
		}
	}

	/** Columns that must leave some width to a label beside them. */
	static void leaveRoom(YamlNode node, int sum) {
		if (sum < NARROWEST || sum > WHOLE - NARROWEST) {
			throw node.defect("the columns take " + sum + " per cent beside the label, not " + NARROWEST + " to "
					+ (WHOLE - NARROWEST));
		}
	}

}
