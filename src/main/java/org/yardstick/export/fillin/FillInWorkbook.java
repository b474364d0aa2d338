package org.yardstick.export.fillin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.yardstick.export.content.FileNames;
import org.yardstick.export.printed.DocumentOrigin;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/**
 * A form as an Excel workbook for filling in without a connection, in its printed layout:
 * empty or with the content of a plan. Brought back, it is read like any other document;
 * rows without a word are left out then.
 */
@Component
public class FillInWorkbook {

	private final FormTemplates templates;

	FillInWorkbook(FormTemplates templates) {
		this.templates = templates;
	}

	/**
	 * The workbook of a plan as a file (.xlsx), with all its cells.
	 * @throws org.yardstick.shared.NotFoundException if its template does not exist any
	 * more
	 */
	public byte[] of(PlanSnapshot plan) {
		return write(plan.form(), plan.content(),
				Map.of("yardstick.plan", plan.id().toString(), "yardstick.version", String.valueOf(plan.version())));
	}

	/**
	 * The workbook of a new form as a file (.xlsx).
	 * @param content what stands in it already
	 * @throws org.yardstick.shared.NotFoundException if there is no such template
	 */
	public byte[] blank(PlanForm form, PlanContent content) {
		return write(form, content, Map.of());
	}

	/** What the file of a plan is called. */
	public String fileName(PlanSnapshot plan) {
		return FileNames.of(plan.form().fiscalYear() + "年" + plan.title() + "（线下填写）", "xlsx");
	}

	/** What the file of a new form is called. */
	public String fileName(PlanForm form) {
		return FileNames.of(form.fiscalYear() + "年" + this.templates.get(form.template()).name() + "（线下填写）", "xlsx");
	}

	private byte[] write(PlanForm form, PlanContent content, Map<String, String> origin) {
		FormTemplate template = this.templates.get(form.template());
		FormLayout layout = template.layoutOrFirst(form.layout());
		PlanContent ready = ReadyRows.addTo(content, layout, template.taxonomy());
		Map<String, String> properties = new LinkedHashMap<>(DocumentOrigin.of(form, layout).properties());
		properties.putAll(origin);
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			FillInSheet.write(workbook, PrintedForm.of(layout, form.fiscalYear(), ready), layout, template,
					form.fiscalYear());
			properties.forEach(workbook.getProperties().getCustomProperties()::addProperty);
			workbook.write(file);
			return file.toByteArray();
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

}
