package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yardstick.export.printed.PrintedCell.Role;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.UnplacedCells;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;

/**
 * Places the filled cells that the layout has no place for in a table below the form, a
 * row each: where the cell belongs, and what stands in it. The paragraphs of a list share
 * a cell.
 */
final class AppendixPrinter {

	private static final List<Integer> WIDTHS = List.of(10, 30, 60);

	private final FormLayout layout;

	private final PrintedWords words;

	private AppendixPrinter(FormLayout layout, PrintedWords words) {
		this.layout = layout;
		this.words = words;
	}

	/** Empty if the layout has a place for everything. */
	static Optional<PrintedTable> print(FormLayout layout, PrintedWords words) {
		Map<String, List<String>> rows = new AppendixPrinter(layout, words).rows();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		PlanPlaces places = new PlanPlaces(layout, words.fiscalYear(), words.content());
		List<PrintedCell> cells = new ArrayList<>();
		cells.add(new PrintedCell(Role.LABEL, UnplacedCells.LABEL, 0, 0, rows.size(), 1));
		rows.forEach((path, paragraphs) -> {
			int row = cells.size() / 2;
			Role role = path.startsWith("goals.") ? Role.PARAGRAPHS : Role.WORDS;
			cells.add(PrintedCell.single(Role.LABEL, places.of(path), row, 1));
			cells.add(new PrintedCell(role, paragraphs, row, 2, 1, 1).of(path));
		});
		return Optional.of(PrintedTable.of(WIDTHS, cells));
	}

	private Map<String, List<String>> rows() {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		for (String path : UnplacedCells.of(this.layout, this.words.values())) {
			if (path.startsWith("goals.")) {
				String list = path.substring(0, path.indexOf('['));
				rows.computeIfAbsent(list, this.words::paragraphs);
			}
			else {
				rows.put(path, List.of(this.words.value(path) + unit(path)));
			}
		}
		return rows;
	}

	/** No label here says what an amount counts. */
	private String unit(String path) {
		boolean amount = FormField.at(path).filter((field) -> field.kind() == FieldKind.AMOUNT).isPresent()
				|| path.matches("schedule\\[\\d+]\\.amount");
		if (amount) {
			return this.layout.notation().amounts().unit().printed();
		}
		return path.startsWith("spendingPlan[") ? "%" : "";
	}

}
