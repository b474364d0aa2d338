package org.yardstick.finding.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.yardstick.finding.StandingFinding;
import org.yardstick.rule.Severity;

/**
 * The findings of one severity, by place.
 *
 * @param open how many of them are not explained
 * @param places in the order of the form
 */
record FindingGroup(Severity severity, long open, List<PlaceFindings> places) {

	/** More hints than this are folded away until somebody asks for them. */
	private static final int HINTS_SHOWN = 5;

	static FindingGroup of(Severity severity, List<StandingFinding> findings, UnaryOperator<String> title) {
		List<StandingFinding> ofSeverity = findings.stream()
			.filter((standing) -> standing.finding().severity() == severity)
			.toList();
		Map<String, List<StandingFinding>> byCell = ofSeverity.stream()
			.collect(Collectors.groupingBy(StandingFinding::cell, LinkedHashMap::new, Collectors.toList()));
		return new FindingGroup(severity, ofSeverity.stream().filter((standing) -> !standing.isExplained()).count(),
				byCell.values().stream().map((ofCell) -> PlaceFindings.of(ofCell, title)).toList());
	}

	/** Whether the findings are folded away at first. */
	public boolean isFolded() {
		return this.severity == Severity.INFO && this.places.size() > HINTS_SHOWN;
	}

}
