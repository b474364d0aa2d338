package org.yardstick.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.yardstick.export.content.FileNames;
import org.yardstick.export.excel.FormSheet;
import org.yardstick.export.printed.DocumentOrigin;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.export.word.WordForm;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplates;

/**
 * A single form as a document in its printed layout, for those who may see the form: with
 * all its cells, contact person and telephone among them, and those that its layout has
 * no place for. Reading the document back gives the same cells.
 */
@Component
public class FormFiles {

	private final FormTemplates templates;

	private final ITemplateEngine pages;

	FormFiles(FormTemplates templates, ITemplateEngine pages) {
		this.templates = templates;
		this.pages = pages;
	}

	/**
	 * The document of a form.
	 * @throws org.yardstick.shared.NotFoundException if its template does not exist any
	 * more
	 */
	public FormFile of(PlanSnapshot plan, FormFormat format) {
		FormLayout layout = this.templates.get(plan.form().template()).layoutOrFirst(plan.form().layout());
		PrintedForm form = PrintedForm.of(layout, plan);
		DocumentOrigin origin = DocumentOrigin.of(plan.form(), layout);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		switch (format) {
			case XLSX -> writeWorkbook(form, origin, content);
			case DOCX -> WordForm.write(form, origin, content);
			case HTML -> content.writeBytes(page(form, origin).getBytes(StandardCharsets.UTF_8));
		}
		return new FormFile(FileNames.of(plan.title() + "绩效目标表", format.extension()), format.mediaType(),
				content.toByteArray());
	}

	/**
	 * The form of a plan with other cells than its own, as paper shows it.
	 * @throws org.yardstick.shared.NotFoundException if its template does not exist any
	 * more
	 */
	public PrintedForm printed(PlanForm form, PlanContent content) {
		FormLayout layout = this.templates.get(form.template()).layoutOrFirst(form.layout());
		return PrintedForm.of(layout, form.fiscalYear(), content);
	}

	/**
	 * A Word document of several papers, each on a new page.
	 * @param name what the file is called, without its ending
	 * @param papers at least one
	 */
	public FormFile document(String name, List<PrintedForm> papers) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		WordForm.write(papers, content);
		return FormFile.word(name, content.toByteArray());
	}

	private static void writeWorkbook(PrintedForm form, DocumentOrigin origin, OutputStream out) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			FormSheet.write(workbook, form);
			origin.properties().forEach(workbook.getProperties().getCustomProperties()::addProperty);
			workbook.write(out);
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private String page(PrintedForm form, DocumentOrigin origin) {
		return this.pages.process("export/document",
				new Context(Locale.SIMPLIFIED_CHINESE, Map.of("form", form, "properties", origin.properties())));
	}

}
