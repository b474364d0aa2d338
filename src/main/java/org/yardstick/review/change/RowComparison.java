package org.yardstick.review.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yardstick.review.ChangedCell;
import org.yardstick.review.FormChange;
import org.yardstick.review.FormChange.Kind;

/**
 * Compares the rows of one part of a form. Rows in which nothing is filled in but their
 * levels or the point of the year are room to write in and no rows.
 */
final class RowComparison {

	private static final Set<String> LEVELS = Set.of("category", "dimension");

	private static final Set<String> ROOM = Set.of("category", "dimension", "milestone");

	private static final String SEPARATOR = " / ";

	private final FormComparison comparison;

	private final String part;

	private final ComparedState old;

	private final ComparedState now;

	private final int[] partners;

	private final int rowsBefore;

	private final Map<String, ChangedCell> levelsAbove = new HashMap<>();

	RowComparison(FormComparison comparison, String part, ComparedState old, ComparedState now) {
		this.comparison = comparison;
		this.part = part;
		this.old = old;
		this.now = now;
		List<PairedRow> before = old.rows(part);
		this.rowsBefore = before.size();
		this.partners = RowPairing.of(before, now.rows(part));
	}

	List<FormChange> changes() {
		Map<Integer, List<Integer>> removed = removed();
		List<FormChange> changes = new ArrayList<>();
		addRemoved(removed, -1, changes);
		for (int place = 0; place < this.partners.length; place++) {
			if (this.partners[place] < 0) {
				addWhole(Kind.ADDED, place, null, changes);
				this.levelsAbove.clear();
			}
			else {
				addCells(this.partners[place], place, changes);
			}
			addRemoved(removed, place, changes);
		}
		return changes;
	}

	/**
	 * The places of removed rows by the place of the row that they followed, -1 for none.
	 */
	private Map<Integer, List<Integer>> removed() {
		Map<Integer, Integer> stayed = new HashMap<>();
		for (int place = 0; place < this.partners.length; place++) {
			stayed.put(this.partners[place], place);
		}
		Map<Integer, List<Integer>> removed = new HashMap<>();
		int followed = -1;
		for (int place = 0; place < this.rowsBefore; place++) {
			if (stayed.containsKey(place)) {
				followed = stayed.get(place);
			}
			else {
				removed.computeIfAbsent(followed, (any) -> new ArrayList<>()).add(place);
			}
		}
		return removed;
	}

	private void addRemoved(Map<Integer, List<Integer>> removed, int after, List<FormChange> changes) {
		String follows = (after < 0) ? null : this.now.keyed(this.part, after);
		removed.getOrDefault(after, List.of()).forEach((place) -> addWhole(Kind.REMOVED, place, follows, changes));
	}

	private void addWhole(Kind kind, int place, String follows, List<FormChange> changes) {
		ComparedState state = (kind == Kind.ADDED) ? this.now : this.old;
		Set<String> columns = state.columns(this.part, place);
		if (ROOM.containsAll(columns)) {
			return;
		}
		String path = this.part + "[" + place + "]";
		String key = state.keyed(this.part, place);
		List<ChangedCell> cells = columns.stream()
			.filter((column) -> !column.equals("milestone"))
			.map((column) -> cell(kind, state, place, column))
			.toList();
		changes.add(new FormChange(kind, path, key, state.place(section()), state.place(path), cells, false, follows));
	}

	private ChangedCell cell(Kind kind, ComparedState state, int place, String column) {
		String path = cell(this.part + "[" + place + "]", column);
		String words = state.words(path);
		String label = state.place(path);
		return new ChangedCell(cell(state.keyed(this.part, place), column),
				label.substring(label.lastIndexOf(SEPARATOR) + (label.contains(SEPARATOR) ? SEPARATOR.length() : 1)),
				(kind == Kind.ADDED) ? null : words, (kind == Kind.ADDED) ? words : null);
	}

	private void addCells(int before, int after, List<FormChange> changes) {
		Set<String> columns = new LinkedHashSet<>(this.now.columns(this.part, after));
		columns.addAll(this.old.columns(this.part, before));
		Map<String, ChangedCell> above = Map.copyOf(this.levelsAbove);
		this.levelsAbove.clear();
		for (String column : columns) {
			String was = cell(this.part + "[" + before + "]", column);
			String is = cell(this.part + "[" + after + "]", column);
			boolean level = LEVELS.contains(column);
			if (this.old.meaning(was).equals(this.now.meaning(is))
					|| (level && this.comparison.isSameLevel(column, this.old.value(was), this.now.value(is)))
					|| (column.equals("milestone") && this.now.columns(this.part, after).size() < 2)) {
				continue;
			}
			ChangedCell cell = new ChangedCell(cell(this.now.keyed(this.part, after), column), null,
					this.old.words(was), this.now.words(is));
			if (level) {
				this.levelsAbove.put(column, cell);
			}
			if (!level || !says(above.get(column), cell)) {
				changes.add(new FormChange(FormComparison.kind(cell), is, cell.path(), this.now.place(section()),
						this.now.place(is), List.of(cell),
						this.comparison.isYearly(is, this.old.value(was), this.now.value(is)), null));
			}
		}
	}

	/** Whether a cell above says the same: they are one merged cell. */
	private static boolean says(ChangedCell above, ChangedCell cell) {
		return above != null && ComparedState.plain(above.before()).equals(ComparedState.plain(cell.before()))
				&& ComparedState.plain(above.after()).equals(ComparedState.plain(cell.after()));
	}

	private String section() {
		return this.part.startsWith("goals.") ? "goals" : this.part;
	}

	private static String cell(String row, String column) {
		return column.isEmpty() ? row : row + "." + column;
	}

}
