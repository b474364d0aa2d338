package org.yardstick.indicator;

/** The meaning of a 二级指标. Under which category it stands is the template's. */
public enum IndicatorDimension {

	QUANTITY("数量指标"), QUALITY("质量指标"), TIMELINESS("时效指标"), COST("成本指标"), ECONOMIC_COST("经济成本"), SOCIAL_COST("社会成本"),
	ENVIRONMENTAL_COST("生态环境成本"), ECONOMIC("经济效益指标"), SOCIAL("社会效益指标"), ENVIRONMENTAL("生态效益指标"),
	SUSTAINABILITY("可持续影响指标"), RECIPIENT_SATISFACTION("服务对象满意度指标");

	private final String standardName;

	IndicatorDimension(String standardName) {
		this.standardName = standardName;
	}

	/** The name in the national forms. */
	public String standardName() {
		return this.standardName;
	}

	/** Whether the dimension tells an effect of the work and not the work itself. */
	public boolean isOutcome() {
		return this == ECONOMIC || this == SOCIAL || this == ENVIRONMENTAL || this == SUSTAINABILITY;
	}

	/**
	 * Whether the national forms of any version have the dimension under the category.
	 */
	public boolean belongsTo(IndicatorCategory category) {
		return switch (category) {
			case COST -> isCost();
			case OUTPUT -> this == QUANTITY || this == QUALITY || this == TIMELINESS || this == COST;
			case OUTCOME -> isOutcome();
			case SATISFACTION -> this == RECIPIENT_SATISFACTION;
		};
	}

	/** Whether the dimension limits what is spent, in any version of the forms. */
	public boolean isCost() {
		return this == COST || this == ECONOMIC_COST || this == SOCIAL_COST || this == ENVIRONMENTAL_COST;
	}

}
