package org.yardstick.intake;

import org.yardstick.intake.office.container.ReadingLimits;
import org.yardstick.shared.RejectedException;

/**
 * A file as somebody brings it.
 *
 * @param name of the file, without folders, at most {@value #LONGEST_NAME} characters
 * @param content never empty, at most {@value #MOST_BYTES} bytes
 * @param hints what is known about it
 */
public record BroughtDocument(String name, byte[] content, ReadingHints hints) {

	/** 20 MB: a hundred times the longest real compilation without pictures. */
	public static final int MOST_BYTES = ReadingLimits.FILE_BYTES;

	private static final int LONGEST_NAME = 200;

	/**
	 * @throws RejectedException if there is nothing in it or too much
	 */
	public BroughtDocument {
		name = shown(name);
		if (content.length == 0) {
			throw RejectedException.at("file", "“" + name + "”是空文件（0 字节），请重新选择。");
		}
		if (content.length > MOST_BYTES) {
			throw RejectedException.at("file", "“" + name + "”超过 20 MB，请去掉图片或拆成几个文件再导入。");
		}
	}

	/** Some browsers send the whole path. */
	private static String shown(String name) {
		String words = (name != null) ? name : "";
		String last = words.substring(Math.max(words.lastIndexOf('/'), words.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cntrl}", " ")
			.strip();
		String shown = last.isEmpty() ? "未命名" : last;
		return shown.substring(Math.max(0, shown.length() - LONGEST_NAME));
	}

}
