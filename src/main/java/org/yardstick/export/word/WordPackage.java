package org.yardstick.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The file that a document is: a zip of parts, most of them the same in all documents of
 * a kind and kept as resources beside this class.
 */
final class WordPackage {

	/** The same form makes the same file. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	/**
	 * @param kind of document, {@code form} or {@code book}
	 */
	WordPackage(OutputStream out, String kind) {
		this.zip = new ZipOutputStream(out);
		copy("content-types", "[Content_Types].xml");
		copy("package-rels", "_rels/.rels");
		copy("document-rels", "word/_rels/document.xml.rels");
		copy("styles", "word/styles.xml");
		copy("fonts", "word/fontTable.xml");
		copy(kind + "-settings", "word/settings.xml");
		copy(kind + "-footer", "word/footer.xml");
	}

	/**
	 * Says what the document is.
	 * @param custom more that programs may want to know, by name
	 */
	WordPackage describe(String title, Map<String, String> custom) {
		new PropertyWriter(begin("docProps/core.xml")).writeCore(title);
		new PropertyWriter(begin("docProps/custom.xml")).writeCustom(custom);
		return this;
	}

	/** Begins the last part: what people read. */
	OutputStream document() {
		return begin("word/document.xml");
	}

	/** Completes the file; the stream below stays open. */
	void finish() {
		try {
			this.zip.finish();
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private OutputStream begin(String name) {
		try {
			ZipEntry entry = new ZipEntry(name);
			entry.setTimeLocal(NO_TIME);
			this.zip.putNextEntry(entry);
			return this.zip;
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private void copy(String resource, String name) {
		try (InputStream part = WordPackage.class.getResourceAsStream(resource + ".xml")) {
			part.transferTo(begin(name));
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

}
