package org.yardstick.review;

import java.util.List;

import org.yardstick.rule.Finding;

/** A plan cannot be handed in while errors are open: 422 with all of them. */
public class SubmissionRefusedException extends RuntimeException {

	private final transient List<Finding> errors;

	SubmissionRefusedException(List<Finding> errors) {
		super("还有" + errors.size() + "处错误没有改正，改正后才能报送。");
		this.errors = List.copyOf(errors);
	}

	/** What stands in the way, never empty. */
	public List<Finding> errors() {
		return this.errors;
	}

}
