package org.yardstick.export.content;

import java.io.IOException;

import org.yardstick.export.ExportFormat;
import org.yardstick.export.excel.FormsWorkbook;
import org.yardstick.export.printed.PrintedForm;

/** Puts forms into workbooks, and these into an archive as soon as they are full. */
final class FormVolumes {

	private final DocumentArchive archive;

	private final String statement;

	private FormsWorkbook volume = new FormsWorkbook();

	private String title;

	private int part = 1;

	private int forms;

	/**
	 * @param statement stands at the end of each workbook
	 */
	FormVolumes(DocumentArchive archive, String statement) {
		this.archive = archive;
		this.statement = statement;
	}

	/**
	 * Adds a form.
	 * @param title the workbook to which it belongs: those with the same title follow
	 * each other
	 * @param name the form's own
	 */
	void add(String title, String name, PrintedForm form) throws IOException {
		if (this.title != null && !this.title.equals(title)) {
			finish();
			this.part = 1;
		}
		else if (this.volume.forms() == FormSheetsExport.MOST_SHEETS) {
			finish();
			this.part++;
		}
		this.title = title;
		this.volume.add(++this.forms, name, form);
	}

	/** Puts the last workbook into the archive. */
	void finish() throws IOException {
		if (this.title != null) {
			String end = (this.part > 1) ? "（" + this.part + "）" : "";
			try (FormsWorkbook full = this.volume) {
				this.archive.add(FileNames.plain(this.title) + end + "." + ExportFormat.XLSX.extension(),
						(entry) -> full.write(this.statement, entry));
			}
			this.volume = new FormsWorkbook();
		}
	}

}
