package org.yardstick.reviewsheet;

import java.math.BigDecimal;

import org.yardstick.finding.StandingFinding;

/**
 * How much a finding takes from a proposal, in per cent of a point's full score. Hints
 * take nothing.
 *
 * @param error of one that is open, or whose explanation was refused
 * @param warning the same
 * @param explainedError of one that the unit explained
 * @param explainedWarning the same
 */
public record Deductions(BigDecimal error, BigDecimal warning, BigDecimal explainedError, BigDecimal explainedWarning) {

	BigDecimal of(StandingFinding standing) {
		return switch (standing.finding().severity()) {
			case ERROR -> standing.isExplained() ? this.explainedError : this.error;
			case WARNING -> standing.isExplained() ? this.explainedWarning : this.warning;
			case INFO -> BigDecimal.ZERO;
		};
	}

}
