package org.yardstick.intake.form.words;

import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.source.SourceCell;

/**
 * Words of a document and where they stand in it.
 *
 * @param where in words for people
 * @param text as written, never blank
 * @param number whether the document stores a number
 */
public record Written(String where, String text, boolean number) {

	/** The words of a cell that is not blank. */
	public static Written of(SourceCell cell) {
		return new Written(cell.where(), cell.text().strip(), cell.number());
	}

	/** Other words of the same place. */
	public Written saying(String words) {
		return new Written(this.where, words.strip(), this.number);
	}

	/** These words and the ones with which they go on further down. */
	Written goingOn(Written next) {
		return new Written(this.where, Continuation.join(this.text, next.text), false);
	}

	/** Whether both say the same but for white space and width of characters. */
	public boolean saysTheSameAs(Written other) {
		return Wording.plain(this.text).equals(Wording.plain(other.text));
	}

	/** The words as found no place. */
	public UnplacedText unplaced() {
		return new UnplacedText(this.where, this.text);
	}

}
