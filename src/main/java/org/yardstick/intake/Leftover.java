package org.yardstick.intake;

/**
 * Words of a form that the reading could not place, and what somebody did with them.
 *
 * @param where they stand in the document: 表3 第5行 第2格
 * @param text as written
 * @param fate what became of them
 */
public record Leftover(String where, String text, Fate fate) {

	/** What became of words without a place. */
	public enum Fate {

		/** Nobody has seen to them yet. */
		OPEN,
		/** Somebody put them into a cell. */
		PLACED,
		/** Somebody wants them nowhere. */
		DISCARDED

	}

	static Leftover of(UnplacedText unplaced) {
		return new Leftover(unplaced.where(), unplaced.text(), Fate.OPEN);
	}

	Leftover to(Fate newFate) {
		return new Leftover(this.where, this.text, newFate);
	}

	/** Whether nobody has seen to them yet. */
	public boolean stillOpen() {
		return this.fate == Fate.OPEN;
	}

}
