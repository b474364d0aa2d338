package org.yardstick.export.word;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

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
		write(List.of(form), origin.properties(), out);
	}

	/**
	 * Writes several into one document, each on a new page; the stream stays open.
	 * @param forms at least one, whose title is the document's
	 * @throws java.io.UncheckedIOException if the stream can not be written to
	 */
	public static void write(List<PrintedForm> forms, OutputStream out) {
		write(forms, Map.of(), out);
	}

	private static void write(List<PrintedForm> forms, Map<String, String> properties, OutputStream out) {
		WordPackage file = new WordPackage(out, "form").describe(forms.get(0).title(), properties);
		WordXml xml = new WordXml(file.document()).root("document").open("body");
		FormWriter writer = new FormWriter(xml);
		for (int n = 0; n < forms.size(); n++) {
			writer.write(forms.get(n), n > 0);
		}
		Paper.describe(xml, false);
		xml.close().close().flush();
		file.finish();
	}

}
