package org.yardstick.export;

import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanFilter;

/**
 * A list that somebody asked for and may have; {@link PlanLists} makes and writes it.
 *
 * @param title what stands above it
 * @param note what it holds and when it was asked for
 * @param fileName what the file is called
 */
public record RequestedList(PlanListKind kind, Actor actor, PlanFilter filter, String title, String note,
		String fileName) {
}
