package org.yardstick.rule.expression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.rule.Severity;
import org.yardstick.rule.expression.OwnRuleTrial.Sample;
import org.yardstick.rule.expression.OwnRuleTrial.State;

import tools.jackson.databind.json.JsonMapper;

/**
 * The trials in the database. What a run reports counts only while its attempt is the
 * present one.
 */
@Component
@Transactional
class OwnRuleTrialRows {

	private static final String TRIALS = """
			select t.*, v.title, v.severity, v.expression, v.sentence, v.place, v.template, v.fiscal_year as rule_year,
			  v.written_at, v.account_name as written_by
			from own_rule_trial t join own_rule_version v on v.code = t.code and v.version = t.version
			""";

	private static final String OF_RUN = " where id = :id and attempt = :attempt and state = 'RUNNING'";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	OwnRuleTrialRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Adds a trial that waits.
	 * @return empty if another trial of the rule is open
	 */
	Optional<UUID> add(Actor actor, OwnRuleVersion version, int fiscalYear) {
		return this.jdbc.sql("""
				insert into own_rule_trial (id, code, version, fiscal_year, state, ordered_at, account_name)
				values (:id, :code, :version, :year, 'WAITING', :at, :name) on conflict do nothing returning id
				""")
			.param("id", UUID.randomUUID())
			.param("code", version.code())
			.param("version", version.number())
			.param("year", fiscalYear)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("name", actor.name())
			.query(UUID.class)
			.optional();
	}

	/** The last trial of a rule. */
	@Transactional(readOnly = true)
	public Optional<OwnRuleTrial> last(String code) {
		return this.jdbc.sql(TRIALS + "where t.code = :code order by t.ordered_at desc, t.id limit 1")
			.param("code", code)
			.query((row, number) -> trial(row))
			.optional();
	}

	/**
	 * Whether exactly what the version states was tried out to the end, for exactly the
	 * forms that it is for, perhaps under another number.
	 */
	@Transactional(readOnly = true)
	public boolean wasTried(OwnRuleVersion version) {
		return this.jdbc.sql("""
				select exists (select 1 from own_rule_version v
				  join own_rule_version t on t.code = v.code and t.expression = v.expression
				    and t.fiscal_year is not distinct from v.fiscal_year and t.template is not distinct from v.template
				  join own_rule_trial r on r.code = t.code and r.version = t.version and r.state = 'DONE'
				  where v.code = :code and v.version = :version)
				""").param("code", version.code()).param("version", version.number()).query(Boolean.class).single();
	}

	/** Begins a new attempt; empty if the trial has ended. */
	Optional<OwnRuleTrial> begin(UUID id) {
		int begun = this.jdbc.sql("""
				update own_rule_trial set state = 'RUNNING', attempt = attempt + 1, done = 0, total = 0
				where id = :id and state in ('WAITING', 'RUNNING')
				""").param("id", id).update();
		return (begun == 0) ? Optional.empty()
				: this.jdbc.sql(TRIALS + "where t.id = :id")
					.param("id", id)
					.query((row, number) -> trial(row))
					.optional();
	}

	/**
	 * Notes how far the run is, whatever transaction it is in.
	 * @return whether the attempt is still the present one
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean note(OwnRuleTrial run, TrialTally tally, long total) {
		return this.jdbc
			.sql("update own_rule_trial set done = :done, total = :total, hits = :hits, blank = :blank" + OF_RUN)
			.param("done", tally.done())
			.param("total", total)
			.param("hits", tally.hits())
			.param("blank", tally.blank())
			.param("id", run.id())
			.param("attempt", run.attempt())
			.update() > 0;
	}

	void finish(OwnRuleTrial run, TrialTally tally) {
		this.jdbc.sql("""
				update own_rule_trial set state = 'DONE', done = :done, total = :done, hits = :hits, blank = :blank,
				  micros = :micros, samples = :samples::jsonb, finished_at = :at
				""" + OF_RUN)
			.param("done", tally.done())
			.param("hits", tally.hits())
			.param("blank", tally.blank())
			.param("micros", tally.micros())
			.param("samples", this.json.writeValueAsString(tally.samples()))
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", run.id())
			.param("attempt", run.attempt())
			.update();
	}

	void fail(OwnRuleTrial run, String error) {
		this.jdbc.sql("update own_rule_trial set state = 'FAILED', error = :error, finished_at = :at" + OF_RUN)
			.param("error", error)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", run.id())
			.param("attempt", run.attempt())
			.update();
	}

	private OwnRuleTrial trial(ResultSet row) throws SQLException {
		OwnRuleTerms terms = new OwnRuleTerms(row.getString("title"), Severity.valueOf(row.getString("severity")),
				row.getString("expression"), row.getString("sentence"), row.getString("place"),
				row.getObject("rule_year", Integer.class), row.getString("template"));
		OwnRuleVersion version = new OwnRuleVersion(row.getString("code"), row.getInt("version"), terms,
				row.getString("written_by"), row.getTimestamp("written_at").toInstant());
		Timestamp finished = row.getTimestamp("finished_at");
		return new OwnRuleTrial(row.getObject("id", UUID.class), version, row.getInt("fiscal_year"),
				State.valueOf(row.getString("state")), row.getInt("attempt"), row.getLong("done"), row.getLong("total"),
				row.getLong("hits"), row.getLong("blank"), row.getLong("micros"), samples(row.getString("samples")),
				row.getString("error"), row.getString("account_name"), row.getTimestamp("ordered_at").toInstant(),
				(finished != null) ? finished.toInstant() : null);
	}

	private List<Sample> samples(String words) {
		return Arrays.asList(this.json.readValue(words, Sample[].class));
	}

}
