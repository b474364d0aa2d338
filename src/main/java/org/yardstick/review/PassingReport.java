package org.yardstick.review;

import java.util.List;

/**
 * What came of passing forms together.
 *
 * @param passed how many were passed
 * @param refused those that were not
 */
public record PassingReport(int passed, List<NotPassed> refused) {

	/** In a sentence. */
	public String sentence() {
		return this.refused.isEmpty() ? "已通过 " + this.passed + " 张，转给下一步审核。"
				: "已通过 " + this.passed + " 张；" + this.refused.size() + " 张没有通过，原因见下。";
	}

}
