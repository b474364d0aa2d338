package org.yardstick.rule.expression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.rule.Severity;
import org.yardstick.shared.ConflictException;

/** The rules of one's own in the database. */
@Component
class OwnRuleRows {

	private static final String RULES = """
			select r.code, r.revision, r.active_version, v.* from own_rule r
			  join own_rule_version v on v.code = r.code and v.version in (r.latest_version, r.active_version)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	OwnRuleRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A rule with one of its versions: the latest or the active one. */
	private record Row(String code, long revision, Integer active, OwnRuleVersion version) {

	}

	/** All of them, in the order in which they were begun. */
	List<OwnRule> all() {
		return rules(
				this.jdbc.sql(RULES + "order by length(r.code), r.code, v.version").query(OwnRuleRows::row).list());
	}

	Optional<OwnRule> find(String code) {
		return rules(this.jdbc.sql(RULES + "where r.code = :code order by v.version")
			.param("code", code)
			.query(OwnRuleRows::row)
			.list()).stream().findFirst();
	}

	/** All versions, the last one first. */
	List<OwnRuleVersion> versions(String code) {
		return this.jdbc.sql("select * from own_rule_version where code = :code order by version desc")
			.param("code", code)
			.query((row, number) -> version(row))
			.list();
	}

	/**
	 * @return the new code
	 */
	String add(Actor actor, OwnRuleTerms terms) {
		String code = this.jdbc.sql("""
				insert into own_rule (code, revision, latest_version)
				select 'U' || lpad(n, greatest(2, length(n)), '0'), 0, 1
				from (select nextval('own_rule_number')::text as n) as number returning code
				""").query(String.class).single();
		write(actor, code, 1, terms);
		return code;
	}

	/** Adds a version, which is not applied yet. */
	void revise(Actor actor, OwnRule rule, OwnRuleTerms terms) {
		requireUnchanged(this.jdbc.sql("""
				update own_rule set revision = revision + 1, latest_version = latest_version + 1
				where code = :code and revision = :revision
				""").param("code", rule.code()).param("revision", rule.revision()).update());
		write(actor, rule.code(), rule.latest().number() + 1, terms);
	}

	/**
	 * Has the latest version be applied, or none.
	 * @param on whether it is to be applied
	 */
	void turn(Actor actor, OwnRule rule, boolean on) {
		requireUnchanged(this.jdbc.sql("""
				update own_rule set revision = revision + 1, active_version = case when :on then latest_version end
				where code = :code and revision = :revision
				""").param("on", on).param("code", rule.code()).param("revision", rule.revision()).update());
		this.jdbc.sql("""
				insert into own_rule_switch (code, version, switched_on, switched_at, account_id, account_name)
				values (:code, :version, :on, :at, :account, :name)
				""")
			.param("code", rule.code())
			.param("version", on ? rule.latest().number() : rule.active().number())
			.param("on", on)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.update();
	}

	/** Who switched it on or off, the last one first. */
	List<OwnRuleSwitch> switches(String code) {
		return this.jdbc.sql("select * from own_rule_switch where code = :code order by id desc")
			.param("code", code)
			.query((row, number) -> new OwnRuleSwitch(row.getInt("version"), row.getBoolean("switched_on"),
					row.getString("account_name"), row.getTimestamp("switched_at").toInstant()))
			.list();
	}

	private void write(Actor actor, String code, int version, OwnRuleTerms terms) {
		this.jdbc.sql("""
				insert into own_rule_version (code, version, title, severity, expression, sentence, place, fiscal_year,
				  template, written_at, account_id, account_name)
				values (:code, :version, :title, :severity, :expression, :sentence, :place, :year, :template, :at,
				  :account, :name)
				""")
			.param("code", code)
			.param("version", version)
			.param("title", terms.title())
			.param("severity", terms.severity().name())
			.param("expression", terms.expression())
			.param("sentence", terms.sentence())
			.param("place", terms.place())
			.param("year", terms.fiscalYear(), Types.INTEGER)
			.param("template", terms.template(), Types.VARCHAR)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.update();
	}

	private static void requireUnchanged(int rows) {
		if (rows == 0) {
			throw new ConflictException("这条规则刚刚被别人改过，您的修改没有保存。请重新打开，看看现在的内容，再决定是否修改。");
		}
	}

	/** The rows of a rule are neighbours, the latest version last. */
	private static List<OwnRule> rules(List<Row> rows) {
		return rows.stream().map(Row::code).distinct().map((code) -> {
			List<Row> own = rows.stream().filter((row) -> row.code().equals(code)).toList();
			Row latest = own.get(own.size() - 1);
			OwnRuleVersion active = own.stream()
				.map(Row::version)
				.filter((version) -> latest.active() != null && version.number() == latest.active())
				.findFirst()
				.orElse(null);
			return new OwnRule(code, latest.revision(), latest.version(), active);
		}).toList();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("code"), row.getLong("revision"), row.getObject("active_version", Integer.class),
				version(row));
	}

	private static OwnRuleVersion version(ResultSet row) throws SQLException {
		OwnRuleTerms terms = new OwnRuleTerms(row.getString("title"), Severity.valueOf(row.getString("severity")),
				row.getString("expression"), row.getString("sentence"), row.getString("place"),
				row.getObject("fiscal_year", Integer.class), row.getString("template"));
		return new OwnRuleVersion(row.getString("code"), row.getInt("version"), terms, row.getString("account_name"),
				row.getTimestamp("written_at").toInstant());
	}

}
