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
 * @param content what the step is about: which content was handed in or decided on, null
 * for an answer
 */
record WayEntry(String title, String by, Instant at, String about, String words, List<GivenReason> reasons,
		List<Remark> remarks, String content) {

	private static final int QUOTE_LENGTH = 40;

	private static final int HASH_LENGTH = 8;

	/** Everything that happened, latest first. */
	static List<WayEntry> of(List<ReviewStep> steps, List<Answer> answers) {
		return Stream.concat(steps.stream().map(WayEntry::of), answers.stream().map(WayEntry::of))
			.sorted(Comparator.comparing(WayEntry::at).reversed())
			.toList();
	}

	private static WayEntry of(ReviewStep step) {
		return new WayEntry(step.action().title(), step.by(), step.takenAt(), null, step.opinion(), step.reasons(),
				step.remarks(), content(step));
	}

	/** The hash is cut for people; the API has all of it. */
	private static String content(ReviewStep step) {
		String hash = "内容指纹 " + step.contentHash().substring(0, HASH_LENGTH);
		return (step.changedCells() != null) ? hash + "，比上次报送改动 " + step.changedCells() + " 处" : hash;
	}

	private static WayEntry of(Answer answer) {
		AnsweredFinding about = answer.about();
		String quote = about.evidence();
		String shown = (quote.length() > QUOTE_LENGTH) ? quote.substring(0, QUOTE_LENGTH) + "…" : quote;
		return new WayEntry(answer.kind().title(), answer.by(), answer.at(),
				about.code() + " " + about.place() + "“" + shown + "”", answer.words(), List.of(), List.of(), null);
	}

}
