package org.yardstick.restapi.plan;

import java.util.List;

import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

/**
 * A finding as the contract has it.
 *
 * @param path the cell, as in {@code indicators[3].annualTarget}
 * @param repair null where no mechanical repair exists
 */
record FindingRepresentation(String code, Severity severity, String path, String place, String evidence, String reason,
		String repair) {

	static List<FindingRepresentation> of(List<Finding> findings) {
		return findings.stream()
			.map((finding) -> new FindingRepresentation(finding.code(), finding.severity(), finding.path(),
					finding.place(), finding.evidence(), finding.reason(), finding.repair()))
			.toList();
	}

}
