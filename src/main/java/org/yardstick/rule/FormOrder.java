package org.yardstick.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yardstick.template.FormField;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.ScheduleField;
import org.yardstick.template.ScheduleSection;
import org.yardstick.template.Section;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * Findings from the top of a printed form to its bottom, those of one cell by severity
 * and code. A part as a whole comes before its rows, what the layout does not print comes
 * last.
 */
final class FormOrder {

	private static final Pattern PATH = Pattern.compile("([^\\[]+)(?:\\[(\\d{1,6})](?:\\.(\\w+))?)?");

	private static final int CELLS_OF_A_ROW = 100;

	private static final long CELLS_OF_A_PART = 1_000_000_000L;

	private final Map<String, Integer> parts = new HashMap<>();

	FormOrder(FormLayout layout) {
		layout.sections().forEach(this::add);
	}

	Comparator<Finding> comparator() {
		return Comparator.comparingLong((Finding finding) -> position(finding.path()))
			.thenComparing(Finding::severity)
			.thenComparing(Finding::code);
	}

	private void add(Section section) {
		if (section instanceof TableSection table) {
			table.rows()
				.stream()
				.flatMap((row) -> row.cells().stream())
				.filter(ValueCell.class::isInstance)
				.flatMap((cell) -> ((ValueCell) cell).text().fields().stream())
				.map(FormField::path)
				.forEach(this::add);
		}
		else if (section instanceof MilestoneSection) {
			add("spendingPlan");
		}
		else if (section instanceof ScheduleSection) {
			add("schedule");
		}
		else if (section instanceof IndicatorSection) {
			add("indicators");
		}
	}

	private void add(String part) {
		this.parts.putIfAbsent(part, this.parts.size());
	}

	private long position(String path) {
		Matcher matcher = PATH.matcher(path);
		if (!matcher.matches()) {
			return Long.MAX_VALUE;
		}
		long part = this.parts.getOrDefault(matcher.group(1), this.parts.size());
		long row = (matcher.group(2) != null) ? 1 + Long.parseLong(matcher.group(2)) : 0;
		return part * CELLS_OF_A_PART + row * CELLS_OF_A_ROW + column(matcher.group(3));
	}

	private static int column(String key) {
		for (IndicatorField field : IndicatorField.values()) {
			if (field.key().equals(key)) {
				return 1 + field.ordinal();
			}
		}
		for (ScheduleField field : ScheduleField.values()) {
			if (field.key().equals(key)) {
				return 1 + field.ordinal();
			}
		}
		return 0;
	}

}
