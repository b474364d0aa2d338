package org.yardstick.identity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
@EmptyOrganisation
class FirstAdministratorTests {

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private AccountAdministration administration;

	@Test
	void opensAnAdministratorsAccountOnce() {
		assertThat(this.first.isMissing()).isTrue();
		this.first.create("admin", "系统管理员", TestAccounts.PASSWORD);
		assertThat(this.first.isMissing()).isFalse();
		assertThat(accounts()).singleElement()
			.satisfies((account) -> assertThat(account.details().roles()).containsExactly(Role.ADMIN));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.first.create("another", "系统管理员", TestAccounts.PASSWORD));
	}

	@Test
	void refusesOneOfTwoWhoComeAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		Callable<Object> one = () -> this.first.create("one", "系统管理员", TestAccounts.PASSWORD);
		Callable<Object> two = () -> this.first.create("two", "系统管理员", TestAccounts.PASSWORD);
		List<Future<Object>> attempts = threads.invokeAll(List.of(one, two));
		threads.shutdown();
		int refused = 0;
		for (Future<Object> attempt : attempts) {
			try {
				attempt.get();
			}
			catch (ExecutionException ex) {
				assertThat(ex).hasCauseInstanceOf(NotFoundException.class);
				refused++;
			}
		}
		assertThat(refused).isEqualTo(1);
		assertThat(accounts()).hasSize(1);
	}

	@Test
	void staysMissingAfterAWeakPassword() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.first.create("admin", "系统管理员", "admin"));
		assertThat(this.first.isMissing()).isTrue();
	}

	private List<AccountEntry> accounts() {
		return this.administration.search(Actor.program(), "", PageRequest.of(0, 5)).getContent();
	}

}
