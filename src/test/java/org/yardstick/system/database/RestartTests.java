package org.yardstick.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each test finds a stopped database with one note, and has to leave it so. */
class RestartTests {

	@TempDir
	private static Path directory;

	@TempDir
	private Path elsewhere;

	@BeforeAll
	static void save() throws Exception {
		Notes.saveIn(directory, "kept");
	}

	@AfterEach
	void findsTheNoteAgain() throws Exception {
		assertThat(Notes.savedIn(directory)).containsExactly("kept");
	}

	@Test
	void findsTheDatabaseByASymbolicLink() throws Exception {
		Path link = Files.createSymbolicLink(this.elsewhere.resolve("link"), directory);
		assertThat(Notes.savedIn(link)).containsExactly("kept");
	}

	@Test
	void leavesAProcessAloneThatMeanwhileHasTheNumberOfTheServer() throws Exception {
		Process bystander = new ProcessBuilder("sleep", "600").start();
		try {
			Path cluster = directory.resolve("postgres");
			Files.writeString(postmasterPid(directory), bystander.pid() + "\n" + cluster + "\n1\n5432\n\n\n\n");
			assertThat(Notes.savedIn(directory)).containsExactly("kept");
			assertThat(bystander.isAlive()).isTrue();
		}
		finally {
			bystander.destroyForcibly();
		}
	}

	@Test
	void touchesNoServerOfAnotherDirectory() throws Exception {
		try (EmbeddedDatabase other = EmbeddedDatabase.start(this.elsewhere);
				Connection session = Notes.connect(other)) {
			Files.copy(postmasterPid(this.elsewhere), postmasterPid(directory));
			assertRefused("另一个 PostgreSQL");
			assertThat(session.isValid(5)).isTrue();
		}
		Files.delete(postmasterPid(directory));
	}

	@Test
	void startsWithAPidFileThatWasNotWrittenWhole() throws Exception {
		Files.createFile(postmasterPid(directory));
		assertThat(Notes.savedIn(directory)).containsExactly("kept");
	}

	@Test
	void unpacksTheProgramsAnewWhenUnpackingWasBrokenOff() throws Exception {
		Path programs = theOnlyFileIn(directory.resolve("postgres-server/unpacked"));
		Files.delete(programs.resolve(".exists"));
		Files.write(programs.resolve("bin/postgres"), new byte[0]);
		assertThat(Notes.savedIn(directory)).containsExactly("kept");
	}

	@Test
	void asksForTheLostPasswordFileInsteadOfMakingAnother() throws Exception {
		Path passwordFile = directory.resolve("postgres.password");
		Path lost = Files.move(passwordFile, this.elsewhere.resolve("lost"));
		assertRefused("口令文件");
		assertThat(passwordFile).doesNotExist();
		Files.move(lost, passwordFile);
	}

	private static void assertRefused(String reason) {
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(directory))
			.withMessageContaining(reason);
	}

	private static Path postmasterPid(Path dataDirectory) {
		return dataDirectory.resolve("postgres/postmaster.pid");
	}

	private static Path theOnlyFileIn(Path parent) throws IOException {
		try (var files = Files.list(parent)) {
			return files.findFirst().orElseThrow();
		}
	}

}
