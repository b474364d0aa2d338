package org.yardstick.export.job;

import java.io.OutputStream;
import java.util.Arrays;

import org.yardstick.export.Export;

/**
 * Puts what is written into the database, piece by piece. Closing it does nothing: what
 * has no end must not look as if it had one.
 */
final class ChunkOutput extends OutputStream {

	private final ExportChunks chunks;

	private final Export run;

	private final byte[] piece = new byte[ExportChunks.SIZE];

	private int kept;

	private int number;

	ChunkOutput(ExportChunks chunks, Export run) {
		this.chunks = chunks;
		this.run = run;
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) {
		int written = 0;
		while (written < length) {
			int taken = Math.min(length - written, this.piece.length - this.kept);
			System.arraycopy(bytes, offset + written, this.piece, this.kept, taken);
			this.kept += taken;
			written += taken;
			if (this.kept == this.piece.length) {
				this.chunks.add(this.run, this.number++, this.piece);
				this.kept = 0;
			}
		}
	}

	/**
	 * Puts the last piece in.
	 * @return the size of the file in bytes
	 */
	long complete() {
		if (this.kept > 0) {
			this.chunks.add(this.run, this.number, Arrays.copyOf(this.piece, this.kept));
		}
		return (long) this.number * this.piece.length + this.kept;
	}

}
