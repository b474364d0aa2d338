package org.yardstick.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.yardstick.plan.PlanForm;

/** What a new plan is begun with. */
class NewPlanForm {

	private static final String SEPARATOR = "/";

	@NotNull(message = "{plan.fiscalYear.missing}")
	private Integer fiscalYear;

	private String template;

	private String layout;

	private String place = "";

	/** The form that was chosen: template and layout in one. */
	@NotBlank(message = "{plan.template.missing}")
	public String getForm() {
		return (this.template != null) ? value(this.template, this.layout) : null;
	}

	public void setForm(String form) {
		String[] parts = form.split(SEPARATOR, 2);
		this.template = parts[0].isBlank() ? null : parts[0];
		this.layout = (parts.length > 1) ? parts[1] : "";
	}

	static String value(String template, String layout) {
		return template + SEPARATOR + layout;
	}

	PlanForm toPlanForm() {
		return new PlanForm(this.fiscalYear, this.template, this.layout);
	}

	public Integer getFiscalYear() {
		return this.fiscalYear;
	}

	public void setFiscalYear(Integer fiscalYear) {
		this.fiscalYear = fiscalYear;
	}

	public String getTemplate() {
		return this.template;
	}

	public String getLayout() {
		return this.layout;
	}

	/** What an administrator typed to name the unit. */
	public String getPlace() {
		return this.place;
	}

	public void setPlace(String place) {
		this.place = place;
	}

}
