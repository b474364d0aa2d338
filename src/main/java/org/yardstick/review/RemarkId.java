package org.yardstick.review;

import java.util.UUID;

/**
 * Identifies a pinned remark. Binds in URLs as is; the page that writes one chooses it.
 */
public record RemarkId(UUID value) {

	public static RemarkId of(String value) {
		return new RemarkId(UUID.fromString(value));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
