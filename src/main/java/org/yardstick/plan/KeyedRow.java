package org.yardstick.plan;

/**
 * A row of a form that keeps its identity while people write, move and delete around it.
 *
 * @param <R> the row
 */
interface KeyedRow<R> {

	/** The row's key, unique within its table; null for a row that came from outside. */
	String key();

	/** The same words under another key. */
	R withKey(String key);

}
