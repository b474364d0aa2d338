package org.yardstick.rule;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yardstick.shared.Yuan;

/**
 * How rules are applied in a fiscal year: to all its templates, or to one, which then
 * counts instead. A change is seen by every instance within {@link #KEPT}.
 */
@Component
class RuleSettings {

	static final Duration KEPT = Duration.ofSeconds(20);

	/** Far more than there are pairs of years and templates. */
	private static final int MOST_PROFILES = 1_000;

	private final JdbcClient jdbc;

	private final LoadingCache<Key, RuleProfile> profiles;

	RuleSettings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.profiles = Caffeine.newBuilder()
			.expireAfterWrite(KEPT)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.maximumSize(MOST_PROFILES)
			.build(this::load);
	}

	private record Key(int fiscalYear, String template) {
	}

	RuleProfile of(int fiscalYear, String template) {
		return this.profiles.get(new Key(fiscalYear, template));
	}

	private RuleProfile load(Key key) {
		Map<String, RuleSetting> settings = new HashMap<>();
		this.jdbc.sql("""
				select code, enabled, error_as, warning_as, info_as, tolerance, words from rule_setting
				where fiscal_year = :year and (template is null or template = :template)
				order by template nulls first
				""").param("year", key.fiscalYear()).param("template", key.template()).query((row) -> {
			settings.put(row.getString("code"), setting(row));
		});
		return new RuleProfile(Map.copyOf(settings));
	}

	private static RuleSetting setting(ResultSet row) throws SQLException {
		BigDecimal tolerance = row.getBigDecimal("tolerance");
		return new RuleSetting(row.getBoolean("enabled"), severity(row, "error_as"), severity(row, "warning_as"),
				severity(row, "info_as"), (tolerance != null) ? new Yuan(tolerance) : null,
				Set.of((String[]) row.getArray("words").getArray()));
	}

	private static Severity severity(ResultSet row, String column) throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Severity.valueOf(name) : null;
	}

}
