package org.yardstick.review.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.yardstick.finding.Answer;
import org.yardstick.finding.AnsweredFinding;
import org.yardstick.review.GivenReason;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewStep;

/**
 * Something that happened to a plan: a step of its way, or an answer to a finding.
 *
 * @param about the finding that was answered, null for a step
 * @param words what was said, null if nothing
 * @param reasons for which it was sent back, never null
 * @param remarks on cells, never null
 */
record WayEntry(String title, String by, Instant at, String about, String words, List<GivenReason> reasons,
		List<Remark> remarks) {

	private static final int QUOTE_LENGTH = 40;

	/** Everything that happened, latest first. */
	static List<WayEntry> of(List<ReviewStep> steps, List<Answer> answers) {
		return Stream.concat(steps.stream().map(WayEntry::of), answers.stream().map(WayEntry::of))
			.sorted(Comparator.comparing(WayEntry::at).reversed())
			.toList();
	}

	private static WayEntry of(ReviewStep step) {
		return new WayEntry(step.action().title(), step.by(), step.takenAt(), null, step.opinion(), step.reasons(),
				step.remarks());
	}

	private static WayEntry of(Answer answer) {
		AnsweredFinding about = answer.about();
		String quote = about.evidence();
		String shown = (quote.length() > QUOTE_LENGTH) ? quote.substring(0, QUOTE_LENGTH) + "…" : quote;
		return new WayEntry(answer.kind().title(), answer.by(), answer.at(),
				about.code() + " " + about.place() + "“" + shown + "”", answer.words(), List.of(), List.of());
	}

}
