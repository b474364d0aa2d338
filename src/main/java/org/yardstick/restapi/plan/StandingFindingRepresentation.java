package org.yardstick.restapi.plan;

import java.util.List;

import org.yardstick.finding.Answer;
import org.yardstick.finding.StandingFinding;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

/**
 * A finding that stands on a stored plan, with the last answer to it.
 *
 * @param path the cell, as in {@code indicators[3].annualTarget}
 * @param repair null where no mechanical repair exists
 * @param explainable whether an explanation may stand for mending it
 * @param explanation of the unit, null if none stands
 * @param refusal why the reviewer refused the last explanation, null unless that is so
 */
record StandingFindingRepresentation(String code, Severity severity, String path, String place, String evidence,
		String reason, String repair, boolean explainable, String explanation, String refusal) {

	static List<StandingFindingRepresentation> of(List<StandingFinding> findings) {
		return findings.stream().map(StandingFindingRepresentation::of).toList();
	}

	private static StandingFindingRepresentation of(StandingFinding standing) {
		Finding finding = standing.finding();
		Answer last = standing.lastAnswer();
		return new StandingFindingRepresentation(finding.code(), finding.severity(), finding.path(), finding.place(),
				finding.evidence(), finding.reason(), finding.repair(), standing.explainable(),
				standing.isExplained() ? last.words() : null, standing.isRefused() ? last.words() : null);
	}

}
