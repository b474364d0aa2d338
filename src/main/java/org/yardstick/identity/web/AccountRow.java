package org.yardstick.identity.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.yardstick.identity.AccountEntry;
import org.yardstick.identity.AccountStatus;
import org.yardstick.identity.PastSignIn;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;

/** An account as the list shows it. */
record AccountRow(UUID id, String username, String name, String roles, String place, AccountStatus status,
		String lastSignIn) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	static AccountRow of(AccountEntry account, Map<Place, String> places, ZoneId zone) {
		String roles = account.details().roles().stream().sorted().map(Role::title).collect(Collectors.joining("、"));
		PastSignIn last = account.lastSignIn();
		return new AccountRow(account.id(), account.username(), account.details().name(), roles,
				places.getOrDefault(account.details().place(), ""), account.status(),
				(last != null) ? TIME.withZone(zone).format(last.at()) : "");
	}

}
