package org.yardstick.export;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;
import org.yardstick.export.excel.FormsWorkbook;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTally;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
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
			DocumentArchive archive = new DocumentArchive(out);
			writeVolumes(export, plans, archive);
			archive.finish(plans.statement());
			return;
		}
		try (FormsWorkbook workbook = new FormsWorkbook()) {
			plans.stream().forEach((plan) -> add(plan, workbook, workbook.forms() + 1));
			plans.requireAll();
			workbook.write(plans.statement(), out);
		}
	}

	private void writeVolumes(Export export, ExportedPlans plans, DocumentArchive archive) throws IOException {
		FormsWorkbook volume = new FormsWorkbook();
		String name = null;
		int number = 0;
		for (ListedPlan plan : plans) {
			String wanted = (export.order().grouping() == ExportGrouping.DEPARTMENT) ? plan.department()
					: export.title();
			if (volume.forms() == MOST_SHEETS || (name != null && !name.equals(wanted))) {
				write(volume, name, plans, archive);
				volume = new FormsWorkbook();
			}
			name = wanted;
			add(plan, volume, ++number);
		}
		plans.requireAll();
		if (name != null) {
			write(volume, name, plans, archive);
		}
	}

	private static void write(FormsWorkbook volume, String name, ExportedPlans plans, DocumentArchive archive)
			throws IOException {
		try (volume) {
			archive.add(null, name, ExportFormat.XLSX, (entry) -> volume.write(plans.statement(), entry));
		}
	}

	private void add(ListedPlan listed, FormsWorkbook workbook, int number) {
		PlanSnapshot plan = listed.snapshot();
		FormTemplate template = this.templates.get(plan.form().template());
		FormLayout layout = template.layout(plan.form().layout()).orElseGet(() -> template.layouts().get(0));
		workbook.add(number, plan.title(), PrintedForm.of(layout, plan));
	}

}
