package org.yardstick.disclosure;

/**
 * How many of the approved plans of a year are public.
 *
 * @param open neither published nor withheld
 */
public record DisclosureTally(long open, long published, long withheld) {

	/** All approved plans. */
	public long approved() {
		return this.open + this.published + this.withheld;
	}

	/**
	 * The share of published ones in whole per cent, rounded down; 0 where none is
	 * approved.
	 */
	public long publishedPercent() {
		return (approved() > 0) ? this.published * 100 / approved() : 0;
	}

	/** How many are in a state. */
	public long of(DisclosureState state) {
		return switch (state) {
			case OPEN -> this.open;
			case PUBLISHED -> this.published;
			case WITHHELD -> this.withheld;
		};
	}

}
