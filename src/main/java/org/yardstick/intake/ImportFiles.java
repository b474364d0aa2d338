package org.yardstick.intake;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files themselves, apart from what is known about them, for they are large. */
@Component
class ImportFiles {

	private final JdbcClient jdbc;

	ImportFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(ImportId document, byte[] content) {
		this.jdbc.sql("insert into import_file (import_id, content) values (?, ?)")
			.params(document.value(), content)
			.update();
	}

	/** The file, empty if it was dropped. */
	Optional<byte[]> find(ImportId document) {
		return this.jdbc.sql("select content from import_file where import_id = ?")
			.param(document.value())
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	boolean has(ImportId document) {
		return this.jdbc.sql("select exists (select 1 from import_file where import_id = ?)")
			.param(document.value())
			.query(Boolean.class)
			.single();
	}

	void drop(ImportId document) {
		this.jdbc.sql("delete from import_file where import_id = ?").param(document.value()).update();
	}

}
