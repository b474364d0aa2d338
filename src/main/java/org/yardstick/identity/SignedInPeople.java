package org.yardstick.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Placement;

/**
 * Makes an account into the person behind a request. Three statements at most: the
 * account with its roles, the place, and for people of a division the departments it
 * looks after.
 */
@Service
@Transactional(readOnly = true)
public class SignedInPeople {

	private final Accounts accounts;

	private final Organisation organisation;

	private final Clock clock;

	SignedInPeople(Accounts accounts, Organisation organisation, Clock clock) {
		this.accounts = accounts;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * The person who signed in earlier; empty if the account has been disabled or its
	 * password replaced since.
	 * @param passwordVersion as it was at that sign-in
	 * @param origin the network address of the present request
	 */
	public Optional<SignedIn> resume(UUID accountId, int passwordVersion, String origin) {
		return find(accountId, passwordVersion).map((account) -> signedIn(account, origin));
	}

	/**
	 * The person for whom the program works in the background; empty if the account has
	 * been disabled since it was told to.
	 */
	public Optional<Actor> absent(UUID accountId) {
		return this.accounts.findWhole(accountId)
			.filter(Account::isEnabled)
			.map((account) -> signedIn(account, null).actor());
	}

	/**
	 * As {@link #resume}, but empty for a locked account too: for those who send their
	 * password each time.
	 */
	Optional<SignedIn> resumeUnlocked(ProvedPassword password, String origin) {
		return find(password.accountId(), password.passwordVersion())
			.filter((account) -> !account.signInRecord().isLocked(this.clock.instant()))
			.map((account) -> signedIn(account, origin));
	}

	private Optional<Account> find(UUID accountId, int passwordVersion) {
		return this.accounts.findWhole(accountId)
			.filter((account) -> account.isEnabled() && account.passwordVersion() == passwordVersion);
	}

	private SignedIn signedIn(Account account, String origin) {
		AccountDetails details = account.details();
		Placement placement = this.organisation.placement(details.place());
		Actor actor = new Actor(account.id(), details.name(), details.roles(), placement.seat(), origin);
		return new SignedIn(actor, account.username(), account.passwordVersion(), placement.title(),
				account.signInRecord().previous());
	}

}
