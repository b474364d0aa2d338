package org.yardstick.export.job;

import java.io.IOException;
import java.io.InputStream;

import org.yardstick.export.Export;

/**
 * Reads a file out of the database, piece by piece. Between two pieces it holds no
 * connection, however slowly the file is taken. A missing piece is no
 * {@link java.io.FileNotFoundException}: the framework takes that for the end of the
 * file, and whoever fetches it waits for the rest.
 */
final class ChunkInput extends InputStream {

	private final ExportChunks chunks;

	private final Export export;

	private long position;

	private int number = -1;

	private byte[] piece;

	ChunkInput(ExportChunks chunks, Export export) {
		this.chunks = chunks;
		this.export = export;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (this.position >= this.export.fileSize()) {
			return -1;
		}
		int wanted = (int) (this.position / ExportChunks.SIZE);
		if (wanted != this.number) {
			this.piece = this.chunks.find(this.export, wanted)
				.orElseThrow(() -> new IOException("the export was removed while it was sent"));
			this.number = wanted;
		}
		int from = (int) (this.position % ExportChunks.SIZE);
		int read = Math.min(length, this.piece.length - from);
		System.arraycopy(this.piece, from, target, offset, read);
		this.position += read;
		return read;
	}

	/** Reads nothing of what is skipped, so that broken downloads resume at once. */
	@Override
	public long skip(long bytes) {
		long skipped = Math.max(0, Math.min(bytes, this.export.fileSize() - this.position));
		this.position += skipped;
		return skipped;
	}

}
