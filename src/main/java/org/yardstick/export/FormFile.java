package org.yardstick.export;

import org.yardstick.export.content.FileNames;

/**
 * A document of a form.
 *
 * @param name what it is called: the project's name, fit for a file
 * @param mediaType what it is
 * @param content its bytes
 */
public record FormFile(String name, String mediaType, byte[] content) {

	/**
	 * A Word document.
	 * @param name what it is called, in any words, without its ending
	 */
	public static FormFile word(String name, byte[] content) {
		return new FormFile(FileNames.of(name, FormFormat.DOCX.extension()), FormFormat.DOCX.mediaType(), content);
	}

}
