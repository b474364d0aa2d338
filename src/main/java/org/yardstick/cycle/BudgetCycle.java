package org.yardstick.cycle;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/** A fiscal year for which forms are filled in. */
@Entity
@Table(name = "budget_cycle")
public class BudgetCycle {

	@Id
	private int fiscalYear;

	private Instant submissionDeadline;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "budget_cycle_template", joinColumns = @JoinColumn(name = "fiscal_year"))
	@Column(name = "template")
	private Set<String> templates = new TreeSet<>();

	protected BudgetCycle() {
	}

	BudgetCycle(int fiscalYear, Instant submissionDeadline, Set<String> templates) {
		this.fiscalYear = fiscalYear;
		this.submissionDeadline = submissionDeadline;
		this.templates = new TreeSet<>(templates);
	}

	void change(Instant newDeadline, Set<String> newTemplates) {
		this.submissionDeadline = newDeadline;
		this.templates.retainAll(newTemplates);
		this.templates.addAll(newTemplates);
	}

	public int fiscalYear() {
		return this.fiscalYear;
	}

	/** The last moment for handing in, null if the year has none. */
	public Instant submissionDeadline() {
		return this.submissionDeadline;
	}

	/** Keys of the templates the year offers. */
	public Set<String> templates() {
		return Collections.unmodifiableSet(this.templates);
	}

	public boolean offers(String templateKey) {
		return this.templates.contains(templateKey);
	}

	/** Whether forms may still be handed in. */
	public boolean acceptsSubmissionsAt(Instant now) {
		return this.submissionDeadline == null || !now.isAfter(this.submissionDeadline);
	}

}
