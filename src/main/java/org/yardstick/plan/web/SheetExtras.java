package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.ScheduleColumn;

/**
 * The filled cells that the layout has no place for: nothing that stands in a form is
 * invisible.
 */
final class SheetExtras {

	private static final Pattern ROW = Pattern.compile("(indicators|schedule)\\[(\\d+)]\\.(\\w+)");

	private final SheetSource source;

	private final Set<String> placed;

	private SheetExtras(SheetSource source) {
		this.source = source;
		this.placed = placed(source);
	}

	static List<SheetField> of(SheetSource source) {
		SheetExtras extras = new SheetExtras(source);
		List<SheetField> fields = new ArrayList<>();
		source.values()
			.keySet()
			.stream()
			.filter((path) -> !extras.placed.contains(withoutPlace(path)))
			.forEach((path) -> fields.add(extras.field(path)));
		return fields;
	}

	private static Set<String> placed(SheetSource source) {
		FormLayout layout = source.layout();
		Set<String> placed = new HashSet<>(Set.of("printedTitle", "spendingPlan.milestone"));
		layout.valueCells().forEach((cell) -> {
			String first = cell.text().fields().get(0).path();
			cell.text().fields().forEach((field) -> placed.add(field.path()));
			cell.also()
				.stream()
				.map(FormField::path)
				.filter((path) -> source.value(path).equals(source.value(first)))
				.forEach(placed::add);
		});
		layout.milestones().ifPresent((section) -> placed.add("spendingPlan.cumulativePercent"));
		layout.schedule()
			.ifPresent((section) -> section.columns()
				.stream()
				.map(ScheduleColumn::field)
				.forEach((field) -> placed.add("schedule." + field.key())));
		layout.indicators()
			.ifPresent((section) -> section.columns()
				.stream()
				.map(IndicatorColumn::field)
				.forEach((field) -> placed.add("indicators." + field.key())));
		return placed;
	}

	/** The path of the list for a paragraph, of the column for a cell of a row. */
	private static String withoutPlace(String path) {
		return path.startsWith("more.") ? path : path.replaceAll("\\[\\d+]", "");
	}

	private SheetField field(String path) {
		FieldShape shape = FormField.at(path).map((field) -> FieldShape.of(field.kind())).orElse(FieldShape.LONG);
		return new SheetField(keyed(path), this.source.places().of(path), shape, this.source.value(path), false,
				List.of(), "");
	}

	private String keyed(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return path;
		}
		int number = Integer.parseInt(row.group(2));
		String key = row.group(1).equals("indicators") ? this.source.content().indicators().get(number).key()
				: this.source.content().schedule().get(number).key();
		return "%s[#%s].%s".formatted(row.group(1), key, row.group(3));
	}

}
