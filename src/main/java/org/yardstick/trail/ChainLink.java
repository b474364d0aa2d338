package org.yardstick.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An entry as the database has it, to be checked.
 *
 * @param number as stored, whatever it says
 * @param at as stored
 * @param texts all columns that are hashed, in their order
 * @param previous the hash that it carries of the one before
 * @param hash its own, as stored
 */
record ChainLink(long number, Instant at, List<String> texts, Digest previous, Digest hash) {

	/** How the time is written to be hashed: microseconds are what the database keeps. */
	static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	/** What is wrong with it as the one after an entry, null if nothing is. */
	ChainBreak.How breakAfter(ChainEnd before) {
		if (this.number != before.number() + 1) {
			return ChainBreak.How.MISSING;
		}
		if (!this.previous.of(this.texts).equals(this.hash)) {
			return ChainBreak.How.CHANGED;
		}
		return this.previous.equals(before.hash()) ? null : ChainBreak.How.UNLINKED;
	}

	ChainEnd end() {
		return new ChainEnd(this.number, this.hash);
	}

}
