package org.yardstick.export.content;

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

/** A zip archive of documents. It is complete only when it was finished. */
final class DocumentArchive {

	static final String EXTENSION = "zip";

	/** Tells editors that do not know UTF-8 from local encodings. */
	private static final String MARK = "\uFEFF";

	private final ZipOutputStream zip;

	/** The paths in small letters, for file systems that know no other. */
	private final Set<String> paths = new HashSet<>();

	DocumentArchive(OutputStream out) {
		this.zip = new ZipOutputStream(StreamUtils.nonClosing(out), StandardCharsets.UTF_8);
		this.zip.setLevel(Deflater.BEST_SPEED);
	}

	/**
	 * Adds a document.
	 * @param path its name, after its folder if it lies in one; a number is put before
	 * the ending if another document has it
	 */
	void add(String path, Content content) throws IOException {
		this.zip.putNextEntry(new ZipEntry(free(path)));
		content.writeTo(StreamUtils.nonClosing(this.zip));
		this.zip.closeEntry();
	}

	/** Names of departments may differ in what file names cannot have. */
	private String free(String path) {
		int end = path.lastIndexOf('.');
		String free = path;
		for (int n = 2; !this.paths.add(free.toLowerCase(Locale.ROOT)); n++) {
			free = path.substring(0, end) + " " + n + path.substring(end);
		}
		return free;
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
