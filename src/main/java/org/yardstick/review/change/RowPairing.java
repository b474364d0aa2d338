package org.yardstick.review.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.yardstick.narrative.CharacterPairs;

/**
 * Finds the rows of a form in another state of it. What is surest comes first: the key
 * with the same name, then the same name at the same level, then anywhere, then a name
 * that is alike at the same level, at last the key alone. So a row is found where rows
 * moved, where it was renamed, and where an import or another year gave it another key;
 * and a key that came to another row with a new name does not hide the row itself.
 */
final class RowPairing {

	/** Names that share less are those of two indicators (受益学生人数, 受益教师人数: 0.4). */
	private static final double ALIKE = 0.5;

	private final List<PairedRow> before;

	private final List<PairedRow> after;

	private final int[] partners;

	private final boolean[] taken;

	private RowPairing(List<PairedRow> before, List<PairedRow> after) {
		this.before = before;
		this.after = after;
		this.partners = new int[after.size()];
		Arrays.fill(this.partners, -1);
		this.taken = new boolean[before.size()];
	}

	private record Candidate(int before, int after, double likeness) {

		int distance() {
			return Math.abs(this.before - this.after);
		}

	}

	/**
	 * The place before of each row after, -1 for one that is new.
	 */
	static int[] of(List<PairedRow> before, List<PairedRow> after) {
		RowPairing pairing = new RowPairing(before, after);
		pairing.pairBy(PairedRow::keyAndName);
		pairing.pairBy(PairedRow::groupNameAndRest);
		pairing.pairBy(PairedRow::groupAndName);
		pairing.pairBy(PairedRow::nameOnly);
		pairing.pairByLikeness();
		pairing.pairBy(PairedRow::key);
		return pairing.partners;
	}

	private void pairBy(Function<PairedRow, String> identity) {
		Map<String, Deque<Integer>> places = new HashMap<>();
		for (int place = 0; place < this.before.size(); place++) {
			String own = this.taken[place] ? null : identity.apply(this.before.get(place));
			if (own != null) {
				places.computeIfAbsent(own, (any) -> new ArrayDeque<>()).add(place);
			}
		}
		for (int place = 0; place < this.after.size(); place++) {
			String own = (this.partners[place] < 0) ? identity.apply(this.after.get(place)) : null;
			Integer partner = (own != null) ? places.getOrDefault(own, new ArrayDeque<>()).poll() : null;
			if (partner != null) {
				pair(partner, place);
			}
		}
	}

	private void pairByLikeness() {
		List<Candidate> candidates = candidates();
		candidates.sort(Comparator.comparingDouble(Candidate::likeness)
			.reversed()
			.thenComparingInt(Candidate::distance)
			.thenComparingInt(Candidate::after)
			.thenComparingInt(Candidate::before));
		for (Candidate candidate : candidates) {
			if (!this.taken[candidate.before()] && this.partners[candidate.after()] < 0) {
				pair(candidate.before(), candidate.after());
			}
		}
	}

	private List<Candidate> candidates() {
		CharacterPairs[] names = this.before.stream().map(PairedRow::pairs).toArray(CharacterPairs[]::new);
		List<Candidate> candidates = new ArrayList<>();
		for (int place = 0; place < this.after.size(); place++) {
			if (this.partners[place] < 0) {
				PairedRow row = this.after.get(place);
				CharacterPairs name = row.pairs();
				for (int other = 0; other < names.length; other++) {
					if (!this.taken[other] && this.before.get(other).group().equals(row.group())) {
						double likeness = name.likeness(names[other]);
						if (likeness >= ALIKE) {
							candidates.add(new Candidate(other, place, likeness));
						}
					}
				}
			}
		}
		return candidates;
	}

	private void pair(int placeBefore, int placeAfter) {
		this.taken[placeBefore] = true;
		this.partners[placeAfter] = placeBefore;
	}

}
