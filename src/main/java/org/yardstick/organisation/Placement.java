package org.yardstick.organisation;

/**
 * What it means to sit at a place.
 *
 * @param seat what the place reaches
 * @param title what users read, empty for people who sit nowhere
 */
public record Placement(Seat seat, String title) {

	/** The placement of someone who is assigned nowhere. */
	public static Placement none() {
		return new Placement(Seat.none(), "");
	}

}
