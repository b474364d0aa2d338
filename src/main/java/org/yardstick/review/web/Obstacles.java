package org.yardstick.review.web;

import java.util.List;

import org.yardstick.finding.StandingFinding;

/**
 * How many findings stand in the way of handing in.
 *
 * @param toMend have to be mended
 * @param toExplain have to be mended or explained
 */
record Obstacles(long toMend, long toExplain) {

	static Obstacles of(List<StandingFinding> inTheWay) {
		long explainable = inTheWay.stream().filter(StandingFinding::explainable).count();
		return new Obstacles(inTheWay.size() - explainable, explainable);
	}

	public boolean isNone() {
		return this.toMend + this.toExplain == 0;
	}

	/** What is still to be done, for people. */
	public String sentence() {
		if (this.toExplain == 0) {
			return "报送前还要改正 " + this.toMend + " 处。";
		}
		String explaining = "改正或说明 " + this.toExplain + " 处。";
		return (this.toMend == 0) ? "报送前还要" + explaining : "报送前还要改正 " + this.toMend + " 处、" + explaining;
	}

}
