package org.yardstick.template;

/** What a column of the indicator table holds. */
public enum IndicatorField {

	CATEGORY("category"), DIMENSION("dimension"), NAME("name"), DEFINITION("definition"),
	MEDIUM_TERM_TARGET("mediumTermTarget"), ANNUAL_TARGET("annualTarget"), TARGET_BASIS("targetBasis"),
	REMARK("remark");

	private final String key;

	IndicatorField(String key) {
		this.key = key;
	}

	/** The key in the API. */
	public String key() {
		return this.key;
	}

	/** Whether it is one of the two levels whose cells merge downwards. */
	public boolean isLevel() {
		return this == CATEGORY || this == DIMENSION;
	}

	/** Whether it holds a target value. */
	public boolean isTarget() {
		return this == MEDIUM_TERM_TARGET || this == ANNUAL_TARGET;
	}

}
