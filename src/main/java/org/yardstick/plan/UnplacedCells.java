package org.yardstick.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.ScheduleColumn;

/**
 * The filled cells that a layout has no place for: a form of another region, a column
 * that only some forms have. They are shown beside the form and printed below it, for
 * nothing that stands in a form is invisible.
 */
public final class UnplacedCells {

	/** What the part of a document is called in which they are printed. */
	public static final String LABEL = "其他内容";

	private final Map<String, String> values;

	private final Set<String> placed = new HashSet<>(Set.of("printedTitle", "spendingPlan.milestone"));

	private UnplacedCells(FormLayout layout, Map<String, String> values) {
		this.values = values;
		layout.valueCells().forEach((cell) -> {
			String first = value(cell.text().fields().get(0));
			cell.text().fields().forEach((field) -> this.placed.add(field.path()));
			cell.also()
				.stream()
				.filter((field) -> value(field).equals(first))
				.forEach((field) -> this.placed.add(field.path()));
		});
		layout.milestones().ifPresent((section) -> this.placed.add("spendingPlan.cumulativePercent"));
		layout.schedule()
			.ifPresent((section) -> section.columns()
				.stream()
				.map(ScheduleColumn::field)
				.forEach((field) -> this.placed.add("schedule." + field.key())));
		layout.indicators()
			.ifPresent((section) -> section.columns()
				.stream()
				.map(IndicatorColumn::field)
				.forEach((field) -> this.placed.add("indicators." + field.key())));
	}

	/**
	 * Their paths in the order of the form.
	 * @param values the filled cells as {@link PlanCells} gives them, by path
	 */
	public static List<String> of(FormLayout layout, Map<String, String> values) {
		UnplacedCells unplaced = new UnplacedCells(layout, values);
		return values.keySet().stream().filter((path) -> !unplaced.placed.contains(withoutPlace(path))).toList();
	}

	private String value(FormField field) {
		return this.values.getOrDefault(field.path(), "");
	}

	/** The path of the list for a paragraph, of the column for a cell of a row. */
	private static String withoutPlace(String path) {
		return path.startsWith("more.") ? path : path.replaceAll("\\[\\d+]", "");
	}

}
