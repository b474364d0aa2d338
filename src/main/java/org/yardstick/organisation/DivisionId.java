package org.yardstick.organisation;

import java.util.UUID;

/** Identifies a {@link SectorDivision}; binds in URLs as is. */
public record DivisionId(UUID value) {

	public static DivisionId of(String value) {
		return new DivisionId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
