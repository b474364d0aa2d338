package org.yardstick.trail;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.OrganisationChanged;

/**
 * Records changes of the organisation, which lies below and cannot do so itself; within
 * its transaction.
 */
@Component
class OrganisationTrail {

	private final Trail trail;

	OrganisationTrail(Trail trail) {
		this.trail = trail;
	}

	@EventListener
	void on(OrganisationChanged event) {
		TrailSubject.Kind kind = switch (event.place().kind()) {
			case UNIT -> TrailSubject.Kind.UNIT;
			case DEPARTMENT -> TrailSubject.Kind.DEPARTMENT;
			case DIVISION -> TrailSubject.Kind.DIVISION;
		};
		List<TrailChange> changes = event.values()
			.stream()
			.map((value) -> TrailChange.of(value.label(), value.before(), value.after()))
			.toList();
		this.trail.record(event.actor(),
				TrailEntry.of(deed(event), new TrailSubject(kind, event.place().id(), event.title()), changes));
	}

	private static TrailKind deed(OrganisationChanged event) {
		if (event.isAddition()) {
			return TrailKind.SETTING_ADDED;
		}
		return event.isRemoval() ? TrailKind.SETTING_REMOVED : TrailKind.SETTING_CHANGED;
	}

}
