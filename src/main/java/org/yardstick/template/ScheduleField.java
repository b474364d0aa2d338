package org.yardstick.template;

/** What a column of the implementation schedule holds. */
public enum ScheduleField {

	ACTIVITY("activity", FieldKind.LONG_TEXT), START_DATE("startDate", FieldKind.DATE),
	AMOUNT("amount", FieldKind.AMOUNT);

	private final String key;

	private final FieldKind kind;

	ScheduleField(String key, FieldKind kind) {
		this.key = key;
		this.kind = kind;
	}

	/** The key in the API. */
	public String key() {
		return this.key;
	}

	public FieldKind kind() {
		return this.kind;
	}

}
