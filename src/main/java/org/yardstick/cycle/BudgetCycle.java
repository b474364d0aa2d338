package org.yardstick.cycle;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A fiscal year for which forms are filled in. */
@Entity
@Table(name = "budget_cycle")
public class BudgetCycle {

	@Id
	private int fiscalYear;

	@Version
	private Long version;

	private Instant submissionDeadline;

	@Embedded
	private ReviewRoute route;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "budget_cycle_template", joinColumns = @JoinColumn(name = "fiscal_year"))
	@Column(name = "template")
	private Set<String> templates = new TreeSet<>();

	protected BudgetCycle() {
	}

	BudgetCycle(int fiscalYear, CycleTerms terms) {
		this.fiscalYear = fiscalYear;
		change(terms);
	}

	void change(CycleTerms terms) {
		this.submissionDeadline = terms.deadline();
		this.route = terms.route();
		this.templates.retainAll(terms.templates());
		this.templates.addAll(terms.templates());
	}

	public int fiscalYear() {
		return this.fiscalYear;
	}

	/** Grows with every change; null before the year is stored. */
	public Long version() {
		return this.version;
	}

	/** The last moment for handing in, null if the year has none. */
	public Instant submissionDeadline() {
		return this.submissionDeadline;
	}

	/** Keys of the templates the year offers. */
	public Set<String> templates() {
		return Collections.unmodifiableSet(this.templates);
	}

	/** Through whose hands its forms go. */
	public ReviewRoute route() {
		return this.route;
	}

	public CycleTerms terms() {
		return new CycleTerms(this.submissionDeadline, this.templates, this.route);
	}

	public boolean offers(String templateKey) {
		return this.templates.contains(templateKey);
	}

	/** Whether forms may still be handed in. */
	public boolean acceptsSubmissionsAt(Instant now) {
		return this.submissionDeadline == null || !now.isAfter(this.submissionDeadline);
	}

}
