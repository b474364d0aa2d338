package org.yardstick.reviewsheet;

/**
 * What a reviewer sends to be stored.
 *
 * @param version of the sheet that the reviewer has seen, {@link SheetState#NOT_BEGUN}
 * for none
 * @param hash of the cells that the reviewer has seen
 * @param entries all of them
 */
public record SheetInput(long version, String hash, SheetEntries entries) {

	public SheetInput {
		entries = (entries != null) ? entries : SheetEntries.BLANK;
	}

}
