package org.yardstick.intake.web;

import org.yardstick.intake.ReadingHints;

/** What the page asks about files before they are read. */
class UploadHints {

	private String template;

	private Integer fiscalYear;

	public String getTemplate() {
		return this.template;
	}

	public void setTemplate(String template) {
		this.template = template;
	}

	public Integer getFiscalYear() {
		return this.fiscalYear;
	}

	public void setFiscalYear(Integer fiscalYear) {
		this.fiscalYear = fiscalYear;
	}

	ReadingHints toHints() {
		return new ReadingHints((this.template == null || this.template.isBlank()) ? null : this.template,
				this.fiscalYear);
	}

}
