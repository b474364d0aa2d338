package org.yardstick.finding;

/**
 * A finding as somebody saw it who answers it.
 *
 * @param finding which
 * @param lastAnswer the number of the last answer to it, 0 if there was none
 */
public record AnsweredState(FindingId finding, long lastAnswer) {

	/** The finding as it stands now. */
	public static AnsweredState of(StandingFinding finding) {
		return new AnsweredState(finding.id(), (finding.lastAnswer() != null) ? finding.lastAnswer().number() : 0);
	}

}
