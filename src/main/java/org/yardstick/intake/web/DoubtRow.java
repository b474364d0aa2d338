package org.yardstick.intake.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.intake.NotedDoubt;
import org.yardstick.plan.PlanPlaces;

/**
 * A guess of the reading as the page shows it.
 *
 * @param number its place among the guesses, counted from 0
 * @param place the words for the cell, empty if it is about none in particular
 */
record DoubtRow(int number, String path, String place, String sentence, boolean settled) {

	static List<DoubtRow> of(List<NotedDoubt> doubts, PlanPlaces places) {
		List<DoubtRow> rows = new ArrayList<>();
		doubts.forEach((doubt) -> rows.add(new DoubtRow(rows.size(), doubt.path(),
				(doubt.path() != null) ? places.of(doubt.path()) : "", doubt.sentence(), doubt.settled())));
		return rows;
	}

}
