package org.yardstick.export;

/** In which program's format the documents of an export are. */
public enum ExportFormat {

	/** Excel. */
	XLSX("xlsx"),
	/** Word. */
	DOCX("docx");

	private final String extension;

	ExportFormat(String extension) {
		this.extension = extension;
	}

	/** How the names of such documents end, without the dot. */
	public String extension() {
		return this.extension;
	}

}
