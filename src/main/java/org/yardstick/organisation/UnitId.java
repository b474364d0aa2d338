package org.yardstick.organisation;

import java.util.UUID;

/** Identifies a {@link BudgetaryUnit}; binds in URLs as is. */
public record UnitId(UUID value) {

	public static UnitId of(String value) {
		return new UnitId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
