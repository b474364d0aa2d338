package org.yardstick.organisation;

import org.yardstick.shared.RejectedException;

/**
 * The official code and name of a department or a unit, without blanks around them.
 *
 * @param code 1 to 30 characters
 * @param name 1 to 100 characters
 */
public record Label(String code, String name) {

	private static final int CODE_LENGTH = 30;

	private static final int NAME_LENGTH = 100;

	/**
	 * @throws RejectedException if one of the two is blank or too long
	 */
	public Label {
		code = tidy("code", code, CODE_LENGTH);
		name = tidyName(name);
	}

	static String tidyName(String name) {
		return tidy("name", name, NAME_LENGTH);
	}

	private static String tidy(String path, String words, int length) {
		String tidy = (words != null) ? words.strip() : "";
		if (tidy.isEmpty()) {
			throw RejectedException.at(path, "code".equals(path) ? "请填写编码。" : "请填写名称。");
		}
		if (tidy.length() > length) {
			throw RejectedException.at(path, "不能超过 " + length + " 个字。");
		}
		return tidy;
	}

}
