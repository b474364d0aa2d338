package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.List;

import org.yardstick.shared.Problem;

/**
 * What a reviewer says of a point. A sheet keeps grade and score side by side, so that
 * nothing is lost when the kind of project is changed.
 *
 * @param grade for a general project, null for none yet
 * @param score for a key project, null for none yet
 * @param words the opinion, null for none
 */
public record PointMark(Grade grade, BigDecimal score, String words) {

	/** How many characters an opinion can have. */
	public static final int LONGEST_WORDS = 500;

	/** Numbers with more digits are no scores, and dear to calculate with. */
	private static final int MOST_DIGITS = 20;

	static final PointMark NONE = new PointMark(null, null, null);

	public PointMark {
		score = (score != null) ? plain(score) : null;
		words = (words != null && !words.isBlank()) ? words.strip() : null;
	}

	/** Equal scores are written alike: 8.50 as 8.5, 10.0 as 10. */
	static BigDecimal plain(BigDecimal number) {
		if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
			throw new IllegalArgumentException("no score: " + number.precision() + " digits");
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	void check(ReviewPoint point, BigDecimal step, List<Problem> problems) {
		if (this.score != null && !isScore(point, step)) {
			problems.add(new Problem("marks." + point.key() + ".score", point.name() + "的得分应在 0 到 "
					+ point.full().toPlainString() + " 之间，以 " + step.toPlainString() + " 分为一档。"));
		}
		if (this.words != null && this.words.length() > LONGEST_WORDS) {
			problems.add(new Problem("marks." + point.key() + ".words",
					point.name() + "的意见最多 " + LONGEST_WORDS + " 字，请精简。"));
		}
	}

	private boolean isScore(ReviewPoint point, BigDecimal step) {
		return this.score.signum() >= 0 && this.score.compareTo(point.full()) <= 0
				&& this.score.remainder(step).signum() == 0;
	}

	boolean isBlank() {
		return equals(NONE);
	}

	/** Grade or score in words, null for none. */
	public String value(ProjectKind kind) {
		if (kind == ProjectKind.KEY) {
			return (this.score != null) ? this.score.toPlainString() : null;
		}
		return (this.grade != null) ? this.grade.title() : null;
	}

}
