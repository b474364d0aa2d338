package org.yardstick.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the {@link SignInRecord}s. Each step is a short transaction of its own that holds
 * the record's row, so that instances count together; the slow comparison of passwords
 * happens between the steps and holds nothing.
 */
@Service
@Transactional
class SignInAttempts {

	private final SignInRecords records;

	private final SignInSettings settings;

	private final Clock clock;

	SignInAttempts(SignInRecords records, SignInSettings settings, Clock clock) {
		this.records = records;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Counts an attempt.
	 * @return what the password has to be compared with, empty for an unknown user name
	 * @throws LockedException if the account is locked
	 */
	Optional<Candidate> begin(String username) {
		Instant now = this.clock.instant();
		return this.records.lockByUsername(username).map((record) -> {
			if (record.isLocked(now)) {
				throw new LockedException("locked");
			}
			record.attempted(now, this.settings);
			Account account = record.account();
			return new Candidate(account.id(), account.passwordHash(), account.passwordVersion(), account.isEnabled(),
					record.isLocked(now));
		});
	}

	/** The attempt's password proved right: earlier failures count no more. */
	void proved(UUID accountId) {
		this.records.lock(accountId).ifPresent(SignInRecord::unlock);
	}

	void arrived(UUID accountId, String origin) {
		this.records.lock(accountId).ifPresent((record) -> record.arrived(this.clock.instant(), origin));
	}

	/**
	 * An account that somebody tries to sign in with.
	 *
	 * @param lastAttempt whether the account is locked should this attempt fail
	 */
	record Candidate(UUID accountId, String passwordHash, int passwordVersion, boolean enabled, boolean lastAttempt) {
	}

}
