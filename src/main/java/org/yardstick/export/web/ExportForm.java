package org.yardstick.export.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.export.ExportFormat;
import org.yardstick.export.ExportGrouping;
import org.yardstick.export.ExportKind;
import org.yardstick.export.ExportOrder;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanStatus;

/** What people choose before they export; a blank choice does not filter. */
public class ExportForm {

	private Integer fiscalYear;

	private PlanStatus status;

	private UUID department;

	private String template;

	private String words;

	private ExportKind kind;

	private ExportFormat format = ExportFormat.XLSX;

	private boolean byDepartment;

	private ExportGrouping chapters = ExportGrouping.DEPARTMENT;

	/** The order for the chosen kind, which takes no notice of what others choose. */
	ExportOrder toOrder() {
		return switch (this.kind) {
			case SUMMARY, INDICATORS -> ExportOrder.of(this.kind, null, toPlanFilter());
			case FORMS -> new ExportOrder(this.kind, this.format,
					this.byDepartment ? ExportGrouping.DEPARTMENT : ExportGrouping.NONE, toPlanFilter());
			case BOOK -> new ExportOrder(this.kind, ExportFormat.DOCX, this.chapters, toPlanFilter());
		};
	}

	/** The page with the same choices of projects. */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/exports");
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("fiscalYear", this.fiscalYear);
		values.put("status", this.status);
		values.put("department", this.department);
		values.put("template", blankToNull(this.template));
		values.put("words", blankToNull(this.words));
		values.values().removeIf(Objects::isNull);
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

	PlanFilter toPlanFilter() {
		return new PlanFilter(this.fiscalYear, this.status,
				(this.department != null) ? new DepartmentId(this.department) : null, blankToNull(this.template),
				this.words);
	}

	private static String blankToNull(String chosen) {
		return (chosen == null || chosen.isBlank()) ? null : chosen;
	}

	public Integer getFiscalYear() {
		return this.fiscalYear;
	}

	public void setFiscalYear(Integer fiscalYear) {
		this.fiscalYear = fiscalYear;
	}

	public PlanStatus getStatus() {
		return this.status;
	}

	public void setStatus(PlanStatus status) {
		this.status = status;
	}

	public UUID getDepartment() {
		return this.department;
	}

	public void setDepartment(UUID department) {
		this.department = department;
	}

	public String getTemplate() {
		return this.template;
	}

	public void setTemplate(String template) {
		this.template = template;
	}

	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

	public ExportKind getKind() {
		return this.kind;
	}

	public void setKind(ExportKind kind) {
		this.kind = kind;
	}

	public ExportFormat getFormat() {
		return this.format;
	}

	public void setFormat(ExportFormat format) {
		this.format = format;
	}

	public boolean isByDepartment() {
		return this.byDepartment;
	}

	public void setByDepartment(boolean byDepartment) {
		this.byDepartment = byDepartment;
	}

	public ExportGrouping getChapters() {
		return this.chapters;
	}

	public void setChapters(ExportGrouping chapters) {
		this.chapters = chapters;
	}

}
