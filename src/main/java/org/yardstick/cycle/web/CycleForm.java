package org.yardstick.cycle.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotNull;
import org.springframework.format.annotation.DateTimeFormat;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.cycle.CycleTerms;

/** A fiscal year: its deadline as people of the place read it, and its templates. */
class CycleForm {

	@NotNull(message = "{cycle.fiscalYear.missing}")
	private Integer fiscalYear;

	private long version;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
	private LocalDateTime deadline;

	private Set<String> templates = new TreeSet<>();

	/** A form for a year that follows the others. */
	static CycleForm following(int lastYear, Set<String> itsTemplates) {
		CycleForm form = new CycleForm();
		form.fiscalYear = lastYear + 1;
		form.templates = new TreeSet<>(itsTemplates);
		return form;
	}

	static CycleForm of(BudgetCycle cycle, Clock clock) {
		CycleForm form = new CycleForm();
		form.fiscalYear = cycle.fiscalYear();
		form.version = cycle.version();
		Instant deadline = cycle.submissionDeadline();
		form.deadline = (deadline != null) ? LocalDateTime.ofInstant(deadline, clock.getZone()) : null;
		form.templates = new TreeSet<>(cycle.templates());
		return form;
	}

	CycleTerms toTerms(Clock clock) {
		return new CycleTerms((this.deadline != null) ? this.deadline.atZone(clock.getZone()).toInstant() : null,
				this.templates);
	}

	public Integer getFiscalYear() {
		return this.fiscalYear;
	}

	public void setFiscalYear(Integer fiscalYear) {
		this.fiscalYear = fiscalYear;
	}

	public long getVersion() {
		return this.version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

	public LocalDateTime getDeadline() {
		return this.deadline;
	}

	public void setDeadline(LocalDateTime deadline) {
		this.deadline = deadline;
	}

	public Set<String> getTemplates() {
		return this.templates;
	}

	public void setTemplates(Set<String> templates) {
		this.templates = (templates != null) ? templates : new TreeSet<>();
	}

}
