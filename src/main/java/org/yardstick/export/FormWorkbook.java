package org.yardstick.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.yardstick.export.excel.FormSheet;
import org.yardstick.export.printed.DocumentOrigin;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

/**
 * A single form as an Excel workbook in its printed layout, for those who may see the
 * form: with all its cells, contact person and telephone among them.
 */
@Component
public class FormWorkbook {

	private final FormTemplates templates;

	FormWorkbook(FormTemplates templates) {
		this.templates = templates;
	}

	/**
	 * The workbook of a form as a file (.xlsx).
	 * @throws org.yardstick.shared.NotFoundException if its template does not exist any
	 * more
	 */
	public byte[] of(PlanSnapshot plan) {
		FormLayout layout = this.templates.get(plan.form().template()).layoutOrFirst(plan.form().layout());
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			FormSheet.write(workbook, PrintedForm.of(layout, plan));
			DocumentOrigin.of(plan.form(), layout)
				.properties()
				.forEach(workbook.getProperties().getCustomProperties()::addProperty);
			workbook.write(file);
			return file.toByteArray();
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** What the file is called: the project's name, fit for a file. */
	public String fileName(PlanSnapshot plan) {
		return FileNames.of(plan.title() + "绩效目标表", "xlsx");
	}

}
