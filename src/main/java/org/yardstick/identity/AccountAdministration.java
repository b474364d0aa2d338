package org.yardstick.identity;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.PlaceKind;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/**
 * Opens, changes and closes accounts. For administrators only
 * ({@link NotAllowedException}). Nobody closes the own account or gives up the own
 * administrator's role, so that there is always an administrator left.
 */
@Service
@Transactional(readOnly = true)
public class AccountAdministration {

	private final Accounts accounts;

	private final Organisation organisation;

	private final Passwords passwords;

	private final AccountTrail trail;

	private final Clock clock;

	AccountAdministration(Accounts accounts, Organisation organisation, Passwords passwords, AccountTrail trail,
			Clock clock) {
		this.accounts = accounts;
		this.organisation = organisation;
		this.passwords = passwords;
		this.trail = trail;
		this.clock = clock;
	}

	/** The accounts whose user name or person's name has the words, by user name. */
	public Page<AccountEntry> search(Actor actor, String words, Pageable page) {
		requireAdministrator(actor);
		return this.accounts.search(escape(words.strip()), page).map(this::entry);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	public AccountEntry account(Actor actor, UUID id) {
		requireAdministrator(actor);
		return entry(find(id));
	}

	/**
	 * Opens an account.
	 * @return its id
	 * @throws RejectedException at {@code username}, {@code password} or a cell of the
	 * details
	 */
	@Transactional
	public UUID create(Actor actor, String username, String password, AccountDetails details) {
		requireAdministrator(actor);
		Username tidy = new Username(username);
		if (this.accounts.existsByUsername(tidy.value())) {
			throw RejectedException.at("username", "这个用户名已被使用，请换一个。");
		}
		checkPlace(details);
		Account account = this.accounts.save(new Account(tidy, this.passwords.encode(password, tidy), details));
		this.trail.opened(actor, account);
		return account.id();
	}

	/**
	 * @param version the version that the administrator saw
	 * @throws ObjectOptimisticLockingFailureException if somebody changed it since
	 */
	@Transactional
	public void change(Actor actor, UUID id, int version, AccountDetails details) {
		requireAdministrator(actor);
		Account account = find(id);
		if (account.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Account.class, id);
		}
		if (isOwn(actor, id) && !details.roles().contains(Role.ADMIN)) {
			throw RejectedException.at("roles", "不能取消自己的系统管理员角色，请由另一位系统管理员操作。");
		}
		checkPlace(details);
		AccountDetails before = account.details();
		account.describe(details);
		this.trail.changed(actor, account, before);
	}

	/**
	 * Says where mail reaches the person. Whether the person wants any stays the person's
	 * own choice, and ends with the address.
	 * @param address null for nowhere
	 */
	@Transactional
	public void reachAt(Actor actor, UUID id, MailAddress address) {
		requireAdministrator(actor);
		Account account = find(id);
		account.reachBy(new MailChoice(address, address != null && account.mail().wanted()));
	}

	/** Sets another password; whoever is signed in with the account is signed out. */
	@Transactional
	public void resetPassword(Actor actor, UUID id, String password) {
		requireAdministrator(actor);
		this.passwords.replace(id, password);
		this.trail.passwordReset(actor, find(id));
	}

	/** Closes the account; whoever is signed in with it is signed out. */
	@Transactional
	public void disable(Actor actor, UUID id) {
		requireAdministrator(actor);
		if (isOwn(actor, id)) {
			throw new ConflictException("不能停用自己的账号，请由另一位系统管理员操作。");
		}
		turn(actor, id, Account::disable);
	}

	@Transactional
	public void enable(Actor actor, UUID id) {
		requireAdministrator(actor);
		turn(actor, id, Account::enable);
	}

	/** Ends the lock that wrong passwords brought. */
	@Transactional
	public void unlock(Actor actor, UUID id) {
		requireAdministrator(actor);
		turn(actor, id, (account) -> account.signInRecord().unlock());
	}

	private void turn(Actor actor, UUID id, Consumer<Account> turn) {
		Account account = find(id);
		AccountStatus before = status(account);
		turn.accept(account);
		this.trail.turned(actor, account, before, status(account));
	}

	private void checkPlace(AccountDetails details) {
		this.organisation.placement(details.place());
		if (details.roles().contains(Role.DEPARTMENT) && details.place().kind() == PlaceKind.UNIT
				&& !this.organisation.isOwnDepartment(new UnitId(details.place().id()))) {
			throw RejectedException.at("place", "下属单位的人员不能审核整个部门：请归属主管部门，或该部门的本级单位。");
		}
	}

	private Account find(UUID id) {
		return this.accounts.findWhole(id).orElseThrow(() -> new NotFoundException("没有这个账号。"));
	}

	private AccountEntry entry(Account account) {
		return new AccountEntry(account.id(), account.version(), account.username(), account.details(),
				account.mail().address(), status(account), account.signInRecord().last());
	}

	private AccountStatus status(Account account) {
		if (!account.isEnabled()) {
			return AccountStatus.DISABLED;
		}
		return account.signInRecord().isLocked(this.clock.instant()) ? AccountStatus.LOCKED : AccountStatus.ACTIVE;
	}

	private static boolean isOwn(Actor actor, UUID id) {
		return actor.accountId().equals(id);
	}

	private static String escape(String words) {
		return words.replaceAll("[\\\\%_]", "\\\\$0");
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("只有系统管理员可以维护账号。");
		}
	}

}
