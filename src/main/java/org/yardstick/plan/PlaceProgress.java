package org.yardstick.plan;

import java.util.Map;
import java.util.UUID;

import org.yardstick.shared.Yuan;

/**
 * How far the plans of a department or of a unit are in a year.
 *
 * @param place the id of the department or of the unit
 * @param begunUnits how many units have a plan of the year, at least one
 * @param plans how many plans have a status; statuses without plans are left out
 * @param total the total amounts of all of them
 * @param approved the total amounts of those that are approved, published or not
 */
public record PlaceProgress(UUID place, long begunUnits, Map<PlanStatus, Long> plans, Yuan total, Yuan approved) {

	public PlaceProgress {
		plans = Map.copyOf(plans);
	}

}
