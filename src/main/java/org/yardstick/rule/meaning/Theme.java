package org.yardstick.rule.meaning;

/** What the name of an indicator is about. A name may be about several. */
public enum Theme {

	/** Income, output value, taxes, saving. */
	ECONOMIC,

	/** People's lives, order, services. */
	SOCIAL,

	/** Nature, pollution, resources. */
	ENVIRONMENTAL,

	/** What lasts: mechanisms, abilities, years of use. */
	LASTING,

	/** What is spent. */
	COST,

	/** How far the budget has been spent. */
	EXECUTION,

	/** Complaints and petitions. */
	COMPLAINT,

	/** Whether things happen in time. */
	TIMELY,

	/** Whether work is as it should be. */
	SOUND,

	/** People's health and what they eat, drink and breathe. */
	LIFE,

	/** What people think of it. */
	CONTENT,

	/** Doing something: 建设, 举办, 采购. */
	WORK

}
