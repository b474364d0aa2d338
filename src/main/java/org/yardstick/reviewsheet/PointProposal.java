package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the findings suggest for a point.
 *
 * @param grade for a general project, null where nothing can be suggested
 * @param score for a key project, null where nothing can be suggested
 * @param reason in words, never null
 * @param findings that speak about the point, in the order of the form
 */
public record PointProposal(Grade grade, BigDecimal score, String reason, List<QuotedFinding> findings) {

	public PointProposal {
		score = (score != null) ? PointMark.plain(score) : null;
		findings = List.copyOf(findings);
	}

	/** Grade or score in words, null for none. */
	public String value(ProjectKind kind) {
		return new PointMark(this.grade, this.score, null).value(kind);
	}

}
