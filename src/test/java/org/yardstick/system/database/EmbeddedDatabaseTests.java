package org.yardstick.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class EmbeddedDatabaseTests {

	private static EmbeddedDatabase database;

	private static Path directory;

	private static JdbcTemplate jdbc;

	@BeforeAll
	static void start(@TempDir Path temporary) {
		directory = temporary.resolve("new");
		database = EmbeddedDatabase.start(directory);
		jdbc = new JdbcTemplate(
				new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
	}

	@AfterAll
	static void stop() throws IOException {
		database.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fsync", "synchronous_commit", "full_page_writes", "data_checksums" })
	void runsWithDurabilityOn(String setting) {
		assertThat(show(setting)).isEqualTo("on");
	}

	@Test
	void storesTextInUtf8() {
		assertThat(show("server_encoding")).isEqualTo("UTF8");
		assertThat(jdbc.queryForObject("select '绩效目标'", String.class)).isEqualTo("绩效目标");
	}

	@Test
	void takesChineseCharactersForLetters() {
		assertThat(jdbc.queryForObject("select '绩效' ~ '^[[:alpha:]]+$'", Boolean.class)).isTrue();
	}

	@Test
	void classifiesCharactersByUnicodeAndSortsByCodePoint() {
		assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
		assertThat(jdbc.queryForMap("select datctype, datcollate from pg_database where datname = current_database()"))
			.containsEntry("datctype", "C.UTF-8")
			.containsEntry("datcollate", "C");
	}

	@Test
	void connectsAsOwnerOfTheDatabaseButNotAsSuperuser() {
		assertThat(jdbc.queryForMap("""
				select r.rolname, r.rolsuper, r.rolcreatedb, r.rolcreaterole
				from pg_database d join pg_roles r on r.oid = d.datdba where datname = current_database()"""))
			.containsEntry("rolname", "yardstick")
			.containsEntry("rolsuper", false)
			.containsEntry("rolcreatedb", false)
			.containsEntry("rolcreaterole", false);
		jdbc.execute("create table owned (id int)");
	}

	@Test
	void listensOnTheLoopbackInterfaceOnly() throws IOException {
		assertThat(show("listen_addresses")).isEqualTo("localhost");
		assertThat(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(4))
			.as("directory of the socket")
			.isBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgres", "yardstick" })
	void letsNobodyInWithoutPassword(String role) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), role, "guessed"))
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("28P01"));
	}

	@Test
	void trustsNobodyByRule() throws IOException {
		assertThat(Files.readAllLines(directory.resolve("postgres/pg_hba.conf")))
			.filteredOn((line) -> !line.startsWith("#") && !line.isBlank())
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line).endsWith("scram-sha-256"));
	}

	@Test
	void keepsPasswordAndProgramsFromOtherAccounts() throws IOException {
		assertThat(permissionsOf("postgres.password")).isEqualTo("rw-------");
		assertThat(permissionsOf("postgres-server")).isEqualTo("rwx------");
		assertThat(permissionsOf("postgres")).isEqualTo("rwx------");
	}

	@Test
	void letsTheAdministratorInWithThePasswordOfTheFile() throws IOException, SQLException {
		String password = Files.readString(directory.resolve("postgres.password"));
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), "postgres", password)) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	@Test
	void refusesASecondStartInTheSameDirectory() {
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(directory))
			.withMessageContaining("正被另一个标尺程序使用");
		assertThat(jdbc.queryForObject("select 1", Integer.class)).isEqualTo(1);
	}

	@Test
	void refusesASecondApplicationEvenAfterARefusedStartOfItsOwn() {
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> EmbeddedDatabase.start(directory));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> ChildApplication.start(directory))
			.withMessageContaining("EmbeddedDatabaseException");
		assertThat(jdbc.queryForObject("select 1", Integer.class)).isEqualTo(1);
	}

	private static String show(String setting) {
		return jdbc.queryForObject("show " + setting, String.class);
	}

	private static String permissionsOf(String name) throws IOException {
		Path file = directory.resolve(name);
		assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

}
