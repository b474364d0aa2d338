package org.yardstick.plan.web;

import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Seat;
import org.yardstick.plan.PlanDrafting;

/** Why a list shows no plans; each reason has its advice on the page. */
enum EmptyList {

	/** The filter leaves nothing. */
	FILTERED,
	/** The person's account is assigned nowhere. */
	UNASSIGNED,
	/** A clerk has not begun a form yet. */
	NOT_BEGUN,
	/** Nothing has been written within a reviewer's scope. */
	NOTHING_THERE;

	static EmptyList of(Actor actor, PlanListing listing) {
		if (listing.isFiltered()) {
			return FILTERED;
		}
		Seat seat = actor.seat();
		if (!actor.seesEverything() && seat.department() == null && seat.divisionDepartments().isEmpty()) {
			return UNASSIGNED;
		}
		return PlanDrafting.mayBegin(actor) ? NOT_BEGUN : NOTHING_THERE;
	}

}
