package org.yardstick.intake.office;

import java.nio.charset.StandardCharsets;

/**
 * The container of old office programs. It is not opened; names in its directory tell
 * what is in it.
 */
final class OldOfficeFile {

	private OldOfficeFile() {
	}

	/**
	 * Why it is refused, and what to do instead.
	 * @param ending of the file's name, in small letters
	 */
	static String refusal(String ending, byte[] content) {
		if (names(content, "EncryptedPackage")) {
			return "文件设有密码，无法读取；请先取消密码，保存后再导入。";
		}
		if (names(content, "WordDocument")) {
			return "这是旧格式的文字文档（.doc、.wps），不能直接导入；请在 WPS 或 Word 中打开，“另存为”.docx 后再导入。";
		}
		if (names(content, "Workbook") || names(content, "Book")) {
			return "这是旧格式的表格文件（.xls、.et），不能直接导入；请在 WPS 或 Excel 中打开，“另存为”.xlsx 后再导入。";
		}
		String target = ending.matches("xls|et|ett|xlt|xlsx") ? ".xlsx" : ".docx";
		return "这是旧格式的文件，不能直接导入；请在 WPS 或 Office 中打开，“另存为”" + target + " 后再导入。";
	}

	/** Whether an entry has this name: in UTF-16, ended by a zero. */
	private static boolean names(byte[] content, String name) {
		byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
		for (int n = 0; n + wanted.length <= content.length; n += 2) {
			int same = 0;
			while (same < wanted.length && content[n + same] == wanted[same]) {
				same++;
			}
			if (same == wanted.length) {
				return true;
			}
		}
		return false;
	}

}
