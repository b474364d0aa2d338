package org.yardstick.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yardstick.review.ChangeBasis;
import org.yardstick.review.FormChange;
import org.yardstick.review.PlanDifference;
import org.yardstick.review.change.WordMarks;

/**
 * What changed, for the bar above the form and the list beside it.
 *
 * @param rows all changes in the order of the form
 */
record ChangesView(PlanDifference difference, List<ChangeRow> rows) {

	static ChangesView of(PlanDifference difference) {
		WordMarks marks = new WordMarks();
		return new ChangesView(difference,
				difference.changes()
					.all()
					.stream()
					.map((change) -> new ChangeRow(change,
							change.tellingCells().stream().map((cell) -> CellView.excerpt(cell, marks)).toList()))
					.toList());
	}

	/** What can be compared with. */
	public ChangeBasis[] bases() {
		return ChangeBasis.values();
	}

	public int count() {
		return this.difference.changes().count();
	}

	/** The changes that count, by part of the form. */
	public List<ChangeGroup> groups() {
		Map<String, List<ChangeRow>> sections = this.rows.stream()
			.filter((row) -> !row.change().yearly())
			.collect(Collectors.groupingBy((row) -> row.change().section(), LinkedHashMap::new, Collectors.toList()));
		return sections.entrySet().stream().map((entry) -> new ChangeGroup(entry.getKey(), entry.getValue())).toList();
	}

	/** The changes that the year explains. */
	public List<ChangeRow> yearly() {
		return this.rows.stream().filter((row) -> row.change().yearly()).toList();
	}

	/** What the script marks in the form. */
	List<CellMark> marks() {
		return this.rows.stream().map(CellMark::of).toList();
	}

	/**
	 * A change as the script of the form page needs it.
	 *
	 * @param path of the cell or row, with keys
	 * @param pieces kind and text of the pieces of a cell
	 */
	record CellMark(String path, FormChange.Kind kind, boolean row, boolean yearly, String follows, String place,
			List<List<String>> pieces) {

		static CellMark of(ChangeRow row) {
			FormChange change = row.change();
			List<List<String>> pieces = change.isWholeRow() ? List.of()
					: row.cells()
						.get(0)
						.pieces()
						.stream()
						.map((piece) -> List.of(piece.mark().name(), piece.text()))
						.toList();
			return new CellMark(change.key(), change.kind(), change.isWholeRow(), change.yearly(), change.follows(),
					change.place(), pieces);
		}

	}

}
