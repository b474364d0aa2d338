package org.yardstick.rule.web;

import org.yardstick.rule.Severity;
import org.yardstick.rule.expression.OwnRule;
import org.yardstick.rule.expression.OwnRuleTerms;

/** A rule of one's own, as it is being written. */
class OwnRuleForm {

	private long revision;

	private String title;

	private Severity severity = Severity.WARNING;

	private String expression;

	private String sentence;

	private String place = "funding.total";

	private Integer fiscalYear;

	private String template;

	static OwnRuleForm of(OwnRule rule) {
		OwnRuleTerms terms = rule.latest().terms();
		OwnRuleForm form = new OwnRuleForm();
		form.revision = rule.revision();
		form.title = terms.title();
		form.severity = terms.severity();
		form.expression = terms.expression();
		form.sentence = terms.sentence();
		form.place = terms.place();
		form.fiscalYear = terms.fiscalYear();
		form.template = terms.template();
		return form;
	}

	OwnRuleTerms toTerms() {
		return new OwnRuleTerms(stripped(this.title), this.severity, stripped(this.expression), stripped(this.sentence),
				this.place, this.fiscalYear, this.template);
	}

	private static String stripped(String words) {
		return (words != null) ? words.strip() : null;
	}

	public long getRevision() {
		return this.revision;
	}

	public void setRevision(long revision) {
		this.revision = revision;
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title;
	}

	public Severity getSeverity() {
		return this.severity;
	}

	public void setSeverity(Severity severity) {
		this.severity = severity;
	}

	public String getExpression() {
		return this.expression;
	}

	public void setExpression(String expression) {
		this.expression = expression;
	}

	public String getSentence() {
		return this.sentence;
	}

	public void setSentence(String sentence) {
		this.sentence = sentence;
	}

	public String getPlace() {
		return this.place;
	}

	public void setPlace(String place) {
		this.place = place;
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

	public void setTemplate(String template) {
		this.template = (template == null || template.isBlank()) ? null : template;
	}

}
