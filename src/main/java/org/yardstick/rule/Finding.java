package org.yardstick.rule;

import java.util.List;
import java.util.stream.Stream;

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
 * @param others what else the rule saw: the other places of a contradiction, in the order
 * of the reason; empty for a finding about one cell
 */
public record Finding(String code, Severity severity, String path, String place, String evidence, String reason,
		String repair, List<Sighting> others) {

	/** Stands for a blank cell in the evidence. */
	public static final String BLANK = "（空）";

	public Finding {
		others = List.copyOf(others);
	}

	/** The same with a repair. */
	public Finding repairedBy(String words) {
		return new Finding(this.code, this.severity, this.path, this.place, this.evidence, this.reason, words,
				this.others);
	}

	/**
	 * The same with another place that the rule saw.
	 * @param quote the words in it that count, exactly as written
	 */
	public Finding against(CellPlace other, String quote) {
		return new Finding(this.code, this.severity, this.path, this.place, this.evidence, this.reason, this.repair,
				Stream.concat(this.others.stream(), Stream.of(other.sighting(quote))).toList());
	}

	/** All that the rule saw, the place of the finding first. */
	public List<Sighting> seen() {
		return Stream.concat(Stream.of(new Sighting(this.path, this.place, this.evidence)), this.others.stream())
			.toList();
	}

	/** The same with another weight. */
	Finding weighing(Severity newSeverity) {
		return new Finding(this.code, newSeverity, this.path, this.place, this.evidence, this.reason, this.repair,
				this.others);
	}

}
