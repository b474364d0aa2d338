package org.yardstick.identity;

import java.util.List;
import java.util.UUID;

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
import org.yardstick.StatementRecorder;
import org.yardstick.TestAccounts;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
@EmptyOrganisation
class ApiSignInTests {

	private static final String WRONG = "not the password";

	@Autowired
	private ApiSignIn signIn;

	@Autowired
	private AccountAdministration administration;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private StatementRecorder recorder;

	private UUID account;

	@BeforeEach
	void signInOnce() {
		this.account = this.accounts.add(Role.PERFORMANCE);
		signIn(TestAccounts.PASSWORD);
	}

	@Test
	void comparesAPasswordOnce() throws Exception {
		List<String> statements = this.recorder.during(() -> signIn(TestAccounts.PASSWORD));
		assertThat(statements).singleElement().asString().startsWith("select");
	}

	@Test
	void isNoSignInThatPeopleAreShown() {
		assertThat(this.administration.account(Actor.program(), this.account).lastSignIn()).isNull();
	}

	@Test
	void forgetsAReplacedPasswordAtOnce() {
		this.administration.resetPassword(Actor.program(), this.account, "another password");
		assertRefused(BadCredentialsException.class, TestAccounts.PASSWORD);
		assertThat(signIn("another password")).isNotNull();
	}

	@Test
	void refusesADisabledAccountAtOnce() {
		this.administration.disable(Actor.program(), this.account);
		assertRefused(DisabledException.class, TestAccounts.PASSWORD);
	}

	@Test
	void countsWrongPasswordsAndRefusesALockedAccountAtOnce() {
		for (int n = 0; n < 4; n++) {
			assertRefused(BadCredentialsException.class, WRONG);
		}
		assertRefused(LockedException.class, WRONG);
		assertRefused(LockedException.class, TestAccounts.PASSWORD);
	}

	private void assertRefused(Class<? extends AuthenticationException> reason, String password) {
		assertThatExceptionOfType(reason).isThrownBy(() -> signIn(password));
	}

	private SignedIn signIn(String password) {
		return (SignedIn) this.signIn
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("performance", password))
			.getPrincipal();
	}

}
