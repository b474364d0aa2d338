package org.yardstick.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

class SignInRecordTests {

	private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

	private static final SignInSettings SETTINGS = new SignInSettings(5, Duration.ofMinutes(15));

	private final SignInRecord record = new Account(new Username("someone"), "hash",
			new AccountDetails("某人", Set.of(Role.ADMIN), null))
		.signInRecord();

	@Test
	void locksWithTheFifthAttemptInARow() {
		attempt(4);
		assertThat(this.record.isLocked(NOW)).isFalse();
		attempt(1);
		assertThat(this.record.isLocked(NOW)).isTrue();
	}

	@Test
	void staysLockedForFifteenMinutes() {
		attempt(5);
		assertThat(this.record.isLocked(NOW.plus(Duration.ofMinutes(15)).minusNanos(1))).isTrue();
		assertThat(this.record.isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
	}

	@Test
	void countsAfreshAfterALock() {
		attempt(5);
		Instant later = NOW.plus(Duration.ofMinutes(15));
		this.record.attempted(later, SETTINGS);
		assertThat(this.record.isLocked(later)).isFalse();
	}

	@Test
	void forgetsFailuresWhenThePasswordProvesRight() {
		attempt(4);
		this.record.unlock();
		attempt(4);
		assertThat(this.record.isLocked(NOW)).isFalse();
	}

	@Test
	void isOpenAgainWhenThePasswordOfTheLastAttemptProvesRight() {
		attempt(5);
		this.record.unlock();
		assertThat(this.record.isLocked(NOW)).isFalse();
	}

	@Test
	void remembersTheSignInBeforeThePresentOne() {
		assertThat(this.record.last()).isNull();
		this.record.arrived(NOW, "192.0.2.1");
		assertThat(this.record.last()).isEqualTo(new PastSignIn(NOW, "192.0.2.1"));
		assertThat(this.record.previous()).isNull();
		this.record.arrived(NOW.plusSeconds(60), "192.0.2.2");
		assertThat(this.record.last()).isEqualTo(new PastSignIn(NOW.plusSeconds(60), "192.0.2.2"));
		assertThat(this.record.previous()).isEqualTo(new PastSignIn(NOW, "192.0.2.1"));
	}

	private void attempt(int times) {
		IntStream.range(0, times).forEach((n) -> this.record.attempted(NOW, SETTINGS));
	}

}
