package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;

import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.ScheduleSection;
import org.yardstick.template.Section;
import org.yardstick.template.TableSection;

/**
 * A form as the page or a sheet of paper shows it, made from the layout that describes it
 * and the words that stand in it.
 *
 * @param use what it is shown for
 * @param title the heading of the layout, with fields in it
 * @param ownTitle the heading that the form brought along, null if it has the layout's
 * @param subtitle the line below, empty for none
 * @param tables the parts, top to bottom
 * @param extras filled cells that the layout has no place for; on paper they are a table
 */
record SheetView(SheetUse use, List<SheetPiece> title, SheetField ownTitle, List<SheetPiece> subtitle,
		List<SheetTable> tables, List<SheetField> extras) {

	/** More columns than fit upright are laid across. */
	private static final int MOST_COLUMNS_UPRIGHT = 8;

	static SheetView of(FormLayout layout, PlanSnapshot plan, SheetUse use) {
		SheetSource source = SheetSource.of(layout, plan, use);
		SheetField ownTitle = source.value("printedTitle").isEmpty() ? null
				: source.field("printedTitle", FieldShape.WORDS, false);
		List<SheetTable> tables = new ArrayList<>(
				layout.sections().stream().map((section) -> table(source, section)).toList());
		List<SheetField> extras = SheetExtras.of(source);
		if (use.isOnPaper() && !extras.isEmpty()) {
			tables.add(SheetExtras.printed(source));
			extras = List.of();
		}
		return new SheetView(use, source.pieces(layout.title()), ownTitle, source.pieces(layout.subtitle()), tables,
				extras);
	}

	/** Whether paper should lie across. */
	public boolean isWide() {
		return this.tables.stream()
			.filter((table) -> table.kind().equals("indicators"))
			.anyMatch((table) -> table.widths().size() > MOST_COLUMNS_UPRIGHT);
	}

	private static SheetTable table(SheetSource source, Section section) {
		if (section instanceof TableSection table) {
			return HeadTable.of(source, table);
		}
		if (section instanceof MilestoneSection milestones) {
			return MilestoneTable.of(source, milestones);
		}
		return (section instanceof ScheduleSection schedule) ? ScheduleTable.of(source, schedule)
				: IndicatorTable.of(source, (IndicatorSection) section);
	}

}
