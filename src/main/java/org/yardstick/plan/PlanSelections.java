package org.yardstick.plan;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;

/** Puts into SQL what an actor may see and a filter leaves. */
@Component
class PlanSelections {

	private final SearchedWords words;

	PlanSelections(SearchedWords words) {
		this.words = words;
	}

	/** The conditions over {@code performance_plan p}. */
	SqlConditions of(Actor actor, PlanFilter filter) {
		SqlConditions sql = SqlConditions.ofPlansThatHold();
		sql.add(PlanScope.seenBy(actor, sql));
		restrict(filter, sql);
		return sql;
	}

	/** Adds what the filter asks for. */
	void restrict(PlanFilter filter, SqlConditions sql) {
		sql.equal("p.fiscal_year", filter.fiscalYear());
		sql.equal("p.status", (filter.status() != null) ? filter.status().name() : null);
		sql.equal("p.department_id", (filter.department() != null) ? filter.department().value() : null);
		sql.equal("p.template", filter.template());
		if (filter.words() != null) {
			this.words.restrict(filter.words(), sql);
		}
	}

}
