package org.yardstick.review;

import java.time.Instant;

import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanContent;

/**
 * An earlier state of a form that the present one is compared with.
 *
 * @param content complete
 * @param at when it was frozen, null for last year's form
 * @param by who took the step that froze it, null for last year's form
 * @param hash SHA-256 of the content, in hexadecimal digits
 */
public record BaseForm(PlanContent content, Instant at, String by, String hash) {

	static BaseForm of(ReviewStep step) {
		return new BaseForm(step.content(), step.takenAt(), step.by(), step.contentHash());
	}

	static BaseForm ofLastYear(PlanContent content) {
		return new BaseForm(content, null, null, ContentHash.of(content));
	}

}
