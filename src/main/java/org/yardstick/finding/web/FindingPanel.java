package org.yardstick.finding.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.yardstick.finding.StandingFinding;
import org.yardstick.rule.Severity;

/**
 * What the panel beside a form shows.
 *
 * @param groups by severity, without empty ones, errors first
 * @param repairs how many cells a mechanical repair would mend
 * @param explained how many findings are explained
 */
record FindingPanel(List<FindingGroup> groups, long repairs, long explained) {

	/**
	 * @param findings in the order of the form
	 * @param title what the rule of a code is called
	 */
	static FindingPanel of(List<StandingFinding> findings, UnaryOperator<String> title) {
		List<FindingGroup> groups = Arrays.stream(Severity.values())
			.map((severity) -> FindingGroup.of(severity, findings, title))
			.filter((group) -> !group.places().isEmpty())
			.toList();
		long repairs = findings.stream()
			.filter((standing) -> standing.finding().repair() != null)
			.map(StandingFinding::cell)
			.distinct()
			.count();
		return new FindingPanel(groups, repairs, findings.stream().filter(StandingFinding::isExplained).count());
	}

}
