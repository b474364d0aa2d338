package org.yardstick.rule.meaning;

/** Which values of an indicator are better, as far as its name tells. */
public enum Direction {

	/** 合格率, 收入, 投诉办结率. */
	MORE,

	/** 投诉数, 事故起数, 采购成本. */
	LESS,

	/** What may be fixed, capped or guaranteed: 补助标准, 编制数, 会议次数. */
	EITHER,

	/** The name does not tell. */
	UNTOLD

}
