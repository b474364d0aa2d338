package org.yardstick.finding;

import java.util.UUID;

/**
 * Identifies a finding of a plan: the same rule, cell and words again have the same id.
 * Binds in URLs as is.
 */
public record FindingId(UUID value) {

	public static FindingId of(String value) {
		return new FindingId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
