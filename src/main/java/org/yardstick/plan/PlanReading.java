package org.yardstick.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

/** Reads single plans within the reader's scope; lists are {@link PlanCatalogue}'s. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

	private final PlanAccess access;

	private final PlanEdits edits;

	private final BudgetCycles cycles;

	PlanReading(PlanAccess access, PlanEdits edits, BudgetCycles cycles) {
		this.access = access;
		this.edits = edits;
		this.cycles = cycles;
	}

	/**
	 * @throws org.yardstick.shared.NotFoundException if there is no such plan
	 * @throws org.yardstick.shared.NotAllowedException if it lies outside the actor's
	 * scope
	 */
	public PlanSnapshot get(Actor actor, PlanId id) {
		return this.access.forReading(actor, id).snapshot();
	}

	/**
	 * As {@link #get}, and nobody changes or moves the plan before the caller's
	 * transaction ends.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PlanSnapshot hold(Actor actor, PlanId id) {
		return this.access.forTransition(actor, id).snapshot();
	}

	/**
	 * Who saved what after a version, oldest first.
	 * @param plan one that the reader was given
	 */
	public List<PlanEdit> editsSince(PlanSnapshot plan, long version) {
		return this.edits.since(plan.id(), version);
	}

	/**
	 * The documents that cells of the plan came from, in words, the last one first; empty
	 * if everything was typed.
	 * @param plan one that the reader was given
	 */
	public List<String> origins(PlanSnapshot plan) {
		return this.edits.origins(plan.id());
	}

	/** Whether the actor fills in forms for the plan's unit, whatever its status. */
	public boolean mayWrite(Actor actor, PlanSnapshot plan) {
		return PlanAccess.mayEdit(actor, plan);
	}

	/** Whether the actor may change the plan's cells now. */
	public boolean mayEdit(Actor actor, PlanSnapshot plan) {
		return plan.status().isEditable() && PlanAccess.mayEdit(actor, plan);
	}

	/** Whether the actor is the reviewer whom the plan waits for now. */
	public boolean mayDecide(Actor actor, PlanSnapshot plan) {
		return deciding(actor, plan).isPresent();
	}

	/** As which reviewer the actor is awaited by the plan now, empty if not at all. */
	public Optional<Role> deciding(Actor actor, PlanSnapshot plan) {
		return this.cycles.find(plan.form().fiscalYear())
			.map((cycle) -> PlanTransition.awaitedReviewers(plan.status(), cycle.route()))
			.orElse(Set.of())
			.stream()
			.filter((reviewer) -> actor.reaches(reviewer, plan.place()))
			.findFirst();
	}

}
