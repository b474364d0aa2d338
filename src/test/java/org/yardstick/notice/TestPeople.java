package org.yardstick.notice;

import java.util.Set;
import java.util.UUID;

import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;

/** People with accounts, whom the program can tell something. */
final class TestPeople {

	private final AccountAdministration accounts;

	private final SignedInPeople people;

	TestPeople(AccountAdministration accounts, SignedInPeople people) {
		this.accounts = accounts;
		this.people = people;
	}

	/** A person with a new account. */
	Actor add(String name, Place place, Role... roles) {
		String username = "u" + UUID.randomUUID().toString().substring(0, 12);
		UUID id = this.accounts.create(Actor.program(), username, "Yardstick@2026",
				new AccountDetails(name, Set.of(roles), place));
		return this.people.absent(id).orElseThrow();
	}

}
