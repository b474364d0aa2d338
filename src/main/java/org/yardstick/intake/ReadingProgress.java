package org.yardstick.intake;

/** Is told how far the reading of a document got. */
@FunctionalInterface
public interface ReadingProgress {

	/** Nobody waits for it. */
	ReadingProgress UNWATCHED = (read, found) -> {
	};

	/**
	 * Called before each form.
	 * @param read forms that were read
	 * @param found forms that the document seems to have
	 */
	void reached(int read, int found);

}
