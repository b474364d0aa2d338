package org.yardstick.rule;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How rules are applied in a fiscal year: to all its templates, or to one, which then
 * counts instead. A change is seen at once by the instance that made it, by every other
 * one within {@link #KEPT}.
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

	/** Has what was changed be seen from the end of the transaction on. */
	void forget() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				RuleSettings.this.profiles.invalidateAll();
			}
		});
	}

	private RuleProfile load(Key key) {
		Map<String, RuleSetting> settings = new HashMap<>();
		this.jdbc.sql("""
				select code, enabled, error_as, warning_as, info_as, tolerance, words from rule_setting
				where fiscal_year = :year and (template is null or template = :template)
				order by template nulls first
				""").param("year", key.fiscalYear()).param("template", key.template()).query((row) -> {
			settings.put(row.getString("code"), RuleSettingRows.setting(row));
		});
		return new RuleProfile(Map.copyOf(settings));
	}

}
