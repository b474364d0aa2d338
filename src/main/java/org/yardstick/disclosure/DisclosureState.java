package org.yardstick.disclosure;

/** What has become of an approved plan as far as the public is concerned. */
public enum DisclosureState {

	/** Neither published nor withheld. */
	OPEN("待公开"),
	/** A copy of it is public. */
	PUBLISHED("已公开"),
	/** It is not to be public. */
	WITHHELD("不公开");

	private final String title;

	DisclosureState(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
