package org.yardstick.rule;

/**
 * What a rule found.
 *
 * @param code the rule's code, as in {@code T01}
 * @param severity how much it weighs in this year and template
 * @param path the cell ({@code indicators[3].annualTarget}); for a finding about the form
 * as a whole the part it concerns ({@code indicators})
 * @param place the cell in words, as {@code 产出指标 / 数量指标 / 监测站位数量}
 * @param evidence quoted from the form, blank cells as {@code （空）}
 * @param reason why it is wrong and what to do, as a reviewer would write to the
 * department
 * @param repair what to write into the cell instead, null where no mechanical repair
 * exists; empty to blank the cell
 */
public record Finding(String code, Severity severity, String path, String place, String evidence, String reason,
		String repair) {

	/** Stands for a blank cell in the evidence. */
	public static final String BLANK = "（空）";

	/** The same with a repair. */
	public Finding repairedBy(String words) {
		return new Finding(this.code, this.severity, this.path, this.place, this.evidence, this.reason, words);
	}

	/** The same with another weight. */
	Finding weighing(Severity newSeverity) {
		return new Finding(this.code, newSeverity, this.path, this.place, this.evidence, this.reason, this.repair);
	}

}
