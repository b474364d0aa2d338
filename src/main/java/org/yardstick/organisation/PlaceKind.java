package org.yardstick.organisation;

/** The levels of the organisation at which people sit. */
public enum PlaceKind {

	UNIT("预算单位"), DEPARTMENT("主管部门"), DIVISION("财政业务科");

	private final String title;

	PlaceKind(String title) {
		this.title = title;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

}
