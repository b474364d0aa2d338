package org.yardstick.review.change;

import org.yardstick.narrative.CharacterPairs;

/**
 * What a row of a form is told by when it is looked for in another state of the form.
 *
 * @param key of the row, or its place where rows have no keys; null for none
 * @param group the level under which it stands, "" for none
 * @param name without white space, "" for none
 * @param rest what tells rows of one name apart, "" for nothing
 */
record PairedRow(String key, String group, String name, String rest) {

	/**
	 * Long names differ in their beginnings or not at all; hostile ones are very long.
	 */
	private static final int COMPARED_LENGTH = 64;

	CharacterPairs pairs() {
		return CharacterPairs.of(this.name.substring(0, Math.min(COMPARED_LENGTH, this.name.length())));
	}

	/** Null if the row has no key: nothing is paired by null. */
	String keyAndName() {
		return (this.key != null) ? this.key + '\n' + this.name : null;
	}

	String groupNameAndRest() {
		return (this.name + this.rest).isEmpty() ? null : this.group + '\n' + this.name + '\n' + this.rest;
	}

	String groupAndName() {
		return this.name.isEmpty() ? null : this.group + '\n' + this.name;
	}

	String nameOnly() {
		return this.name.isEmpty() ? null : this.name;
	}

}
