package org.yardstick.rule.meaning;

/** What the name of an indicator asks for, by the head at its end. */
public enum Asked {

	/** A share of a whole, in per cent: 合格率, 参与度, 占比. */
	SHARE("比率"),

	/** A share that may well be more than the whole: 增长率, 投入产出比. */
	GROWTH("比率"),

	/** How content people are: 群众满意度. */
	SATISFACTION("满意度"),

	/** How much more or less it becomes, in per cent or its own unit: 税收增长. */
	CHANGE("变化"),

	/** People: 培训人数, 服务人次. */
	PERSONS("人数"),

	/** Things: 设备数量, 户数; also how much there is of something. */
	COUNT("数量"),

	/** Happenings: 检查次数, 招聘场次. */
	EVENTS("次数"),

	/** Lengths, areas, volumes and weights: 改造面积. */
	SIZE("面积、长度等数量"),

	/** An amount of money, a price or a standard: 采购成本, 补助标准. */
	MONEY("金额"),

	/** A deadline or a length of time: 完成时限, 使用年限. */
	TIME("时间"),

	/** A property that is no number: 及时性, 服务水平. */
	TRAIT("状况"),

	/** Yes or no: 是否按期完工. */
	QUESTION("是否"),

	/** A number without a unit, a mark or a grade: 空气质量指数, 等级. */
	INDEX("指数或等级"),

	/** Nothing that the head tells: 办公电脑, 社会稳定. */
	UNTOLD("内容");

	private final String title;

	Asked(String title) {
		this.title = title;
	}

	/** What clerks call it. */
	public String title() {
		return this.title;
	}

	/** Whether its quantity is a number of people, things or happenings. */
	public boolean isCount() {
		return this == PERSONS || this == COUNT || this == EVENTS;
	}

	/** Whether its quantity is given in per cent. */
	public boolean isShare() {
		return this == SHARE || this == GROWTH || this == SATISFACTION;
	}

}
