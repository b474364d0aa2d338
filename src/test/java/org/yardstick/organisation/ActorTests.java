package org.yardstick.organisation;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yardstick.Actors;

import static org.assertj.core.api.Assertions.assertThat;

class ActorTests {

	private static final Affiliation OWN = Actors.PLACE;

	private static final Affiliation SISTER = new Affiliation(new UnitId(UUID.randomUUID()), Actors.DEPARTMENT);

	private static final Affiliation STRANGER = new Affiliation(new UnitId(UUID.randomUUID()),
			new DepartmentId(UUID.randomUUID()));

	@ParameterizedTest
	@CsvSource({ "UNIT, true, false, false", "DEPARTMENT, true, true, false", "DIVISION, true, true, false",
			"PERFORMANCE, true, true, true", "ADMIN, true, true, true" })
	void reachesWhatLiesInTheScopeOfTheRole(Role role, boolean own, boolean sister, boolean stranger) {
		Actor actor = Actors.with(role);
		assertThat(actor.reaches(role, OWN)).isEqualTo(own);
		assertThat(actor.reaches(role, SISTER)).isEqualTo(sister);
		assertThat(actor.reaches(role, STRANGER)).isEqualTo(stranger);
		assertThat(actor.sees(OWN)).isEqualTo(own);
		assertThat(actor.sees(SISTER)).isEqualTo(sister);
		assertThat(actor.sees(STRANGER)).isEqualTo(stranger);
	}

	@ParameterizedTest
	@EnumSource
	void reachesNothingWithARoleOfSomebodyElse(Role role) {
		Set<Role> others = Set.of(Role.values());
		others.stream()
			.filter((other) -> other != role)
			.forEach((other) -> assertThat(Actors.with(role).reaches(other, OWN)).isFalse());
	}

	@ParameterizedTest
	@EnumSource(names = { "UNIT", "DEPARTMENT", "DIVISION" })
	void reachesNothingFromNowhere(Role role) {
		assertThat(Actors.actor(role, Seat.none()).sees(OWN)).isFalse();
	}

	@Test
	void seesWhatAnyOfTheRolesReaches() {
		Seat seat = new Seat(Actors.UNIT, Actors.DEPARTMENT, null, Set.of());
		Actor both = new Actor(UUID.randomUUID(), "某人", Set.of(Role.UNIT, Role.DEPARTMENT), seat, null);
		assertThat(both.sees(SISTER)).isTrue();
		assertThat(both.reaches(Role.UNIT, SISTER)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "UNIT, false", "DEPARTMENT, false", "DIVISION, false", "PERFORMANCE, true", "ADMIN, true" })
	void seesEverythingOnlyFromTheMiddleOfTheBureau(Role role, boolean everything) {
		assertThat(Actors.with(role).seesEverything()).isEqualTo(everything);
	}

	@Test
	void programActsAsAdministratorFromNowhere() {
		assertThat(Actor.program().is(Role.ADMIN)).isTrue();
		assertThat(Actor.program().origin()).isNull();
	}

}
