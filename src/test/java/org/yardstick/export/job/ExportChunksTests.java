package org.yardstick.export.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.FullStackTest;
import org.yardstick.export.Export;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.plan.PlanFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class ExportChunksTests {

	private static final int SEED = 20261121;

	@Autowired
	private ExportRows rows;

	@Autowired
	private ExportChunks chunks;

	private Export run;

	@BeforeEach
	void begin() {
		ExportOrder order = ExportOrder.of(ExportKind.SUMMARY, null, PlanFilter.NONE);
		this.run = this.rows.begin(this.rows.add(new UUID(0, 50), order, "汇总表", "全部项目")).orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, ExportChunks.SIZE - 1, ExportChunks.SIZE, ExportChunks.SIZE + 1,
			2 * ExportChunks.SIZE + 77 })
	void giveBackWhatWasWritten(int size) throws IOException {
		byte[] written = bytes(size);

		Export done = store(written);

		assertThat(done.fileSize()).isEqualTo(size);
		assertThat(new ChunkInput(this.chunks, done).readAllBytes()).isEqualTo(written);
	}

	@Test
	void goOnAnywhere() throws IOException {
		byte[] written = bytes(2 * ExportChunks.SIZE + 77);
		try (InputStream file = new ChunkInput(this.chunks, store(written))) {
			file.skipNBytes(ExportChunks.SIZE + 5);

			assertThat(file.read()).isEqualTo(written[ExportChunks.SIZE + 5] & 0xFF);
			assertThat(file.readAllBytes())
				.isEqualTo(Arrays.copyOfRange(written, ExportChunks.SIZE + 6, written.length));
			assertThat(file.skip(1)).isZero();
			assertThat(file.read()).isEqualTo(-1);
		}
	}

	@Test
	void breakADownloadWhenTheExportIsRemovedMeanwhile() throws IOException {
		Export done = store(bytes(2 * ExportChunks.SIZE));
		try (InputStream file = new ChunkInput(this.chunks, done)) {
			file.readNBytes(ExportChunks.SIZE);
			this.rows.remove(done.id());

			assertThatExceptionOfType(IOException.class).isThrownBy(file::read)
				.isNotInstanceOf(FileNotFoundException.class);
		}
	}

	private Export store(byte[] file) throws IOException {
		ChunkOutput out = new ChunkOutput(this.chunks, this.run);
		out.write(file);
		this.rows.finish(this.run, "a.xlsx", out.complete());
		return this.rows.find(this.run.id()).orElseThrow();
	}

	private static byte[] bytes(int size) {
		byte[] bytes = new byte[size];
		new Random(SEED).nextBytes(bytes);
		return bytes;
	}

}
