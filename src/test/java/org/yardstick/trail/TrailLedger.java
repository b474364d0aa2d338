package org.yardstick.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.mockito.Mockito;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.Actors;
import org.yardstick.TestServer;

import tools.jackson.databind.json.JsonMapper;

/** A trail in a database of its own, so that tests may destroy it. */
final class TrailLedger {

	static final Instant NOW = Instant.parse("2026-11-20T01:02:03.123456789Z");

	private static final TrailSubject PLAN = new TrailSubject(TrailSubject.Kind.PLAN, new UUID(0, 7), "校舍维修");

	private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

	final JdbcClient jdbc;

	final TransactionTemplate transaction;

	final Trail trail;

	final TrailSearch search;

	final ChainRows chain;

	private final TrailCheckRows checks;

	static {
		// the server stops with the last application of the run: there has to be one
		SpringApplication none = new SpringApplication(Object.class);
		none.setWebApplicationType(WebApplicationType.NONE);
		none.run("--spring.main.banner-mode=off").close();
	}

	TrailLedger() {
		JdbcConnectionDetails database = TestServer.running().newDatabase();
		DriverManagerDataSource source = new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(),
				database.getPassword());
		JdbcTemplate template = new JdbcTemplate(source);
		JsonMapper json = JsonMapper.builder().build();
		this.jdbc = JdbcClient.create(template);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
		this.trail = new Trail(new TrailChain(template, Mockito.mock(EntityManager.class), json), this.clock);
		this.search = new TrailSearch(this.jdbc, json);
		this.chain = new ChainRows(this.jdbc);
		this.checks = new TrailCheckRows(this.jdbc, this.clock);
	}

	static TrailEntry entry(String words) {
		return TrailEntry.of(TrailKind.FORM_SAVED, PLAN, words);
	}

	/** One transaction with these entries. */
	void record(String... words) {
		this.transaction.executeWithoutResult((status) -> {
			for (String word : words) {
				this.trail.record(Actors.unit(), entry(word));
			}
		});
	}

	/** Orders a check and goes on with it until it ends. */
	TrailCheck check() {
		this.jdbc.sql("update trail_check set ordered_at = ordered_at - interval '1 hour'").update();
		UUID id = this.checks.add(Actors.admin(), this.chain.head().number()).orElseThrow();
		TrailCheckRun run = new TrailCheckRun(this.checks, this.chain);
		for (int turn = 0; run.goOn(id, () -> false); turn++) {
			if (turn > 1_000) {
				throw new IllegalStateException("the check does not end");
			}
		}
		return this.checks.last().orElseThrow();
	}

	/** What somebody can do who has the database itself in his hands. */
	void tamper(String statement) {
		for (String table : new String[] { "trail_entry", "trail_head" }) {
			this.jdbc.sql("alter table " + table + " disable trigger user").update();
			this.jdbc.sql("grant all on " + table + " to current_user").update();
		}
		this.jdbc.sql(statement).update();
	}

	static Instant recordedAt() {
		return NOW.minus(Duration.ofNanos(789));
	}

}
