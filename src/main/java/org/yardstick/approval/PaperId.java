package org.yardstick.approval;

import java.util.UUID;

/** Identifies an approval paper. */
public record PaperId(UUID value) {

	/**
	 * @throws IllegalArgumentException if the text is no id
	 */
	public static PaperId of(String text) {
		return new PaperId(UUID.fromString(text));
	}

	/** As it stands in addresses. */
	@Override
	public String toString() {
		return this.value.toString();
	}

}
