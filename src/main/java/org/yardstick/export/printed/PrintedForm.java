package org.yardstick.export.printed;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
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

	/**
	 * Fills a layout with the words of a plan. Blank cells stay blank; filled cells that
	 * the layout has no place for follow in a table of their own, so that no word of the
	 * form is missing on paper.
	 */
	public static PrintedForm of(FormLayout layout, PlanSnapshot plan) {
		return of(layout, plan.form().fiscalYear(), plan.content());
	}

	/** As {@link #of(FormLayout, PlanSnapshot)}, for cells that are no plan yet. */
	public static PrintedForm of(FormLayout layout, int fiscalYear, PlanContent content) {
		PrintedWords words = PrintedWords.of(layout, fiscalYear, content);
		PrintedForm form = of(layout, words);
		List<PrintedTable> tables = new ArrayList<>(form.tables());
		AppendixPrinter.print(layout, words).ifPresent(tables::add);
		return new PrintedForm(form.title(), form.subtitle(), List.copyOf(tables));
	}

	/**
	 * As a form is published: what the layout has, without persons and their telephone
	 * numbers, without remains of HTML, and without cells that only this form has.
	 */
	public static PrintedForm disclosed(FormLayout layout, PlanForm form, PlanContent content) {
		return of(layout, PrintedWords.of(layout, form.fiscalYear(), content).disclosed());
	}

	private static PrintedForm of(FormLayout layout, PrintedWords words) {
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
