package org.yardstick.rule.wording;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cell in which people wrote words.
 *
 * @param path as in {@code goals.annual[0]}
 * @param words exactly as written
 */
record WrittenCell(String path, String words) {

	private static final Set<String> NO_WORDS = Set.of("header.projectCode", "header.supervisingDepartmentCode",
			"header.contact", "header.contactPhone");

	private static final Pattern LABEL = Pattern
		.compile("header\\..*|indicators\\[\\d+]\\.(?:name|category|dimension)");

	private static final Pattern TARGET = Pattern.compile("indicators\\[\\d+]\\.(?:annual|mediumTerm)Target");

	private static final Pattern TEXT = Pattern.compile("(?:goals|narratives)\\..*");

	/** Whether words are written here, and no codes, amounts and names of persons. */
	boolean isWritten() {
		return !NO_WORDS.contains(this.path) && !this.path.startsWith("funding.")
				&& !this.path.startsWith("spendingPlan");
	}

	/** Whether the cell names something, in no whole sentence. */
	boolean isLabel() {
		return LABEL.matcher(this.path).matches();
	}

	boolean isTarget() {
		return TARGET.matcher(this.path).matches();
	}

	/** Whether whole sentences stand here. */
	boolean isText() {
		return TEXT.matcher(this.path).matches();
	}

	/** Whether the place is in the words and holds one of the characters. */
	boolean holds(int at, String characters) {
		return at >= 0 && at < this.words.length() && characters.indexOf(this.words.charAt(at)) >= 0;
	}

	boolean isChinese(int at) {
		return at >= 0 && at < this.words.length() && isChinese(this.words.charAt(at));
	}

	static boolean isChinese(char character) {
		return character >= '\u4e00' && character <= '\u9fff';
	}

}
