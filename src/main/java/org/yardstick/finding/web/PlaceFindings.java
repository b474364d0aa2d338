package org.yardstick.finding.web;

import java.util.List;
import java.util.function.UnaryOperator;

import org.yardstick.finding.StandingFinding;

/**
 * The findings of one severity about one cell.
 *
 * @param cell with the key of its row
 * @param place the cell in words
 * @param severity of all of them; {@link #EXPLAINED} when none is open
 * @param findings never empty
 */
record PlaceFindings(String cell, String place, String severity, List<FindingRow> findings) {

	static final String EXPLAINED = "EXPLAINED";

	static PlaceFindings of(List<StandingFinding> findings, UnaryOperator<String> title) {
		StandingFinding first = findings.get(0);
		boolean open = findings.stream().anyMatch((standing) -> !standing.isExplained());
		return new PlaceFindings(first.cell(), first.finding().place(),
				open ? first.finding().severity().name() : EXPLAINED,
				findings.stream().map((standing) -> FindingRow.of(standing, title)).toList());
	}

}
