package org.yardstick.targetvalue;

/**
 * What a target measures: the family of its unit, or what stands in place of a quantity.
 */
public enum QuantityKind {

	/** A share: per cent, per mille, percentage points. */
	SHARE,

	/** Things counted: 个, 家, 台, 个路口. */
	COUNT,

	/** People, also a year or a class: 人, 名, 人次, 万人, 人/年. */
	PERSONS,

	/** Happenings counted: 次, 场, 起. */
	EVENTS,

	/** Amounts of money: 元, 万元, 亿元, and the bare 万 and 亿. */
	MONEY,

	/** Money for one of something, a price or a standard: 元/人/月, 万元/年, 元/平米. */
	PRICE,

	/** Happenings in a time: 次/年. */
	FREQUENCY,

	/** One quantity for another that is neither price nor frequency: 株/亩, 人/间. */
	RATE,

	/** Lengths: 米, 公里. */
	LENGTH,

	/** Areas: 平方米, 亩, 公顷. */
	AREA,

	/** Volumes: 立方米, 方, 升. */
	VOLUME,

	/** Weights: 吨, 公斤. */
	MASS,

	/** Lengths of time: 年, 天, 个工作日. */
	DURATION,

	/** Points of a score: 分. */
	SCORE,

	/** A unit that the table of units does not have, kept as printed: 720 P. */
	OTHER,

	/** A number without a unit. */
	NUMBER,

	/** A day, a month or a deadline, in words: 12月底前, 5个工作日内出具. */
	DATE,

	/** Words that name neither a quantity nor a time. */
	WORDS

}
