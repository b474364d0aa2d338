package org.yardstick.identity;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.shared.NotFoundException;

/**
 * Opens the first account of a system that has none: whoever comes first to the page says
 * the administrator's password, so that the program needs to print no secret.
 */
@Service
@Transactional(readOnly = true)
public class FirstAdministrator {

	private final Accounts accounts;

	private final AccountAdministration administration;

	FirstAdministrator(Accounts accounts, AccountAdministration administration) {
		this.accounts = accounts;
		this.administration = administration;
	}

	/** Whether no account exists yet. */
	public boolean isMissing() {
		return !this.accounts.isAny();
	}

	/**
	 * Opens the administrator's account. Of two who try at once, one is refused.
	 * @throws NotFoundException if there is an account already
	 */
	@Transactional
	public UUID create(String username, String name, String password) {
		this.accounts.lockAgainstOthers();
		requireMissing();
		return this.administration.create(Actor.program(), username, password,
				new AccountDetails(name, Set.of(Role.ADMIN), null));
	}

	/**
	 * @throws NotFoundException if there is an account already
	 */
	public void requireMissing() {
		if (!isMissing()) {
			throw new NotFoundException("系统已经设置完毕，请直接登录。");
		}
	}

}
