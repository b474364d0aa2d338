package org.yardstick.template;

/** The unit in which a form prints its amounts. */
public enum AmountUnit {

	YUAN("元"), TEN_THOUSAND_YUAN("万元");

	private final String printed;

	AmountUnit(String printed) {
		this.printed = printed;
	}

	/** The word on the form. */
	public String printed() {
		return this.printed;
	}

}
