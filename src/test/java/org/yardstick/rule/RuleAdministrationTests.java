package org.yardstick.rule;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Actors;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanForm;
import org.yardstick.rule.RuleSettingChange.Kind;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;
import org.yardstick.shared.Yuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@FullStackTest
class RuleAdministrationTests {

	private static final int YEAR = 2151;

	private static final String TEMPLATE = "weihai-declaration-2021";

	private static final RuleSettingKey KEY = new RuleSettingKey(YEAR, null, "T01");

	private static final RuleSettingKey OF_TEMPLATE = new RuleSettingKey(YEAR, TEMPLATE, "T01");

	private static final RuleSetting OFF = new RuleSetting(false, null, null, null, null, Set.of());

	private static final RuleSetting MILD = new RuleSetting(true, Severity.WARNING, Severity.INFO, null, null,
			Set.of());

	private static final RuleSettingKey SUM = new RuleSettingKey(YEAR, null, "X01");

	@Autowired
	private RuleAdministration administration;

	@Autowired
	private RuleBook book;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private JdbcClient jdbc;

	private final Actor admin = Actors.admin();

	@BeforeEach
	void openTwoYearsWithoutSettings() {
		this.bureaus.openYear(YEAR - 1, null, TEMPLATE, "weihai-project-2024");
		this.bureaus.openYear(YEAR, null, TEMPLATE);
		List.of(KEY, OF_TEMPLATE, SUM, new RuleSettingKey(YEAR, null, "C04"))
			.forEach((key) -> this.administration.reset(this.admin, key, version(key)));
		for (String table : List.of("rule_setting", "rule_setting_change")) {
			this.jdbc.sql("delete from " + table + " where fiscal_year in (:years)")
				.param("years", List.of(YEAR - 1, YEAR))
				.update();
		}
	}

	@Test
	void aChangeCountsInTheNextCheck() {
		assertThat(found()).contains("T01");
		change(KEY, OFF);
		assertThat(found()).doesNotContain("T01");
		reset(KEY);
		assertThat(found()).contains("T01");
	}

	@Test
	void keepsEverythingOfASetting() {
		change(KEY, MILD);
		assertThat(this.administration.state(KEY)).returns(MILD, RuleSettingState::own)
			.returns(RuleSetting.CATALOGUE, RuleSettingState::inherited)
			.returns(MILD, RuleSettingState::effective);
		assertThat(this.administration.settings(YEAR, null)).containsOnlyKeys("T01").containsValue(MILD);
	}

	@Test
	void theSettingOfATemplateCountsInsteadOfThatOfTheYear() {
		change(KEY, OFF);
		assertThat(this.administration.state(OF_TEMPLATE).effective()).isEqualTo(OFF);
		change(OF_TEMPLATE, RuleSetting.CATALOGUE);
		assertThat(found()).contains("T01");
		reset(OF_TEMPLATE);
		assertThat(found()).doesNotContain("T01");
	}

	@Test
	void recordsWhoChangedWhat() {
		change(KEY, MILD);
		reset(KEY);
		assertThat(this.administration.changes(YEAR, "T01"))
			.extracting(RuleSettingChange::kind, RuleSettingChange::before, RuleSettingChange::after,
					RuleSettingChange::by)
			.containsExactly(tuple(Kind.RESET, MILD, RuleSetting.CATALOGUE, this.admin.name()),
					tuple(Kind.CHANGED, RuleSetting.CATALOGUE, MILD, this.admin.name()));
		assertThat(this.administration.changes(YEAR, "C04")).isEmpty();
		assertThat(this.administration.changes(YEAR, null)).hasSize(2);
	}

	@Test
	void recordsNothingWhereNothingIsChanged() {
		change(KEY, RuleSetting.CATALOGUE);
		reset(KEY);
		change(KEY, OFF);
		change(KEY, OFF);
		assertThat(this.administration.changes(YEAR, null)).hasSize(1);
	}

