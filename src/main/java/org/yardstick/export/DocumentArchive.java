package org.yardstick.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.util.StreamUtils;

/**
 * A zip archive of documents, none of which has the name of another. It is complete only
 * when it was finished.
 */
final class DocumentArchive {

	static final String EXTENSION = "zip";

	/** Tells editors that do not know UTF-8 from local encodings. */
	private static final String MARK = "\uFEFF";

	private final ZipOutputStream zip;

	private final Set<String> names = new HashSet<>();

	DocumentArchive(OutputStream out) {
		this.zip = new ZipOutputStream(StreamUtils.nonClosing(out), StandardCharsets.UTF_8);
		this.zip.setLevel(Deflater.BEST_SPEED);
	}

	/**
	 * Adds a document.
	 * @param folder in which it lies, null for none
	 * @param name without ending; a number is added if another document has it
	 */
	void add(String folder, String name, ExportFormat format, Content content) throws IOException {
		String path = (folder != null) ? FileNames.plain(folder) + "/" : "";
		String unique = FileNames.of(name, format.extension());
		for (int n = 2; !this.names.add((path + unique).toLowerCase(Locale.ROOT)); n++) {
			unique = FileNames.of(name, "（" + n + "）", format.extension());
		}
		this.zip.putNextEntry(new ZipEntry(path + unique));
		content.writeTo(StreamUtils.nonClosing(this.zip));
		this.zip.closeEntry();
	}

	/**
	 * Completes the archive with a file that holds a statement; the stream stays open.
	 */
	void finish(String statement) throws IOException {
		this.zip.putNextEntry(new ZipEntry("导出说明.txt"));
		this.zip.write((MARK + statement + "\r\n").getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
		this.zip.finish();
		this.zip.flush();
	}

	/** Writes a document. */
	@FunctionalInterface
	interface Content {

		void writeTo(OutputStream out) throws IOException;

	}

}
