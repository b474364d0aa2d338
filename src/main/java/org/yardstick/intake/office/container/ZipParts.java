package org.yardstick.intake.office.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.yardstick.shared.RejectedException;

/**
 * The parts of an office file (OPC). Found by the zip's directory, as office programs do,
 * so that parts that are not read are never unpacked. Names are only compared, never used
 * as paths.
 */
public final class ZipParts implements AutoCloseable {

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

	private long unpacked;

	private ZipParts(ZipFile zip) {
		this.zip = zip;
		zip.getEntries().asIterator().forEachRemaining(this::add);
	}

	/**
	 * Opens a file.
	 * @throws RejectedException if it is no zip, holds too many parts, one name twice,
	 * macros, or is locked by a password
	 */
	public static ZipParts open(byte[] content) {
		if (directoryEntries(content) > ReadingLimits.ENTRIES) {
			throw ReadingLimits.tooLarge("的部件超过" + ReadingLimits.ENTRIES + "个");
		}
		try {
			return new ZipParts(ZipFile.builder()
				.setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
				.setIgnoreLocalFileHeader(true)
				.get());
		}
		catch (RejectedException refused) {
			throw refused;
		}
		catch (IOException | RuntimeException unreadable) {
			throw ReadingLimits.broken();
		}
	}

	/**
	 * Counted before the library reads the directory, because it makes an object of each
	 * entry, and the count that the zip states need not be true.
	 */
	private static int directoryEntries(byte[] content) {
		int count = 0;
		for (int n = 0; n + 3 < content.length; n++) {
			if (content[n] == 'P' && content[n + 1] == 'K' && content[n + 2] == 1 && content[n + 3] == 2) {
				count++;
			}
		}
		return count;
	}

	private void add(ZipArchiveEntry entry) {
		String name = entry.getName().replace('\\', '/');
		String part = name.startsWith("/") ? name.substring(1) : name;
		if (part.endsWith("vbaProject.bin")) {
			throw macros();
		}
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw RejectedException.at("file", "文件设有密码，无法读取；请先取消密码，保存后再导入。");
		}
		if (!entry.isDirectory() && this.entries.put(part, entry) != null) {
			throw ReadingLimits.broken();
		}
	}

	/** The refusal of a file with macros. */
	public static RejectedException macros() {
		return RejectedException.at("file", "文件含有宏，不能导入；请在 WPS 或 Office 中“另存为”不含宏的 .docx 或 .xlsx 后再导入。");
	}

	/** Whether there is a part of this name. */
	public boolean has(String part) {
		return this.entries.containsKey(part);
	}

	/**
	 * Reads a part as XML.
	 * @param part its name; it must exist
	 * @param reader is called once, standing on the root element
	 * @throws RejectedException if it is missing, no XML or too large
	 */
	public void xml(String part, Consumer<XmlPart> reader) {
		ZipArchiveEntry entry = this.entries.get(part);
		if (entry == null || (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)) {
			throw ReadingLimits.broken();
		}
		try (InputStream bytes = new Counted(this.zip.getInputStream(entry))) {
			XmlPart.read(bytes, reader);
		}
		catch (IOException unreadable) {
			throw ReadingLimits.broken();
		}
	}

	/**
	 * The parts that a part points to, by relationship id. Those outside of the file
	 * (templates, pictures, links) are left out: nothing is ever fetched.
	 * @param part its name, empty for the file itself
	 */
	public Map<String, Relationship> relationships(String part) {
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		String rels = folder + "_rels/" + part.substring(slash) + ".rels";
		Map<String, Relationship> found = new HashMap<>();
		if (has(rels)) {
			xml(rels, (root) -> root.eachChild((name) -> {
				ReadingLimits.checkDefinitions(found.size());
				if (!"External".equals(root.attribute("TargetMode"))) {
					found.put(root.attribute("Id"),
							Relationship.of(root.attribute("Type"), folder, root.attribute("Target")));
				}
			}));
		}
		return found;
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ignored) {
			// a channel over an array holds nothing that could stay open
		}
	}

	/** Counts what is unpacked, over all parts that are read. */
	private final class Counted extends InputStream {

		private final InputStream bytes;

		Counted(InputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = this.bytes.read(buffer, offset, length);
			ZipParts.this.unpacked += Math.max(read, 0);
			if (ZipParts.this.unpacked > ReadingLimits.UNPACKED_BYTES) {
				throw ReadingLimits.tooLarge("的内容（可能是大量空白行）解压后超过" + (ReadingLimits.UNPACKED_BYTES >> 20) + "MB");
			}
			return read;
		}

		@Override
		public void close() throws IOException {
			this.bytes.close();
		}

	}

}
