package org.yardstick.finding;

import java.util.List;

import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

/**
 * A finding that stands on a plan.
 *
 * @param cell the path with the key of its row
 * @param ruleVersion which wording of the rule found it
 * @param explainable whether a sentence may stand for mending it
 * @param answers what was said about it, oldest first
 */
public record StandingFinding(FindingId id, Finding finding, String cell, int ruleVersion, boolean explainable,
		List<Answer> answers) {

	public StandingFinding {
		answers = List.copyOf(answers);
	}

	/** The last answer, null if there is none. */
	public Answer lastAnswer() {
		return this.answers.isEmpty() ? null : this.answers.get(this.answers.size() - 1);
	}

	/** Whether an explanation stands that was not refused. */
	public boolean isExplained() {
		return this.explainable && !this.answers.isEmpty() && lastAnswer().kind() == Answer.Kind.EXPLANATION;
	}

	/** Whether it was explained and the reviewer did not accept that. */
	public boolean isRefused() {
		return this.explainable && !this.answers.isEmpty() && lastAnswer().kind() == Answer.Kind.REFUSAL;
	}

	/** Whether the plan cannot be handed in before it is mended or explained. */
	public boolean isInTheWay() {
		return this.finding.severity() != Severity.INFO && !isExplained();
	}

}
