package org.yardstick.export.web;

import java.util.UUID;

import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanStatus;

/** What people choose before they take a list away; a blank choice does not filter. */
public class ExportFilter {

	private Integer fiscalYear;

	private PlanStatus status;

	private UUID department;

	private String template;

	private String words;

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

}
