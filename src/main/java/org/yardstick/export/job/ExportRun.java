package org.yardstick.export.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yardstick.export.Export;
import org.yardstick.export.ExportId;
import org.yardstick.export.Exports;
import org.yardstick.export.content.FileNames;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;

/** Makes the file of an ordered export, with what its owner may see at this time. */
@Component
class ExportRun {

	private static final Logger logger = LoggerFactory.getLogger(ExportRun.class);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

	/** What kills the program so often would do so again. */
	private static final int MOST_ATTEMPTS = 5;

	private final ExportRows rows;

	private final ExportChunks chunks;

	private final ExportWriting writing;

	private final SignedInPeople people;

	private final Clock clock;

	ExportRun(ExportRows rows, ExportChunks chunks, ExportWriting writing, SignedInPeople people, Clock clock) {
		this.rows = rows;
		this.chunks = chunks;
		this.writing = writing;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Runs it from the beginning to its end: a file, or an error that its owner is told.
	 * Nothing happens if the export was removed.
	 * @param stopping whether the program is about to stop
	 * @throws InterruptedExportException if it is; it has to be run again
	 */
	void run(ExportId id, BooleanSupplier stopping) {
		this.rows.begin(id).ifPresent((export) -> {
			try {
				make(export, stopping);
			}
			catch (InterruptedExportException stopped) {
				throw stopped;
			}
			catch (SupersededException gone) {
				logger.info("Export {}, attempt {}: {}", id, export.attempt(), gone.getMessage());
			}
			catch (NotFoundException | NotAllowedException refused) {
				this.rows.fail(export, refused.getMessage());
			}
			catch (Exception failed) {
				logger.error("Export {} failed", id, failed);
				this.rows.fail(export, "生成文件时出错，没有导出。请重新导出一次；如果还不成功，请联系系统管理员。");
			}
		});
	}

	private void make(Export export, BooleanSupplier stopping) throws IOException {
		if (export.attempt() > MOST_ATTEMPTS) {
			throw new NotAllowedException("生成文件时多次中断，没有导出。请缩小范围后重新导出，或联系系统管理员。");
		}
		Actor owner = this.people.absent(export.owner())
			.filter(Exports::mayExport)
			.orElseThrow(() -> new NotAllowedException("账号已停用，或者不再有导出权限，没有导出。"));
		ChunkOutput file = new ChunkOutput(this.chunks, export);
		String extension = this.writing.write(export, owner, new ExportProgress(this.rows, export, stopping), file);
		String name = export.title() + DAY.format(LocalDate.now(this.clock));
		this.rows.finish(export, FileNames.of(name, extension), file.complete());
	}

}
