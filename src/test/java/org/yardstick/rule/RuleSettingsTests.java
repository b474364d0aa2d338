package org.yardstick.rule;

import java.util.Set;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.TestDatabase;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(
		classes = { DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
				JdbcClientAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class },
		webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class RuleSettingsTests {

	private static final String TEMPLATE = "weihai-project-2024";

	@Autowired
	private JdbcClient jdbc;

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T08:00:00Z"));

	private RuleSettings settings;

	@BeforeEach
	void openTwoYears() {
		this.jdbc.sql("insert into budget_cycle (fiscal_year) values (2026), (2027)").update();
		InstantSource time = this.now::get;
		this.settings = new RuleSettings(this.jdbc, clock(time));
	}

	@Test
	void appliesTheCatalogueWithoutASetting() {
		assertThat(of("C03", 2026)).isEqualTo(RuleSetting.CATALOGUE);
	}

	@Test
	void readsEverythingOfASetting() {
		this.jdbc.sql("""
				insert into rule_setting (fiscal_year, code, enabled, error_as, warning_as, info_as, tolerance)
				values (2026, 'X01', false, 'WARNING', 'INFO', 'ERROR', 0.5)""").update();
		assertThat(of("X01", 2026)).isEqualTo(
				new RuleSetting(false, Severity.WARNING, Severity.INFO, Severity.ERROR, Yuan.of("0.5"), Set.of()));
	}

	@Test
	void keepsASettingToItsYearAndRule() {
		switchOff(2026, null, "C03");
		assertThat(of("C03", 2026).enabled()).isFalse();
		assertThat(of("C03", 2027).enabled()).isTrue();
		assertThat(of("C04", 2026).enabled()).isTrue();
	}

	@Test
	void keepsASettingToItsTemplate() {
		switchOff(2026, TEMPLATE, "C03");
		assertThat(of("C03", 2026).enabled()).isFalse();
		assertThat(setting("C03", 2026, "another").enabled()).isTrue();
	}

	@Test
	void takesTheSettingOfATemplateInsteadOfThatOfAll() {
		switchOff(2026, null, "C03");
		this.jdbc
			.sql("insert into rule_setting (fiscal_year, template, code, error_as) values (2026, ?, 'C03', 'WARNING')")
			.param(TEMPLATE)
			.update();
		assertThat(of("C03", 2026)).isEqualTo(new RuleSetting(true, Severity.WARNING, null, null, null, Set.of()));
		assertThat(setting("C03", 2026, "another").enabled()).isFalse();
	}

	@Test
	void asksTheDatabaseAgainAfterAShortWhile() {
		assertThat(of("C03", 2026).enabled()).isTrue();
		switchOff(2026, null, "C03");
		assertThat(of("C03", 2026).enabled()).isTrue();
		this.now.updateAndGet((instant) -> instant.plus(RuleSettings.KEPT).plus(Duration.ofSeconds(1)));
		assertThat(of("C03", 2026).enabled()).isFalse();
	}

	@Test
	void cannotBeSetTwiceForAllTemplates() {
		switchOff(2026, null, "C03");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> switchOff(2026, null, "C03"));
	}

	@Test
	void cannotHaveAnUnknownSeverity() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("insert into rule_setting (fiscal_year, code, warning_as) values (2026, 'C03', 'FATAL')")
			.update());
	}

	private void switchOff(int year, String template, String code) {
		this.jdbc.sql("insert into rule_setting (fiscal_year, template, code, enabled) values (?, ?, ?, false)")
			.param(year)
			.param(template)
			.param(code)
			.update();
	}

	private RuleSetting of(String code, int year) {
		return setting(code, year, TEMPLATE);
	}

	private RuleSetting setting(String code, int year, String template) {
		return this.settings.of(year, template).settings().getOrDefault(code, RuleSetting.CATALOGUE);
	}

	private static Clock clock(InstantSource time) {
		return time.withZone(ZoneOffset.UTC);
	}

}
