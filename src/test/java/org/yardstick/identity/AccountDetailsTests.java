package org.yardstick.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountDetailsTests {

	@ParameterizedTest
	@CsvSource({ "UNIT, UNIT", "DEPARTMENT, DEPARTMENT", "DEPARTMENT, UNIT", "UNIT+DEPARTMENT, UNIT",
			"DIVISION, DIVISION", "PERFORMANCE, ", "PERFORMANCE, DIVISION", "PERFORMANCE+DIVISION, DIVISION", "ADMIN, ",
			"ADMIN, UNIT" })
	void acceptsRolesThatReachSomethingFromTheirPlace(String roles, PlaceKind kind) {
		assertThat(details(roles, kind).roles()).isEqualTo(roles(roles));
	}

	@ParameterizedTest
	@CsvSource({ "UNIT, ", "UNIT, DEPARTMENT", "UNIT, DIVISION", "DEPARTMENT, ", "DEPARTMENT, DIVISION", "DIVISION, ",
			"DIVISION, UNIT", "DIVISION, DEPARTMENT", "UNIT+DIVISION, UNIT", "UNIT+DEPARTMENT, DEPARTMENT" })
	void refusesRolesThatReachNothingFromTheirPlace(String roles, PlaceKind kind) {
		assertRejected(() -> details(roles, kind), "place");
	}

	@Test
	void refusesPeopleWithoutNameOrRole() {
		assertRejected(() -> new AccountDetails(" ", Set.of(Role.ADMIN), null), "name");
		assertRejected(() -> new AccountDetails(null, Set.of(Role.ADMIN), null), "name");
		assertRejected(() -> new AccountDetails("名".repeat(51), Set.of(Role.ADMIN), null), "name");
		assertRejected(() -> new AccountDetails("某人", Set.of(), null), "roles");
		assertRejected(() -> new AccountDetails("某人", null, null), "roles");
	}

	private static AccountDetails details(String roles, PlaceKind kind) {
		return new AccountDetails(" 某人 ", roles(roles), (kind != null) ? new Place(kind, UUID.randomUUID()) : null);
	}

	private static Set<Role> roles(String roles) {
		return Arrays.stream(roles.split("\\+")).map(Role::valueOf).collect(Collectors.toSet());
	}

	private static void assertRejected(Runnable attempt, String path) {
		assertThatExceptionOfType(RejectedException.class).isThrownBy(attempt::run)
			.satisfies((ex) -> assertThat(ex.problems().get(0).path()).isEqualTo(path));
	}

}
