package org.yardstick.export.content;

import java.util.regex.Pattern;

/** Names of files made from words of people. */
public final class FileNames {

	/** Some file systems allow 255 bytes, three a Chinese character. */
	private static final int LONGEST = 70;

	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Cf}\\s.]+");

	/** Of words that had nothing else; a folder without a name would be the root. */
	private static final String UNNAMED = "未命名";

	private FileNames() {
	}

	/** A name without characters that a file system might refuse. */
	public static String of(String words, String extension) {
		return plain(words) + "." + extension;
	}

	/** As {@link #of}, without an ending: for folders. */
	public static String plain(String words) {
		String plain = FORBIDDEN.matcher(words).replaceAll(" ").strip();
		int end = plain.offsetByCodePoints(0, Math.min(plain.codePointCount(0, plain.length()), LONGEST));
		return plain.isEmpty() ? UNNAMED : plain.substring(0, end).strip();
	}

}
