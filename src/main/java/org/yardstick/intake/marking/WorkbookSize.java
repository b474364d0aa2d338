package org.yardstick.intake.marking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * How much a workbook is when it is unpacked. Reading never unpacks all of it; writing
 * into it does, and makes objects of the sheets, some twenty times their size.
 */
final class WorkbookSize {

	/** Of all its parts, pictures too. */
	private static final long ALL = 64L * 1024 * 1024;

	/** Of its sheets and what belongs to them. The largest real one has 4 MB. */
	private static final long MARKUP = 6L * 1024 * 1024;

	private WorkbookSize() {
	}

	/** Whether there is memory to write into it. */
	static boolean isMarkable(byte[] content) throws IOException {
		long all = 0;
		long markup = 0;
		byte[] buffer = new byte[8192];
		try (ZipArchiveInputStream parts = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
			for (ZipArchiveEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				boolean picture = part.getName().startsWith("xl/media/");
				for (int read = read(parts, buffer); read >= 0; read = read(parts, buffer)) {
					all += read;
					markup += picture ? 0 : read;
					if (all > ALL || markup > MARKUP) {
						return false;
					}
				}
			}
		}
		return true;
	}

	private static int read(InputStream part, byte[] buffer) throws IOException {
		return part.read(buffer);
	}

}
