package org.yardstick.rule;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yardstick.shared.Yuan;

/** The settings in the database, as administrators change them. */
@Component
class RuleSettingRows {

	private static final String KEY = " where fiscal_year = :year and template is not distinct from :template"
			+ " and code = :code";

	private final JdbcClient jdbc;

	RuleSettingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A setting of a rule in a year. */
	record Row(RuleSettingKey key, RuleSetting setting) {

	}

	Optional<RuleSetting> find(RuleSettingKey key) {
		return statement("select * from rule_setting" + KEY, key).query((row, number) -> setting(row)).optional();
	}

	/** What was set for all templates, or for one of them, by rule. */
	Map<String, RuleSetting> of(int fiscalYear, String template) {
		Map<String, RuleSetting> settings = new HashMap<>();
		this.jdbc
			.sql("select * from rule_setting where fiscal_year = :year and template is not distinct from :template")
			.param("year", fiscalYear)
			.param("template", template, Types.VARCHAR)
			.query((row) -> {
				settings.put(row.getString("code"), setting(row));
			});
		return settings;
	}

	void put(RuleSettingKey key, RuleSetting setting) {
		statement(
				"""
						insert into rule_setting (fiscal_year, template, code, enabled, error_as, warning_as, info_as, tolerance,
						  words)
						values (:year, :template, :code, :enabled, :error, :warning, :info, :tolerance, :words)
						on conflict on constraint rule_setting_once do update set enabled = excluded.enabled,
						  error_as = excluded.error_as, warning_as = excluded.warning_as, info_as = excluded.info_as,
						  tolerance = excluded.tolerance, words = excluded.words
						""",
				key)
			.param("enabled", setting.enabled())
			.param("error", name(setting.errorAs()))
			.param("warning", name(setting.warningAs()))
			.param("info", name(setting.infoAs()))
			.param("tolerance", (setting.tolerance() != null) ? setting.tolerance().amount() : null)
			.param("words", new SqlArrayValue("text", setting.words().toArray()))
			.update();
	}

	void remove(RuleSettingKey key) {
		statement("delete from rule_setting" + KEY, key).update();
	}

	/**
	 * Takes the settings of one year over into another one, where that has none yet and
	 * offers the template; tells which.
	 */
	List<Row> copy(int fromYear, int toYear) {
		return this.jdbc
			.sql("""
					insert into rule_setting (fiscal_year, template, code, enabled, error_as, warning_as, info_as, tolerance,
					  words)
					select :to, template, code, enabled, error_as, warning_as, info_as, tolerance, words from rule_setting
					where fiscal_year = :from and (template is null or template in (
					  select template from budget_cycle_template where fiscal_year = :to))
					on conflict on constraint rule_setting_once do nothing returning *
					""")
			.param("from", fromYear)
			.param("to", toYear)
			.query((row, number) -> {
				RuleSettingKey key = new RuleSettingKey(toYear, row.getString("template"), row.getString("code"));
				return new Row(key, setting(row));
			})
			.list();
	}

	private JdbcClient.StatementSpec statement(String sql, RuleSettingKey key) {
		return this.jdbc.sql(sql)
			.param("year", key.fiscalYear())
			.param("template", key.template(), Types.VARCHAR)
			.param("code", key.code());
	}

	static RuleSetting setting(ResultSet row) throws SQLException {
		BigDecimal tolerance = row.getBigDecimal("tolerance");
		return new RuleSetting(row.getBoolean("enabled"), severity(row, "error_as"), severity(row, "warning_as"),
				severity(row, "info_as"), (tolerance != null) ? new Yuan(tolerance) : null,
				Set.of((String[]) row.getArray("words").getArray()));
	}

	private static Severity severity(ResultSet row, String column) throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Severity.valueOf(name) : null;
	}

	private static String name(Severity severity) {
		return (severity != null) ? severity.name() : null;
	}

}
