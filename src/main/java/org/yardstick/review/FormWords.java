package org.yardstick.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yardstick.shared.Sha256;
import org.yardstick.plan.KeyedCells;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.PlainWords;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

/** What stands at the places of a form that remarks are pinned to. */
final class FormWords {

	private static final int LONGEST_QUOTE = 500;

	private static final String GONE = "gone";

	private final Map<String, String> cells;

	private final List<String> order;

	private final KeyedCells rows;

	private final PlanPlaces places;

	private FormWords(PlanSnapshot plan, FormLayout layout) {
		this.cells = PlanCells.keyed(plan.content(), layout);
		this.order = new ArrayList<>(this.cells.keySet());
		this.rows = new KeyedCells(plan.content());
		this.places = new PlanPlaces(layout, plan.form().fiscalYear(), plan.content());
	}

	static FormWords of(PlanSnapshot plan, FormTemplates templates) {
		return new FormWords(plan, templates.get(plan.form().template()).layoutOrFirst(plan.form().layout()));
	}

	/**
	 * A place with what stands there now.
	 * @param path with the key or the place of the row
	 */
	RemarkPlace place(String path) {
		String keyed = this.rows.keyed(path);
		return new RemarkPlace(keyed, this.places.of(keyed), seen(keyed));
	}

	/**
	 * What stands at a place now; rows of a section that only move leave it as it is.
	 */
	SeenWords seen(String path) {
		if (isGone(path)) {
			return new SeenWords(null, GONE);
		}
		List<String> within = this.order.stream().filter((cell) -> isWithin(cell, path)).toList();
		String words = within.stream().map(this.cells::get).collect(Collectors.joining("；"));
		String fingerprint = within.stream()
			.sorted()
			.map((cell) -> cell.substring(path.length()) + "=" + this.cells.get(cell))
			.collect(Collectors.joining("\n"));
		return new SeenWords(within.isEmpty() ? null : PlainWords.abridged(words, LONGEST_QUOTE),
				Sha256.of(fingerprint));
	}

	boolean isGone(String path) {
		return this.rows.isGone(path);
	}

	/** The path as the API writes it: with the place of the row. */
	String counted(String path) {
		return this.rows.counted(path);
	}

	/** Where the place stands in the order of the form; what has no words comes last. */
	int position(String path) {
		for (int n = 0; n < this.order.size(); n++) {
			if (isWithin(this.order.get(n), path)) {
				return n;
			}
		}
		return this.order.size();
	}

	private static boolean isWithin(String cell, String path) {
		return cell.startsWith(path) && (cell.length() == path.length() || cell.charAt(path.length()) == '.'
				|| cell.charAt(path.length()) == '[');
	}

}
