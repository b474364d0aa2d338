package org.yardstick.identity;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailChange;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/** Puts on the trail what administrators do with accounts. Never a password. */
@Component
class AccountTrail {

	private final Trail trail;

	private final Organisation organisation;

	AccountTrail(Trail trail, Organisation organisation) {
		this.trail = trail;
		this.organisation = organisation;
	}

	void opened(Actor actor, Account account) {
		AccountDetails details = account.details();
		this.trail.record(actor,
				TrailEntry.of(TrailKind.SETTING_ADDED, subject(account),
						List.of(TrailChange.of("用户名", null, account.username()),
								TrailChange.of("姓名", null, details.name()), TrailChange.of("角色", null, roles(details)),
								TrailChange.of("归属", null, place(details)))));
	}

	void changed(Actor actor, Account account, AccountDetails before) {
		AccountDetails after = account.details();
		record(actor, account, List.of(TrailChange.of("姓名", before.name(), after.name()),
				TrailChange.of("角色", roles(before), roles(after)), TrailChange.of("归属", place(before), place(after))));
	}

	void turned(Actor actor, Account account, AccountStatus before, AccountStatus after) {
		record(actor, account, List.of(TrailChange.of("状态", before.title(), after.title())));
	}

	void passwordReset(Actor actor, Account account) {
		this.trail.record(actor, TrailEntry.of(TrailKind.PASSWORD_RESET, subject(account)));
	}

	/** What changes nothing is no deed. */
	private void record(Actor actor, Account account, List<TrailChange> changes) {
		TrailEntry entry = TrailEntry.of(TrailKind.SETTING_CHANGED, subject(account), changes);
		if (!entry.changes().isEmpty()) {
			this.trail.record(actor, entry);
		}
	}

	private static TrailSubject subject(Account account) {
		return new TrailSubject(TrailSubject.Kind.ACCOUNT, account.id(),
				account.details().name() + "（" + account.username() + "）");
	}

	private static String roles(AccountDetails details) {
		return details.roles().stream().sorted().map(Role::title).collect(Collectors.joining("、"));
	}

	/** Null for nowhere. */
	private String place(AccountDetails details) {
		return (details.place() != null) ? this.organisation.placement(details.place()).title() : null;
	}

}
