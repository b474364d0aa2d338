package org.yardstick.identity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.TestTime;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
@EmptyOrganisation
class PageSignInTests {

	private static final String WRONG = "not the password";

	@Autowired
	private PageSignIn signIn;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private TestTime.Movable clock;

	private UUID account;

	@BeforeEach
	void addAccount() {
		this.account = this.accounts.add(Role.UNIT);
	}

	@AfterEach
	void putTheClockRight() {
		this.clock.reset();
	}

	@Test
	void tellsWhoSignedIn() {
		SignedIn person = signIn("unit", TestAccounts.PASSWORD);
		assertThat(person.actor().accountId()).isEqualTo(this.account);
		assertThat(person.actor().name()).isEqualTo("填报人");
		assertThat(person.actor().roles()).containsExactly(Role.UNIT);
		assertThat(person.actor().seat().unit()).isNotNull();
		assertThat(person.actor().seat().department()).isNotNull();
		assertThat(person.description()).isEqualTo("填报人 · 教育局 · 第一中学");
	}

	@Test
	void doesNotMindCapitalsInTheUserName() {
		assertThat(signIn(" UNIT", TestAccounts.PASSWORD).username()).isEqualTo("unit");
	}

	@Test
	void tellsWhenTheOneBeforeWas() {
		assertThat(signIn("unit", TestAccounts.PASSWORD).previous()).isNull();
		assertThat(signIn("unit", TestAccounts.PASSWORD).previous()).isNotNull();
	}

	@Test
	void refusesWrongPasswordsAndUnknownNamesAlike() {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("unit", WRONG));
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> signIn("nobody", TestAccounts.PASSWORD));
	}

	@Test
	void locksAfterFiveWrongPasswordsForFifteenMinutes() {
		fail(4);
		assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn("unit", WRONG));
		assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn("unit", TestAccounts.PASSWORD));
		this.clock.advance(Duration.ofMinutes(15));
		assertThat(signIn("unit", TestAccounts.PASSWORD)).isNotNull();
	}

	@Test
	void forgetsFourWrongPasswordsAfterARightOne() {
		fail(4);
		signIn("unit", TestAccounts.PASSWORD);
		fail(4);
		assertThat(signIn("unit", TestAccounts.PASSWORD)).isNotNull();
	}

	@Test
	void opensAgainWhenAnAdministratorUnlocks() {
		fail(4);
		assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn("unit", WRONG));
		assertThat(status()).isEqualTo(AccountStatus.LOCKED);
		this.administration.unlock(Actor.program(), this.account);
		assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
		assertThat(signIn("unit", TestAccounts.PASSWORD)).isNotNull();
	}

	@Test
	void comparesNoMoreThanFiveWrongPasswordsThatComeAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(12);
		Callable<AuthenticationException> attempt = () -> {
			try {
				signIn("unit", WRONG);
				return null;
			}
			catch (AuthenticationException ex) {
				return ex;
			}
		};
		List<Future<AuthenticationException>> refusals = threads
			.invokeAll(Stream.generate(() -> attempt).limit(12).toList());
		threads.shutdown();
		long wrong = 0;
		for (Future<AuthenticationException> refusal : refusals) {
			wrong += (refusal.get() instanceof BadCredentialsException) ? 1 : 0;
		}
		assertThat(wrong).isEqualTo(4);
		assertThat(status()).isEqualTo(AccountStatus.LOCKED);
	}

	@Test
	void refusesADisabledAccountOnlyToThoseWhoKnowThePassword() {
		this.administration.disable(Actor.program(), this.account);
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("unit", WRONG));
		assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn("unit", TestAccounts.PASSWORD));
		this.administration.enable(Actor.program(), this.account);
		assertThat(signIn("unit", TestAccounts.PASSWORD)).isNotNull();
	}

	private AccountStatus status() {
		return this.administration.account(Actor.program(), this.account).status();
	}

	private void fail(int times) {
		for (int n = 0; n < times; n++) {
			assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("unit", WRONG));
		}
	}

	private SignedIn signIn(String username, String password) {
		return (SignedIn) this.signIn
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
			.getPrincipal();
	}

}
