package org.yardstick.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;

/** Reads single plans within the reader's scope; lists are {@link PlanCatalogue}'s. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

	private final PlanAccess access;

	PlanReading(PlanAccess access) {
		this.access = access;
	}

	/**
	 * @throws org.yardstick.shared.NotFoundException if there is no such plan
	 * @throws org.yardstick.shared.NotAllowedException if it lies outside the actor's
	 * scope
	 */
	public PlanSnapshot get(Actor actor, PlanId id) {
		return this.access.forReading(actor, id).snapshot();
	}

	/** Whether the actor may change the plan's cells now. */
	public boolean mayEdit(Actor actor, PlanSnapshot plan) {
		return plan.status().isEditable() && PlanAccess.mayEdit(actor, plan);
	}

}
