package org.yardstick.export.content;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.export.FormFiles;
import org.yardstick.export.FormFormat;
import org.yardstick.plan.ListedPlan;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTally;

/**
 * The forms in their printed layout, a Word document each, in an archive; where
 * departments should be apart, in a folder a department.
 */
@Component
class FormDocumentsExport implements ExportContent {

	private final FormFiles documents;

	FormDocumentsExport(FormFiles documents) {
		this.documents = documents;
	}

	@Override
	public boolean makes(ExportOrder order) {
		return order.kind() == ExportKind.FORMS && order.format() == ExportFormat.DOCX;
	}

	@Override
	public String extension(ExportOrder order, PlanTally tally) {
		return DocumentArchive.EXTENSION;
	}

	@Override
	public void write(Export export, ExportedPlans plans, OutputStream out) throws IOException {
		DocumentArchive archive = new DocumentArchive(out);
		int number = 0;
		for (ListedPlan listed : plans) {
			PlanSnapshot plan = listed.snapshot();
			String name = FileNames.of("%04d %s".formatted(++number, plan.title()), ExportFormat.DOCX.extension());
			boolean apart = export.order().grouping() == ExportGrouping.DEPARTMENT;
			archive.add(apart ? FileNames.plain(listed.department()) + "/" + name : name,
					(entry) -> entry.write(this.documents.of(plan, FormFormat.DOCX).content()));
		}
		archive.finish(plans.statement());
	}

}
