package org.yardstick.organisation;

import java.util.UUID;

/** Identifies a {@link Department}; binds in URLs as is. */
public record DepartmentId(UUID value) {

	public static DepartmentId of(String value) {
		return new DepartmentId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
