package org.yardstick.system.database;

import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KilledApplicationTests {

	@TempDir
	private Path temporary;

	@Test
	void findsWhatWasCommittedBeforeTheKill() throws Exception {
		Path directory = DataDirectories.withSpacesAndChinese(this.temporary);
		ChildApplication killed = ChildApplication.start(directory);
		try (Connection session = killed.connect(); Connection transaction = killed.connect()) {
			Notes.save(session, "committed");
			transaction.setAutoCommit(false);
			transaction.createStatement().execute("insert into note values ('uncommitted')");
			killed.kill();
			assertThat(session.isValid(5)).as("the server lives on").isTrue();
			assertThat(Notes.savedIn(directory)).containsExactly("committed");
		}
	}

	@Test
	void leavesTheDatabaseOfALivingApplicationAlone() throws Exception {
		try (ChildApplication living = ChildApplication.start(this.temporary); Connection session = living.connect()) {
			assertThatExceptionOfType(EmbeddedDatabaseException.class)
				.isThrownBy(() -> EmbeddedDatabase.start(this.temporary))
				.withMessageContaining(this.temporary.toRealPath().toString())
				.satisfies((refused) -> assertThat(refused.action()).contains("yardstick.data-dir"));
			Notes.save(session, "undisturbed");
		}
		assertThat(Notes.savedIn(this.temporary)).containsExactly("undisturbed");
	}

}
