package org.yardstick.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

/**
 * A plan cannot be handed in while errors, or warnings without explanation, are open: 422
 * with all of them.
 */
public class SubmissionRefusedException extends RuntimeException {

	private final transient List<Finding> findings;

	SubmissionRefusedException(List<Finding> findings) {
		super(sentence(findings));
		this.findings = List.copyOf(findings);
	}

	/** What stands in the way, never empty. */
	public List<Finding> findings() {
		return this.findings;
	}

	private static String sentence(List<Finding> findings) {
		long errors = findings.stream().filter((finding) -> finding.severity() == Severity.ERROR).count();
		long warnings = findings.size() - errors;
		return Stream.of((errors > 0) ? errors + "处错误没有改正" : "", (warnings > 0) ? warnings + "处警告没有改正或说明" : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("、", "还有", "，处理后才能报送。"));
	}

}