	@Test
	void theSecondOfTwoChangesIsRefused() {
		long seen = version(KEY);
		this.administration.change(this.admin, KEY, seen, OFF);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.administration.change(this.admin, KEY, seen, MILD))
			.withMessageContaining("别人改过");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.administration.reset(this.admin, KEY, seen));
		assertThat(this.administration.state(KEY).own()).isEqualTo(OFF);
	}

	@Test
	void aSettingThatCameBackIsNotTakenForTheOldOne() {
		change(KEY, OFF);
		long seen = version(KEY);
		reset(KEY);
		change(KEY, OFF);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.administration.change(this.admin, KEY, seen, MILD));
	}

	@Test
	void takesTheSettingsOfTheYearBeforeOver() {
		change(new RuleSettingKey(YEAR - 1, null, "T01"), OFF);
		change(new RuleSettingKey(YEAR - 1, TEMPLATE, "T01"), MILD);
		change(new RuleSettingKey(YEAR - 1, "weihai-project-2024", "T01"), MILD);
		change(new RuleSettingKey(YEAR - 1, null, "C04"), OFF);
		change(new RuleSettingKey(YEAR, null, "C04"), MILD);

		assertThat(this.administration.copyFromYearBefore(this.admin, YEAR)).isEqualTo(2);
		assertThat(this.administration.settings(YEAR, null)).containsEntry("T01", OFF).containsEntry("C04", MILD);
		assertThat(this.administration.settings(YEAR, TEMPLATE)).containsOnlyKeys("T01").containsEntry("T01", MILD);
		assertThat(this.administration.changes(YEAR, "T01")).extracting(RuleSettingChange::kind)
			.containsExactly(Kind.COPIED, Kind.COPIED);
		assertThat(this.administration.copyFromYearBefore(this.admin, YEAR)).isZero();
	}

	@Test
	void refusesWhatIsNoTolerance() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> change(SUM, new RuleSetting(true, null, null, null, Yuan.of("-1.00"), Set.of())));
	}

	@Test
	void keepsOnlyWhatMeansSomethingToTheRule() {
		RuleSetting everything = new RuleSetting(false, null, null, null, Yuan.of("0.50"), Set.of("若干"));
		change(KEY, everything);
		assertThat(this.administration.state(KEY).own()).isEqualTo(OFF);
		change(SUM, everything);
		assertThat(this.administration.state(SUM).own())
			.isEqualTo(new RuleSetting(false, null, null, null, Yuan.of("0.50"), Set.of()));
		assertThat(this.administration.changes(YEAR, "X01")).first()
			.extracting((change) -> change.after().tolerance())
			.isEqualTo(Yuan.of("0.50"));
	}

	@Test
	void knowsNoOtherRulesYearsAndTemplates() {
		for (RuleSettingKey key : List.of(new RuleSettingKey(YEAR, null, "T99"), new RuleSettingKey(1995, null, "T01"),
				new RuleSettingKey(YEAR, "weihai-special-2024", "T01"), new RuleSettingKey(YEAR, null, "U01"))) {
			assertThatExceptionOfType(NotFoundException.class).as(key.toString())
				.isThrownBy(() -> this.administration.change(this.admin, key, 0, OFF));
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
	void isForAdministratorsOnly(Role role) {
		Actor other = Actors.with(role);
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.administration.change(other, KEY, version(KEY), OFF));
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.administration.reset(other, KEY, version(KEY)));
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.administration.copyFromYearBefore(other, YEAR));
	}

	private List<String> found() {
		CheckedForm form = CheckedForm.on(TEMPLATE).indicator("产出指标/质量指标", "验收合格率", "100");
		return this.book.check(new PlanForm(YEAR, TEMPLATE, null), form.content()).stream().map(Finding::code).toList();
	}

	private void change(RuleSettingKey key, RuleSetting setting) {
		this.administration.change(this.admin, key, version(key), setting);
	}

	private void reset(RuleSettingKey key) {
		this.administration.reset(this.admin, key, version(key));
	}

	private long version(RuleSettingKey key) {
		return this.administration.state(key).version();
	}

}
