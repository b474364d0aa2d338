package org.yardstick.reviewsheet;

import org.yardstick.finding.StandingFinding;
import org.yardstick.rule.Severity;

/**
 * A finding as it stood when it was quoted in a sheet.
 *
 * @param code of the rule
 * @param title what the rule is called, empty if it is gone
 * @param severity how much it weighs
 * @param explained whether an explanation of the unit stands
 * @param cell the path with the key of its row
 * @param place the cell in words
 * @param evidence quoted from the form
 * @param reason why it is wrong
 */
public record QuotedFinding(String code, String title, Severity severity, boolean explained, String cell, String place,
		String evidence, String reason) {

	static QuotedFinding of(StandingFinding standing, String title) {
		return new QuotedFinding(standing.finding().code(), title, standing.finding().severity(),
				standing.isExplained(), standing.cell(), standing.finding().place(), standing.finding().evidence(),
				standing.finding().reason());
	}

}
