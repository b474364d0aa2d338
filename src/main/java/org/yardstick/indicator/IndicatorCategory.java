package org.yardstick.indicator;

/**
 * The meaning of a 一级指标. Whether cost is a category or a dimension of output is decided
 * by the template's version (财预〔2021〕101 号 made it a category), not here.
 */
public enum IndicatorCategory {

	COST("成本指标"), OUTPUT("产出指标"), OUTCOME("效益指标"), SATISFACTION("满意度指标");

	private final String standardName;

	IndicatorCategory(String standardName) {
		this.standardName = standardName;
	}

	/** The name in the national forms. */
	public String standardName() {
		return this.standardName;
	}

}
