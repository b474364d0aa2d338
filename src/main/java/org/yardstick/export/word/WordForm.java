package org.yardstick.export.word;

import java.io.OutputStream;

import org.yardstick.export.printed.DocumentOrigin;
import org.yardstick.export.printed.PrintedForm;

/** A printed form as a Word document of its own, ready for paper of A4. */
public final class WordForm {

	private WordForm() {
	}

	/**
	 * Writes the document; the stream stays open.
	 * @throws java.io.UncheckedIOException if the stream can not be written to
	 */
	public static void write(PrintedForm form, DocumentOrigin origin, OutputStream out) {
		WordPackage file = new WordPackage(out, "form").describe(form.title(), origin.properties());
		WordXml xml = new WordXml(file.document()).root("document").open("body");
		new FormWriter(xml).write(form);
		Paper.describe(xml, false);
		xml.close().close().flush();
		file.finish();
	}

}
