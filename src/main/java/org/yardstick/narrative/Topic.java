package org.yardstick.narrative;

import java.util.HashSet;
import java.util.Set;

import org.yardstick.targetvalue.CellText;

/**
 * What a quantity is about: the words around it that name the thing, as in 购置电脑.
 *
 * @param words in one width and without white space, never null, empty where the text
 * names nothing
 */
public record Topic(String words) {

	/** The topic that a name gives, such as that of an indicator. */
	public static Topic of(String name) {
		return new Topic(CellText.ofProse(name).toString());
	}

	/**
	 * How near the topic is to another: the part of the pairs of characters of the
	 * shorter one that the other has too.
	 * @return from 0, nothing in common, to 1
	 */
	public double nearness(Topic other) {
		Set<String> mine = pairs();
		Set<String> theirs = other.pairs();
		int least = Math.min(mine.size(), theirs.size());
		if (least == 0) {
			return 0;
		}
		mine.retainAll(theirs);
		return (double) mine.size() / least;
	}

	private Set<String> pairs() {
		Set<String> pairs = new HashSet<>();
		for (int at = 0; at + 2 <= this.words.length(); at++) {
			pairs.add(this.words.substring(at, at + 2));
		}
		return pairs;
	}

}
