package org.yardstick.identity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/**
 * How the last attempts to sign in with an account went. An attempt counts as failed
 * until the password has proved right: that way many attempts at once are not worth more
 * than the same number one after another.
 */
@Entity
class SignInRecord {

	@Id
	private UUID accountId;

	@MapsId
	@OneToOne(fetch = FetchType.LAZY, optional = false)
	private Account account;

	private int failedAttempts;

	private Instant lockedUntil;

	private Instant lastAt;

	private String lastFrom;

	private Instant previousAt;

	private String previousFrom;

	protected SignInRecord() {
	}

	SignInRecord(Account account) {
		this.account = account;
	}

	Account account() {
		return this.account;
	}

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	/** The sign-in before the present one, null if there was none. */
	PastSignIn previous() {
		return (this.previousAt != null) ? new PastSignIn(this.previousAt, this.previousFrom) : null;
	}

	/** The latest sign-in, null if there was none. */
	PastSignIn last() {
		return (this.lastAt != null) ? new PastSignIn(this.lastAt, this.lastFrom) : null;
	}

	/** Counts an attempt, and locks the account if it was one too many. */
	void attempted(Instant now, SignInSettings settings) {
		if (this.lockedUntil != null && !isLocked(now)) {
			unlock();
		}
		this.failedAttempts++;
		if (this.failedAttempts >= settings.attempts()) {
			this.lockedUntil = now.plus(settings.lock());
		}
	}

	/** Forgets failed attempts: the password proved right, or an administrator helps. */
	void unlock() {
		this.failedAttempts = 0;
		this.lockedUntil = null;
	}

	/** The person has come in. */
	void arrived(Instant now, String origin) {
		this.previousAt = this.lastAt;
		this.previousFrom = this.lastFrom;
		this.lastAt = now;
		this.lastFrom = origin;
	}

}
