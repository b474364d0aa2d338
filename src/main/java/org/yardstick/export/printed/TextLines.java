package org.yardstick.export.printed;

/**
 * How many lines words take in a cell of a given width. An estimate, for fonts differ
 * from machine to machine; rather one line too many than words that are cut off.
 */
public final class TextLines {

	/** What the borders of a cell take, in characters of half width. */
	private static final double MARGIN = 1.0;

	private TextLines() {
	}

	/**
	 * Lines that the words take.
	 * @param words may be null
	 * @param width of the cell in characters of half width
	 * @return at least 1
	 */
	public static int in(String words, double width) {
		return (words != null) ? within(words, width - MARGIN) : 1;
	}

	/**
	 * Lines that the words take where there are no borders.
	 * @param room in characters of half width
	 * @return at least 1
	 */
	public static int within(String words, double room) {
		int inLine = (int) Math.max(2, room);
		int lines = 1;
		int taken = 0;
		for (int n = 0; n < words.length(); n++) {
			char character = words.charAt(n);
			int wide = width(character);
			if (character == '\n' || taken + wide > inLine) {
				lines++;
				taken = 0;
			}
			taken += wide;
		}
		return lines;
	}

	private static int width(char character) {
		if (character == '\n' || Character.isLowSurrogate(character)) {
			return 0;
		}
		return (character < '\u0100') ? 1 : 2;
	}

}
