package org.yardstick.review;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

/**
 * A reason as an administrator writes it.
 *
 * @param title never blank
 * @param explanation what the unit should do, empty if the title says it
 */
public record ReturnReasonWords(String title, String explanation) {

	private static final int LONGEST_TITLE = 30;

	private static final int LONGEST_EXPLANATION = 300;

	public ReturnReasonWords {
		title = (title != null) ? title.strip() : "";
		explanation = (explanation != null) ? explanation.strip() : "";
	}

	void requireSound() {
		List<Problem> problems = new ArrayList<>();
		if (this.title.isEmpty() || this.title.length() > LONGEST_TITLE) {
			problems.add(new Problem("title", "请用1到" + LONGEST_TITLE + "个字概括这条原因。"));
		}
		if (this.explanation.length() > LONGEST_EXPLANATION) {
			problems.add(new Problem("explanation", "最多写" + LONGEST_EXPLANATION + "字。"));
		}
		if (!problems.isEmpty()) {
			throw new RejectedException("退回原因没有保存。", problems);
		}
	}

}
