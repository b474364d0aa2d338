package org.yardstick.disclosure;

/** Why an approved plan is not public. */
public enum WithholdingGround {

	/** 涉及国家秘密. */
	STATE_SECRET("涉及国家秘密"),
	/** 涉及敏感信息: public security, persons, business secrets. */
	SENSITIVE("涉及敏感信息，暂不宜公开"),
	/** Anything else, to be said in words. */
	OTHER("其他");

	private final String title;

	WithholdingGround(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
