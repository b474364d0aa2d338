package org.yardstick.narrative;

import java.util.HashSet;
import java.util.Set;

/**
 * The pairs of neighbouring letters and figures in some words; signs and blanks part
 * them. They stand for words without taking the text apart: most Chinese words have two
 * characters, and names put them together in any order (引进高层次人才, 高层次人才引进数). Immutable.
 */
public final class CharacterPairs {

	private final Set<Integer> pairs;

	private CharacterPairs(Set<Integer> pairs) {
		this.pairs = pairs;
	}

	/**
	 * @param words in one width, not null; those that shall not count replaced by blanks
	 */
	public static CharacterPairs of(String words) {
		Set<Integer> pairs = new HashSet<>();
		for (int at = 1; at < words.length(); at++) {
			if (Character.isLetterOrDigit(words.charAt(at - 1)) && Character.isLetterOrDigit(words.charAt(at))) {
				pairs.add(words.charAt(at - 1) << Character.SIZE | words.charAt(at));
			}
		}
		return new CharacterPairs(pairs);
	}

	/** How many different ones there are. */
	public int size() {
		return this.pairs.size();
	}

	/** How many both have. */
	public int common(CharacterPairs other) {
		CharacterPairs fewer = (size() <= other.size()) ? this : other;
		CharacterPairs more = (fewer == this) ? other : this;
		return (int) fewer.pairs.stream().filter(more.pairs::contains).count();
	}

	/** The part of these that the other words have too, from 0 to 1; 0 for none. */
	public double shareIn(CharacterPairs other) {
		return this.pairs.isEmpty() ? 0 : (double) common(other) / size();
	}

	/**
	 * What both have, as a part of the fewer ones, for a sentence says less than a name
	 * or more.
	 * @return from 0, nothing in common, to 1
	 */
	public double nearness(CharacterPairs other) {
		int least = Math.min(size(), other.size());
		return (least == 0) ? 0 : (double) common(other) / least;
	}

	/**
	 * What both have, as a part of all: near words are alike only if neither say much
	 * that the other do not.
	 * @return from 0, nothing in common, to 1
	 */
	public double likeness(CharacterPairs other) {
		int all = size() + other.size();
		return (all == 0) ? 0 : 2.0 * common(other) / all;
	}

	Set<Integer> each() {
		return this.pairs;
	}

	CharacterPairs without(Set<Integer> left) {
		Set<Integer> rest = new HashSet<>(this.pairs);
		rest.removeAll(left);
		return new CharacterPairs(rest);
	}

}
