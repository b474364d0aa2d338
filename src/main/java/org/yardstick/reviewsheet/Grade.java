package org.yardstick.reviewsheet;

/** How good a point, or the whole, is: the best first. */
public enum Grade {

	/** 优. */
	EXCELLENT("优"),
	/** 良. */
	GOOD("良"),
	/** 中. */
	FAIR("中"),
	/** 差. */
	POOR("差");

	private final String title;

	Grade(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

	/** Whether it is this good or better. */
	public boolean isAtLeast(Grade other) {
		return compareTo(other) <= 0;
	}

}
