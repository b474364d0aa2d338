package org.yardstick.export.printed;

import java.util.List;

import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.ScheduleSection;
import org.yardstick.template.Section;
import org.yardstick.template.TableSection;

/**
 * A form as paper shows it.
 *
 * @param title the heading that the form brought along, else that of the layout
 * @param subtitle the line below, empty for none
 * @param tables the parts, top to bottom
 */
public record PrintedForm(String title, String subtitle, List<PrintedTable> tables) {

	/** Fills a layout with the words of a plan. Blank cells stay blank. */
	public static PrintedForm of(FormLayout layout, PlanSnapshot plan) {
		PrintedWords words = PrintedWords.of(layout, plan);
		String title = words.value("printedTitle");
		return new PrintedForm(title.isEmpty() ? words.fill(layout.title()) : title, words.fill(layout.subtitle()),
				layout.sections().stream().map((section) -> table(words, section)).toList());
	}

	private static PrintedTable table(PrintedWords words, Section section) {
		if (section instanceof TableSection table) {
			return new TablePrinter(words, table).print();
		}
		if (section instanceof MilestoneSection milestones) {
			return MilestonePrinter.print(words, milestones);
		}
		return (section instanceof ScheduleSection schedule) ? SchedulePrinter.print(words, schedule)
				: new IndicatorPrinter(words, (IndicatorSection) section).print();
	}

}
