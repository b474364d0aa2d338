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
import org.yardstick.cycle.ReviewRoute;

/** A fiscal year: its deadline as people of the place read it, and its templates. */
class CycleForm {

	@NotNull(message = "{cycle.fiscalYear.missing}")
	private Integer fiscalYear;

	private long version;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
	private LocalDateTime deadline;

	private Set<String> templates = new TreeSet<>();

	private boolean departmentReviews = ReviewRoute.USUAL.departmentReviews();

	private boolean bureauInOneStep = ReviewRoute.USUAL.bureauInOneStep();

	private boolean returnsStraight = ReviewRoute.USUAL.returnsStraight();

	/** A form for a year that follows another: its templates and its route. */
	static CycleForm following(BudgetCycle last) {
		CycleForm form = new CycleForm();
		form.fiscalYear = last.fiscalYear() + 1;
		form.templates = new TreeSet<>(last.templates());
		form.take(last.route());
		return form;
	}

	static CycleForm of(BudgetCycle cycle, Clock clock) {
		CycleForm form = new CycleForm();
		form.fiscalYear = cycle.fiscalYear();
		form.version = cycle.version();
		Instant deadline = cycle.submissionDeadline();
		form.deadline = (deadline != null) ? LocalDateTime.ofInstant(deadline, clock.getZone()) : null;
		form.templates = new TreeSet<>(cycle.templates());
		form.take(cycle.route());
		return form;
	}

	private void take(ReviewRoute route) {
		this.departmentReviews = route.departmentReviews();
		this.bureauInOneStep = route.bureauInOneStep();
		this.returnsStraight = route.returnsStraight();
	}

	CycleTerms toTerms(Clock clock) {
		return new CycleTerms((this.deadline != null) ? this.deadline.atZone(clock.getZone()).toInstant() : null,
				this.templates, new ReviewRoute(this.departmentReviews, this.bureauInOneStep, this.returnsStraight));
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

	public boolean isDepartmentReviews() {
		return this.departmentReviews;
	}

	public void setDepartmentReviews(boolean departmentReviews) {
		this.departmentReviews = departmentReviews;
	}

	public boolean isBureauInOneStep() {
		return this.bureauInOneStep;
	}

	public void setBureauInOneStep(boolean bureauInOneStep) {
		this.bureauInOneStep = bureauInOneStep;
	}

	public boolean isReturnsStraight() {
		return this.returnsStraight;
	}

	public void setReturnsStraight(boolean returnsStraight) {
		this.returnsStraight = returnsStraight;
	}

}
