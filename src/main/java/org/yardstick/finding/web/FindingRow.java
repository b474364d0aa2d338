package org.yardstick.finding.web;

import java.util.List;
import java.util.function.UnaryOperator;

import org.yardstick.finding.Answer;
import org.yardstick.finding.AnsweredState;
import org.yardstick.finding.StandingFinding;
import org.yardstick.rule.Finding;

/**
 * A finding in the panel.
 *
 * @param title what its rule is called
 * @param seen the number of the last answer, 0 for none
 */
record FindingRow(StandingFinding standing, String title, long seen) {

	private static final int LABEL_LENGTH = 24;

	static FindingRow of(StandingFinding standing, UnaryOperator<String> title) {
		return new FindingRow(standing, title.apply(standing.finding().code()),
				AnsweredState.of(standing).lastAnswer());
	}

	/** Whether there is nothing to quote. */
	public boolean isBlank() {
		return this.standing.finding().evidence().equals(Finding.BLANK);
	}

	/** What stands on the button that takes the repair. */
	public String repairLabel() {
		String repair = this.standing.finding().repair();
		if (repair.isEmpty()) {
			return "一键清空";
		}
		return "一键修改为“" + ((repair.length() > LABEL_LENGTH) ? repair.substring(0, LABEL_LENGTH) + "…" : repair) + "”";
	}

	/**
	 * Tells the fields of one finding from those of others, also of one in other words.
	 */
	public String draft() {
		return this.standing.finding().code() + " " + this.standing.cell();
	}

	/** What the unit said last, to be written better; empty if it said nothing yet. */
	public String toRewrite() {
		Answer said = this.standing.isRefused() ? refused() : this.standing.lastAnswer();
		return (said != null) ? said.words() : "";
	}

	/** What was said before, oldest first: everything that does not stand any more. */
	public List<Answer> earlier() {
		List<Answer> answers = this.standing.answers();
		return answers.subList(0, Math.max(0, answers.size() - (this.standing.isRefused() ? 2 : 1)));
	}

	/** The explanation that the reviewer refused, null if none was. */
	public Answer refused() {
		List<Answer> answers = this.standing.answers();
		return this.standing.isRefused() && answers.size() > 1 ? answers.get(answers.size() - 2) : null;
	}

}
