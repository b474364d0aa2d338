package org.yardstick.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.organisation.UnitEntry;

/**
 * The made-up units by code, and who acts for them in the demo content.
 *
 * @param units by code
 */
record DemoPlaces(Map<String, UnitEntry> units) {

	UnitEntry unit(String code) {
		UnitEntry unit = this.units.get(code);
		if (unit == null) {
			throw new IllegalStateException("the demo content has no unit " + code);
		}
		return unit;
	}

	/** A made-up person who has the role for the unit. */
	Actor actor(Role role, UnitEntry unit) {
		Affiliation place = unit.affiliation();
		Seat seat = switch (role) {
			case UNIT -> new Seat(place.unit(), place.department(), null, Set.of());
			case DEPARTMENT -> new Seat(null, place.department(), null, Set.of());
			case DIVISION -> new Seat(null, null, null, Set.of(place.department()));
			case PERFORMANCE, ADMIN -> Seat.none();
		};
		UUID account = UUID.nameUUIDFromBytes((role + unit.code()).getBytes(StandardCharsets.UTF_8));
		String name = (role == Role.UNIT) ? unit.name() + role.title() : role.title();
		return new Actor(account, name, Set.of(role), seat, null);
	}

}
