package org.yardstick.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sheets of a workbook for filling in offline say about themselves. The sentences
 * are for people, and reading goes by them: they stay with the words when a sheet is
 * copied, converted or saved by another program, as hidden marks do not.
 */
public final class OfflineSheet {

	/** Stands in the first cell of a sheet that only explains or lists. */
	public static final String NOT_READ = "本工作表不会读入";

	private static final String NOTE = "年度线下填写表（浅黄色的格必填；没有填写的行不会读入，不必删除）";

	private static final Pattern NOTED = Pattern.compile("(20\\d{2})年度线下填写表.*没有填写的行不会读入.*");

	private OfflineSheet() {
	}

	/** What stands above a form that has rows ready to be filled in. */
	public static String note(int fiscalYear) {
		return fiscalYear + NOTE;
	}

	/**
	 * The fiscal year of a note.
	 * @param line words that may be a note
	 * @return empty if they are none
	 */
	public static Optional<Integer> yearOf(String line) {
		Matcher note = NOTED.matcher(line.replaceAll("\\s", ""));
		return note.matches() ? Optional.of(Integer.valueOf(note.group(1))) : Optional.empty();
	}

}
