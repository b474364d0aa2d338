package org.yardstick.intake.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yardstick.intake.form.words.FormWords;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.intake.form.words.Written;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.UnplacedCells;
import org.yardstick.template.FieldKind;
import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;

/**
 * Places the table below a form in which this system prints the cells that the form's
 * layout has no place for: the name of a cell, beside it what stands in it.
 */
final class AppendixPlacement {

	private final FormWords words;

	/** The cells of the head by the names that they are printed under. */
	private final Map<String, FormField> named = new HashMap<>();

	AppendixPlacement(FormLayout layout, FormWords words) {
		this.words = words;
		PlanPlaces places = new PlanPlaces(layout, 0, PlanContent.BLANK);
		Set<FormField> printed = layout.valueCells()
			.flatMap((cell) -> cell.text().fields().stream())
			.collect(Collectors.toSet());
		FormField.known()
			.values()
			.stream()
			.filter((field) -> !printed.contains(field))
			.forEach((field) -> this.named.put(Wording.label(places.of(field.path())), field));
	}

	/** The line with which the appendix begins; the number of lines if there is none. */
	static int begin(List<SourceLine> lines) {
		for (int n = 0; n < lines.size(); n++) {
			if (lines.get(n).filled().stream().anyMatch(AppendixPlacement::isHeading)) {
				return n;
			}
		}
		return lines.size();
	}

	void place(List<SourceLine> lines) {
		lines.forEach(this::place);
	}

	private void place(SourceLine line) {
		List<SourceCell> cells = line.filled().stream().filter((cell) -> !isHeading(cell)).toList();
		FormField field = (cells.size() == 2) ? field(cells.get(0).text()) : null;
		if (field == null) {
			this.words.unplaced(line.unplaced());
		}
		else if (field.kind() == FieldKind.PARAGRAPHS) {
			List<String> paragraphs = this.words.paragraphs(field.path());
			cells.get(1).text().lines().filter((text) -> !text.isBlank()).forEach(paragraphs::add);
		}
		else {
			this.words.put(field.path(), Written.of(cells.get(1)));
		}
	}

	/** The cell of a name; a name that no cell has is one of the form's own. */
	private FormField field(String name) {
		FormField known = this.named.get(Wording.label(name));
		boolean ofRow = name.contains(" / ");
		return (known != null || ofRow) ? known : FormField.at("more." + name.strip()).orElse(null);
	}

	private static boolean isHeading(SourceCell cell) {
		return Wording.plain(cell.text()).equals(UnplacedCells.LABEL);
	}

}
