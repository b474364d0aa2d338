package org.yardstick.trail;

/**
 * How far a chain goes.
 *
 * @param number of its last entry, 0 before the first
 * @param hash of its last entry
 */
public record ChainEnd(long number, Digest hash) {

	/** Before the first entry. */
	static final ChainEnd BEGINNING = new ChainEnd(0, Digest.NOTHING);

}
