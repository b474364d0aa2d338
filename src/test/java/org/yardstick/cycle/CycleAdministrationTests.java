package org.yardstick.cycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Actors;
import org.yardstick.FullStackTest;
import org.yardstick.cycle.CycleChange.Kind;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@FullStackTest
@Transactional
class CycleAdministrationTests {

	private static final Set<String> TEMPLATES = Set.of("weihai-project-2024", "weihai-special-2024");

	private static final Instant LAST_YEAR = Instant.now().minus(Duration.ofDays(365));

	private static final Instant NEXT_YEAR = Instant.now().plus(Duration.ofDays(365));

	private final Actor admin = Actors.admin();

	@Autowired
	private CycleAdministration administration;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forgetAllYears() {
		this.jdbc.sql("truncate budget_cycle cascade").update();
	}

	private void open(int year, Instant deadline) {
		this.administration.open(this.admin, year, new CycleTerms(deadline, TEMPLATES));
	}

	private void change(Instant deadline, Set<String> templates) {
		this.administration.change(this.admin, 2027, this.cycles.get(2027).version(),
				new CycleTerms(deadline, templates));
	}

	@Test
	void opensAYear() {
		open(2027, NEXT_YEAR);
		BudgetCycle cycle = this.cycles.get(2027);
		assertThat(cycle.templates()).containsExactlyInAnyOrderElementsOf(TEMPLATES);
		assertThat(cycle.acceptsSubmissionsAt(Instant.now())).isTrue();
		assertThat(this.cycles.template(2027, "weihai-project-2024").key()).isEqualTo("weihai-project-2024");
	}

	@Test
	void listsTheNewestYearFirst() {
		open(2026, null);
		open(2028, null);
		open(2027, null);
		assertThat(this.cycles.all()).extracting(BudgetCycle::fiscalYear).containsExactly(2028, 2027, 2026);
	}

	@Test
	void refusesAYearThatIsThereAlready() {
		open(2027, null);
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> open(2027, NEXT_YEAR))
			.satisfies((ex) -> assertThat(ex.problems()).extracting(Problem::path).containsExactly("fiscalYear"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 27, 1989, 2201, Integer.MAX_VALUE })
	void refusesAYearThatIsNone(int year) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> open(year, null))
			.satisfies((ex) -> assertThat(ex.problems()).extracting(Problem::path).containsExactly("fiscalYear"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0001-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z" })
	void refusesADeadlineInAnotherAge(String deadline) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> open(2027, Instant.parse(deadline)))
			.satisfies((ex) -> assertThat(ex.problems()).extracting(Problem::path).containsExactly("deadline"));
	}

	@Test
	void refusesTemplatesThatDoNotExistAndNone() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.administration.open(this.admin, 2027, new CycleTerms(null, Set.of("unknown"))))
			.satisfies((ex) -> assertThat(ex.problems()).extracting(Problem::path).containsExactly("templates"));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.administration.open(this.admin, 2027, new CycleTerms(null, Set.of())));
		assertThat(this.cycles.find(2027)).isEmpty();
	}

	@Test
	void changesDeadlineAndTemplates() {
		open(2027, NEXT_YEAR);
		change(null, Set.of("liaocheng-declaration-2021"));
		BudgetCycle cycle = this.cycles.get(2027);
		assertThat(cycle.submissionDeadline()).isNull();
		assertThat(cycle.templates()).containsExactly("liaocheng-declaration-2021");
	}

	@Test
	void putsEveryChangeOnRecord() {
		open(2027, NEXT_YEAR);
		change(null, TEMPLATES);
		assertThat(this.cycles.changes(2027)).extracting(CycleChange::kind).containsExactly(Kind.CHANGED, Kind.OPENED);
		CycleChange last = this.cycles.changes(2027).get(0);
		assertThat(last.by()).isEqualTo(this.admin.name());
		assertThat(last.at()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
		assertThat(last.before().deadline()).isCloseTo(NEXT_YEAR, within(Duration.ofMillis(1)));
		assertThat(last.after()).isEqualTo(new CycleTerms(null, TEMPLATES));
	}

	@Test
	void recordsNothingWhereNothingChanged() {
		open(2027, null);
		long version = this.cycles.get(2027).version();
		change(null, TEMPLATES);
		assertThat(this.cycles.changes(2027)).hasSize(1);
		assertThat(this.cycles.get(2027).version()).isEqualTo(version);
	}

	@Test
	void callsItReopeningWhenTheDeadlineHadPassed() {
		open(2027, LAST_YEAR);
		assertThat(this.cycles.get(2027).acceptsSubmissionsAt(Instant.now())).isFalse();
		change(NEXT_YEAR, TEMPLATES);
		assertThat(this.cycles.changes(2027).get(0).kind()).isEqualTo(Kind.REOPENED);
		assertThat(this.cycles.get(2027).acceptsSubmissionsAt(Instant.now())).isTrue();
	}

	@Test
	void callsItNoReopeningWhileTheYearStaysClosed() {
		open(2027, LAST_YEAR);
		change(LAST_YEAR.plusSeconds(60), TEMPLATES);
		assertThat(this.cycles.changes(2027).get(0).kind()).isEqualTo(Kind.CHANGED);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseChanged() {
		open(2027, NEXT_YEAR);
		long seen = this.cycles.get(2027).version();
		change(null, TEMPLATES);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.administration.change(this.admin, 2027, seen, new CycleTerms(LAST_YEAR, TEMPLATES)));
		assertThat(this.cycles.get(2027).submissionDeadline()).isNull();
	}

	@Test
	void findsNoYearToChange() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.administration.change(this.admin, 2099, 0, new CycleTerms(null, TEMPLATES)));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
	void isForAdministratorsOnly(Role role) {
		Actor other = Actors.with(role);
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.administration.open(other, 2027, new CycleTerms(null, TEMPLATES)));
		open(2027, null);
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.administration.change(other, 2027, 0, new CycleTerms(NEXT_YEAR, TEMPLATES)));
	}

}
