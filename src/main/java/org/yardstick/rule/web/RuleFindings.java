package org.yardstick.rule.web;

import java.util.List;

import org.yardstick.rule.Finding;

/**
 * The findings of one rule and severity.
 *
 * @param code the rule's public code
 * @param title what the rule is called
 * @param findings in the order of the form, never empty
 */
record RuleFindings(String code, String title, List<Finding> findings) {

	/** More than this would hide the other rules. */
	private static final int SHOWN = 5;

	private static final int LABEL_LENGTH = 24;

	/** Whether the findings are folded away until somebody asks for them. */
	public boolean isLong() {
		return this.findings.size() > SHOWN;
	}

	/** What stands on the button that takes the repair of a finding that has one. */
	public String repairLabel(Finding finding) {
		String repair = finding.repair();
		if (repair.isEmpty()) {
			return "一键清空";
		}
		return "一键修改为“" + ((repair.length() > LABEL_LENGTH) ? repair.substring(0, LABEL_LENGTH) + "…" : repair) + "”";
	}

}
