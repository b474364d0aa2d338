package org.yardstick.export;

import java.util.UUID;

/** Identifies an {@link Export}; binds in URLs as is. */
public record ExportId(UUID value) {

	public static ExportId of(String value) {
		return new ExportId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
