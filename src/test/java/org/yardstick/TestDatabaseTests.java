package org.yardstick;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = { DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class },
		webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class TestDatabaseTests {

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private StatementRecorder recorder;

	@Autowired
	private JdbcConnectionDetails database;

	@Test
	void connectsAsARoleThatIsNoSuperuser() {
		assertThat(
				this.jdbc.queryForObject("select rolsuper from pg_roles where rolname = current_user", Boolean.class))
			.isFalse();
	}

	@Test
	void givesEachContextADatabaseOfItsOwn() {
		assertThat(TestServer.running().newDatabase().getJdbcUrl()).isNotEqualTo(this.database.getJdbcUrl());
	}

	@Test
	void hasRunTheMigrations() {
		assertThat(this.jdbc.queryForObject("select count(*) from flyway_schema_history", Integer.class)).isNotNull();
	}

	@Test
	void recordsStatementsOfAllThreads() throws Exception {
		List<String> statements = this.recorder.during(() -> {
			this.jdbc.execute("select 1");
			CompletableFuture.runAsync(() -> this.jdbc.execute("select 2")).get();
		});
		assertThat(statements).containsExactly("select 1", "select 2");
	}

	@Test
	void recordsABatchAsOneStatement() throws Exception {
		this.jdbc.execute("create table batch (number int)");
		List<String> statements = this.recorder.during(() -> this.jdbc.batchUpdate("insert into batch values (?)",
				List.of(new Object[] { 1 }, new Object[] { 2 })));
		assertThat(statements).containsExactly("insert into batch values (?)");
	}

	@Test
	void startsEachRecordingAfresh() throws Exception {
		this.recorder.during(() -> this.jdbc.execute("select 1"));
		this.jdbc.execute("select 2");
		assertThat(this.recorder.during(() -> this.jdbc.execute("select 3"))).containsExactly("select 3");
	}

}
