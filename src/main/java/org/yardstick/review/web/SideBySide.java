package org.yardstick.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.ChangedCell;
import org.yardstick.review.FormChange;
import org.yardstick.review.PlanDifference;
import org.yardstick.review.change.MarkedPiece;
import org.yardstick.review.change.MarkedPiece.Mark;
import org.yardstick.review.change.WordMarks;
import org.yardstick.template.FormLayout;

/**
 * Both states of a form as one table by parts of the form. Where unchanged cells are
 * shown too, what is gone stands at the end of its part.
 */
record SideBySide(Map<String, List<Row>> parts) {

	/**
	 * A cell in both states.
	 *
	 * @param what happened to it in words, empty for nothing
	 * @param yearly whether the year alone explains it
	 * @param pieces of both wordings
	 */
	record Row(String section, String place, String what, boolean yearly, List<MarkedPiece> pieces) {

		/** The wording before. */
		public List<MarkedPiece> before() {
			return this.pieces.stream().filter((piece) -> piece.mark() != Mark.INSERTED).toList();
		}

		/** The wording now. */
		public List<MarkedPiece> after() {
			return this.pieces.stream().filter((piece) -> piece.mark() != Mark.REMOVED).toList();
		}

	}

	/** Only what changed. */
	static SideBySide changes(PlanDifference difference) {
		WordMarks marks = new WordMarks();
		return grouped(difference.changes().all().stream().map((change) -> row(change, marks)));
	}

	/** All filled cells of both states. */
	static SideBySide all(PlanDifference difference, FormLayout layout) {
		PlanSnapshot plan = difference.plan();
		PlanPlaces places = new PlanPlaces(layout, plan.form().fiscalYear(), plan.content());
		Map<String, Row> rows = new LinkedHashMap<>();
		PlanCells.of(plan.content(), layout)
			.forEach((path, words) -> rows.put(path, new Row(section(places, path), places.of(path), "", false,
					List.of(new MarkedPiece(Mark.SAME, words)))));
		WordMarks marks = new WordMarks();
		difference.changes().all().forEach((change) -> put(rows, change, marks));
		return grouped(rows.values().stream());
	}

	private static SideBySide grouped(Stream<Row> rows) {
		return new SideBySide(
				rows.collect(Collectors.groupingBy(Row::section, LinkedHashMap::new, Collectors.toList())));
	}

	private static Row row(FormChange change, WordMarks marks) {
		List<MarkedPiece> pieces = change.isWholeRow() ? List.of(whole(change))
				: CellView.whole(change.cells().get(0), marks).pieces();
		return new Row(change.section(), change.place(), change.kind().title(), change.yearly(), pieces);
	}

	private static MarkedPiece whole(FormChange change) {
		boolean added = change.kind() == FormChange.Kind.ADDED;
		List<ChangedCell> cells = change.tellingCells();
		String words = cells.stream()
			.map((cell) -> ((cells.size() > 1) ? cell.label() + "：" : "") + (added ? cell.after() : cell.before()))
			.collect(Collectors.joining("\n"));
		return new MarkedPiece(added ? Mark.INSERTED : Mark.REMOVED, words);
	}

	/** Puts the change in the place of the cells that it is about. */
	private static void put(Map<String, Row> rows, FormChange change, WordMarks marks) {
		boolean removed = change.isWholeRow() && change.kind() == FormChange.Kind.REMOVED;
		List<String> replaced = rows.keySet()
			.stream()
			.filter((path) -> !removed && change.isWholeRow() && path.startsWith(change.path() + "."))
			.toList();
		String place = replaced.isEmpty() ? (removed ? "removed " : "") + change.path() : replaced.get(0);
		replaced.stream().skip(1).forEach(rows::remove);
		rows.put(place, row(change, marks));
	}

	private static String section(PlanPlaces places, String path) {
		String part = path.split("[.\\[]", 2)[0];
		return places.of(part.equals("printedTitle") ? "header" : part);
	}

}
