package org.yardstick.organisation;

import java.util.List;

/**
 * Somebody added, changed or removed a part of the organisation. Told in the transaction
 * in which it happens.
 *
 * @param actor who
 * @param place which part
 * @param title what people call it, after the change
 * @param values what administrators say of it; all blank before where it was added, all
 * blank after where it was removed
 */
public record OrganisationChanged(Actor actor, Place place, String title, List<Value> values) {

	public OrganisationChanged {
		values = List.copyOf(values);
	}

	/** Whether it is new. */
	public boolean isAddition() {
		return this.values.stream().allMatch((value) -> value.before() == null);
	}

	/** Whether it is gone. */
	public boolean isRemoval() {
		return this.values.stream().allMatch((value) -> value.after() == null);
	}

	/**
	 * One thing said of it.
	 *
	 * @param label what it is, in words
	 * @param before null for nothing
	 * @param after null for nothing
	 */
	public record Value(String label, String before, String after) {
	}

}
