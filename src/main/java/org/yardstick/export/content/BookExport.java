package org.yardstick.export.content;

import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;

import org.springframework.stereotype.Component;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.ExportSettings;
import org.yardstick.export.word.BookCover;
import org.yardstick.export.word.BookForm;
import org.yardstick.export.word.Chaptering;
import org.yardstick.export.word.FormBook;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanTally;

/** The compiled book of all forms, as a Word document. */
@Component
class BookExport implements ExportContent {

	private final FormBook book;

	private final ExportSettings settings;

	private final Clock clock;

	BookExport(FormBook book, ExportSettings settings, Clock clock) {
		this.book = book;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public boolean makes(ExportOrder order) {
		return order.kind() == ExportKind.BOOK;
	}

	@Override
	public String extension(ExportOrder order, PlanTally tally) {
		return ExportFormat.DOCX.extension();
	}

	@Override
	public void write(Export export, ExportedPlans plans, OutputStream out) {
		Chaptering by = (export.order().grouping() == ExportGrouping.DIVISION) ? Chaptering.DIVISION
				: Chaptering.DEPARTMENT;
		String extent = "共 %d 个项目，数据截至 %s".formatted(plans.tally().plans(), plans.asOfDay());
		BookCover cover = new BookCover(export.title(), this.settings.issuer(), YearMonth.now(this.clock), extent);
		this.book.write(cover, by, plans.stream().map(BookExport::form), out);
	}

	private static BookForm form(ListedPlan plan) {
		return new BookForm(plan.summary().departmentName(), plan.divisionName(), plan.snapshot().form(),
				plan.content());
	}

}
