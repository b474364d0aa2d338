package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yardstick.intake.form.words.LabelWordings;
import org.yardstick.intake.form.words.Wording;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.LabelCell;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.ScheduleSection;
import org.yardstick.template.Section;
import org.yardstick.template.TableRow;
import org.yardstick.template.TableSection;
import org.yardstick.template.ValueCell;

/**
 * All labels of a layout, by which it is recognised: each with its other wordings.
 *
 * @param groups the wordings of one label each, as {@link Wording#label} leaves them
 */
record LayoutLabels(List<Set<String>> groups) {

	static LayoutLabels of(FormLayout layout) {
		List<Set<String>> groups = new ArrayList<>();
		layout.sections().forEach((section) -> add(groups, section));
		return new LayoutLabels(groups.stream().filter((group) -> !group.isEmpty()).toList());
	}

	/** How much of the layout words of a document show, from 0 to 1. */
	double foundIn(Set<String> labels) {
		long found = this.groups.stream().filter((group) -> group.stream().anyMatch(labels::contains)).count();
		return (double) found / this.groups.size();
	}

	private static void add(List<Set<String>> groups, Section section) {
		if (section instanceof TableSection table) {
			table.rows().stream().filter(TableRow::printed).forEach((row) -> add(groups, row));
		}
		else if (section instanceof MilestoneSection milestones) {
			groups.add(LabelWordings.of(milestones.label(), milestones.aliases()));
			milestones.points().forEach((point) -> groups.add(Set.of(Wording.label(point))));
		}
		else if (section instanceof ScheduleSection schedule) {
			groups.add(LabelWordings.of(schedule.label(), schedule.aliases()));
			schedule.columns().forEach((column) -> groups.add(LabelWordings.of(column.label(), column.aliases())));
		}
		else {
			((IndicatorSection) section).columns()
				.forEach((column) -> groups.add(LabelWordings.of(column.label(), column.aliases())));
		}
	}

	private static void add(List<Set<String>> groups, TableRow row) {
		row.cells().forEach((cell) -> {
			if (cell instanceof LabelCell label) {
				groups.add(LabelWordings.of(label));
			}
			else if (((ValueCell) cell).paragraphs().apart()) {
				groups.add(LabelWordings.of(((ValueCell) cell).paragraphs().label(1), List.of()));
			}
		});
	}

}
