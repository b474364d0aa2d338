package org.yardstick.export.fillin;

import org.yardstick.export.ExampleForms;
import org.yardstick.intake.form.FormReader;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.office.OfficeFile;
import org.yardstick.intake.source.SourceDocument;

/** What is read in workbooks that were given out. */
final class ReadBack {

	private ReadBack() {
	}

	static SourceDocument source(byte[] workbook) {
		return OfficeFile.read("线下填写.xlsx", workbook);
	}

	static ReadDocument of(byte[] workbook) {
		return new FormReader(ExampleForms.TEMPLATES.all()).read(source(workbook));
	}

}
