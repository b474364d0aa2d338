package org.yardstick.export;

import java.util.Locale;

/** What a single form can be taken away as. */
public enum FormFormat {

	/** An Excel workbook of one sheet. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	/** A Word document. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	/** A page that needs no other file. */
	HTML("text/html;charset=UTF-8");

	private final String mediaType;

	FormFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** The end of file names. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

}
