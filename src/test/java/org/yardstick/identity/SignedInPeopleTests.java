package org.yardstick.identity;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@EmptyOrganisation
class SignedInPeopleTests {

	@Autowired
	private SignedInPeople people;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private StatementRecorder recorder;

	@ParameterizedTest
	@CsvSource({ "UNIT, 2", "DEPARTMENT, 2", "DIVISION, 3", "PERFORMANCE, 1", "ADMIN, 1" })
	void readsAPersonWithFewStatements(Role role, int statements) throws Exception {
		UUID account = this.accounts.add(role);
		assertThat(this.recorder.during(() -> this.people.resume(account, 0, "192.0.2.7"))).hasSize(statements);
	}

	@Test
	void knowsWhatADivisionReaches() {
		Actor actor = this.people.resume(this.accounts.add(Role.DIVISION), 0, "192.0.2.7").orElseThrow().actor();
		assertThat(actor.seat().divisionDepartments()).hasSize(1);
		assertThat(actor.origin()).isEqualTo("192.0.2.7");
	}

	@Test
	void seesChangedRolesAtOnce() {
		UUID account = this.accounts.add(Role.PERFORMANCE);
		this.administration.change(Actor.program(), account, 0,
				new AccountDetails("某人", Set.of(Role.PERFORMANCE, Role.ADMIN), null));
		assertThat(this.people.resume(account, 0, "").orElseThrow().actor().roles())
			.containsExactlyInAnyOrder(Role.PERFORMANCE, Role.ADMIN);
	}

	@Test
	void knowsNobodyByAnOlderPasswordOrADisabledAccount() {
		UUID account = this.accounts.add(Role.PERFORMANCE);
		this.administration.resetPassword(Actor.program(), account, "another password");
		assertThat(this.people.resume(account, 0, "")).isEmpty();
		assertThat(this.people.resume(account, 1, "")).isPresent();
		this.administration.disable(Actor.program(), account);
		assertThat(this.people.resume(account, 1, "")).isEmpty();
		assertThat(this.people.resume(UUID.randomUUID(), 0, "")).isEmpty();
	}

}
