package org.yardstick.export.job;

import java.io.InputStream;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.export.Export;

/** The pieces of the files of exports in the database. */
@Component
public class ExportChunks {

	/** What a piece holds, in bytes; only the last one of a file is smaller. */
	static final int SIZE = 1 << 20;

	private final JdbcClient jdbc;

	ExportChunks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds a piece, whatever transaction the run is in.
	 * @throws SupersededException if the attempt is no longer the present one
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void add(Export run, int number, byte[] bytes) {
		int added = this.jdbc.sql("""
				insert into export_chunk (export_id, attempt, number, bytes)
				select id, attempt, :number, :bytes from export_job
				where id = :id and attempt = :attempt and state = 'RUNNING'
				""")
			.param("number", number)
			.param("bytes", bytes)
			.param("id", run.id().value())
			.param("attempt", run.attempt())
			.update();
		if (added == 0) {
			throw new SupersededException();
		}
	}

	/** A file from its beginning; its pieces are fetched as they are read. */
	public InputStream open(Export export) {
		return new ChunkInput(this, export);
	}

	/** A piece of a file, empty if the export has been removed. */
	Optional<byte[]> find(Export export, int number) {
		return this.jdbc
			.sql("select bytes from export_chunk where export_id = :id and attempt = :attempt and number = :number")
			.param("id", export.id().value())
			.param("attempt", export.attempt())
			.param("number", number)
			.query(byte[].class)
			.optional();
	}

}
