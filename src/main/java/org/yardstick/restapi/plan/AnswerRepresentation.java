package org.yardstick.restapi.plan;

import java.time.Instant;

import org.yardstick.finding.Answer;

/**
 * What was once said about a finding, and about which.
 *
 * @param cell with the key of its row, which stays while rows move
 */
record AnswerRepresentation(Answer.Kind kind, String text, String by, Instant at, String code, String cell,
		String place, String evidence) {

	static AnswerRepresentation of(Answer answer) {
		return new AnswerRepresentation(answer.kind(), answer.words(), answer.by(), answer.at(), answer.about().code(),
				answer.about().cell(), answer.about().place(), answer.about().evidence());
	}

}
