package org.yardstick.export.content;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.excel.FormsWorkbook;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTally;
import org.yardstick.template.FormTemplates;

/**
 * The forms in their printed layout, a sheet each: one workbook, or, where there are many
 * or where departments should be apart, several in an archive.
 */
@Component
class FormSheetsExport implements ExportContent {

	/** A workbook is held in memory, and with more sheets nobody finds anything. */
	static final int MOST_SHEETS = 200;

	private final FormTemplates templates;

	FormSheetsExport(FormTemplates templates) {
		this.templates = templates;
	}

	@Override
	public boolean makes(ExportOrder order) {
		return order.kind() == ExportKind.FORMS && order.format() == ExportFormat.XLSX;
	}

	@Override
	public String extension(ExportOrder order, PlanTally tally) {
		boolean several = tally.plans() > MOST_SHEETS || order.grouping() == ExportGrouping.DEPARTMENT;
		return several ? DocumentArchive.EXTENSION : ExportFormat.XLSX.extension();
	}

	@Override
	public void write(Export export, ExportedPlans plans, OutputStream out) throws IOException {
		if (extension(export.order(), plans.tally()).equals(DocumentArchive.EXTENSION)) {
			writeVolumes(export, plans, out);
		}
		else {
			writeWorkbook(plans, out);
		}
	}

	private void writeVolumes(Export export, ExportedPlans plans, OutputStream out) throws IOException {
		DocumentArchive archive = new DocumentArchive(out);
		FormVolumes volumes = new FormVolumes(archive, plans.statement());
		for (ListedPlan plan : plans) {
			boolean apart = export.order().grouping() == ExportGrouping.DEPARTMENT;
			volumes.add(apart ? plan.department() : export.title(), plan.snapshot().title(), printed(plan));
		}
		volumes.finish();
		archive.finish(plans.statement());
	}

	private void writeWorkbook(ExportedPlans plans, OutputStream out) throws IOException {
		try (FormsWorkbook workbook = new FormsWorkbook()) {
			for (ListedPlan plan : plans) {
				workbook.add(workbook.forms() + 1, plan.snapshot().title(), printed(plan));
			}
			workbook.write(plans.statement(), out);
		}
	}

	private PrintedForm printed(ListedPlan listed) {
		PlanSnapshot plan = listed.snapshot();
		return PrintedForm.of(this.templates.get(plan.form().template()).layoutOrFirst(plan.form().layout()), plan);
	}

}
