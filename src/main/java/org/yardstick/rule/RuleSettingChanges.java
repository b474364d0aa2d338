package org.yardstick.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;

import tools.jackson.databind.json.JsonMapper;

/** The record of changes of settings. Rows are only ever added. */
@Component
class RuleSettingChanges {

	private final NamedParameterJdbcTemplate jdbc;

	private final JsonMapper json;

	RuleSettingChanges(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Records changes of one person, all with one statement. */
	void record(Actor actor, List<RuleSettingChange> changes) {
		this.jdbc.batchUpdate(
				"""
						insert into rule_setting_change (fiscal_year, template, code, changed_at, account_id, account_name, kind,
						  setting_before, setting_after)
						values (:year, :template, :code, :at, :account, :name, :kind, :before::jsonb, :after::jsonb)
						""",
				changes.stream().map((change) -> parameters(actor, change)).toArray(SqlParameterSource[]::new));
	}

	/** The number of the last change, 0 for none. */
	long last(RuleSettingKey key) {
		return this.jdbc.queryForObject("""
				select coalesce(max(id), 0) from rule_setting_change
				where fiscal_year = :year and code = :code and template is not distinct from :template
				""", key(key), Long.class);
	}

	/**
	 * The changes of a year, the last one first.
	 * @param code of a rule, null for all rules
	 * @param most no more than this many
	 */
	List<RuleSettingChange> of(int fiscalYear, String code, int most) {
		return this.jdbc.query("""
				select * from rule_setting_change where fiscal_year = :year and (:code is null or code = :code)
				order by id desc limit :most
				""", key(new RuleSettingKey(fiscalYear, null, code)).addValue("most", most),
				(row, number) -> change(row));
	}

	private RuleSettingChange change(ResultSet row) throws SQLException {
		RuleSettingKey key = new RuleSettingKey(row.getInt("fiscal_year"), row.getString("template"),
				row.getString("code"));
		return new RuleSettingChange(key, RuleSettingChange.Kind.valueOf(row.getString("kind")),
				row.getString("account_name"), row.getTimestamp("changed_at").toInstant(),
				this.json.readValue(row.getString("setting_before"), RuleSetting.class),
				this.json.readValue(row.getString("setting_after"), RuleSetting.class));
	}

	private MapSqlParameterSource parameters(Actor actor, RuleSettingChange change) {
		return key(change.key()).addValue("at", Timestamp.from(change.at()))
			.addValue("account", actor.accountId())
			.addValue("name", change.by())
			.addValue("kind", change.kind().name())
			.addValue("before", this.json.writeValueAsString(change.before()))
			.addValue("after", this.json.writeValueAsString(change.after()));
	}

	private static MapSqlParameterSource key(RuleSettingKey key) {
		return new MapSqlParameterSource("year", key.fiscalYear()).addValue("template", key.template(), Types.VARCHAR)
			.addValue("code", key.code(), Types.VARCHAR);
	}

}
