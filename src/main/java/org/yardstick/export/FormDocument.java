package org.yardstick.export;

import java.io.ByteArrayOutputStream;

import org.springframework.stereotype.Component;
import org.yardstick.export.printed.DocumentOrigin;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.word.WordForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

/**
 * A single form as a Word document in its printed layout, for those who may see the form:
 * with all its cells, contact person and telephone among them.
 */
@Component
public class FormDocument {

	private final FormTemplates templates;

	FormDocument(FormTemplates templates) {
		this.templates = templates;
	}

	/**
	 * The document of a form as a file (.docx).
	 * @throws org.yardstick.shared.NotFoundException if its template does not exist any
	 * more
	 */
	public byte[] of(PlanSnapshot plan) {
		FormLayout layout = this.templates.get(plan.form().template()).layoutOrFirst(plan.form().layout());
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		WordForm.write(PrintedForm.of(layout, plan), DocumentOrigin.of(plan.form(), layout), file);
		return file.toByteArray();
	}

	/** What the file is called: the project's name, fit for a file. */
	public String fileName(PlanSnapshot plan) {
		return FileNames.of(plan.title() + "绩效目标表", "docx");
	}

}
