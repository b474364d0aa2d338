package org.yardstick.intake;

import java.util.UUID;

/** Identifies a document that was brought in; binds in URLs as is. */
public record ImportId(UUID value) {

	public static ImportId of(String value) {
		return new ImportId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
