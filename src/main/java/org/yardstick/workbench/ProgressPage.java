package org.yardstick.workbench;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.yardstick.cycle.BudgetCycle;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Role;
import org.yardstick.plan.LongestWait;
import org.yardstick.plan.PlanProgress;
import org.yardstick.review.StepTime;
import org.yardstick.review.StepTimes;
import tools.jackson.databind.json.JsonMapper;

/** The reviewers' part of the start page: how far a year is and where it takes time. */
@Component
class ProgressPage {

	private final ProgressTables tables;

	private final PlanProgress progress;

	private final StepTimes times;

	private final JsonMapper json;

	private final Clock clock;

	ProgressPage(ProgressTables tables, PlanProgress progress, StepTimes times, JsonMapper json, Clock clock) {
		this.tables = tables;
		this.progress = progress;
		this.times = times;
		this.json = json;
		this.clock = clock;
	}

	/** Whether there is anything whose progress the person reviews. */
	static boolean isFor(Actor actor) {
		return actor.seesEverything() || !actor.reviewedDepartments().isEmpty();
	}

	/**
	 * What the page's part shows.
	 * @param cycle the year
	 * @param chosen the department whose units are shown, null for none
	 */
	Map<String, Object> of(Actor reviewer, BudgetCycle cycle, DepartmentId chosen) {
		ProgressTable table = this.tables.of(reviewer, cycle.fiscalYear(), chosen);
		DepartmentId department = (table.department() != null) ? table.department().id() : null;
		List<LongestWait> waits = this.progress.longestWaits(reviewer, cycle.fiscalYear(), department);
		ProgressChart chart = ProgressChart.of(table);
		return Map.of("progress", table, "chart", chart, "chartJson", this.json.writeValueAsString(chart), "steps",
				StepTable.of(cycle.route(), times(reviewer, cycle.fiscalYear(), department), waits,
						this.clock.instant()));
	}

	private List<StepTime> times(Actor reviewer, int fiscalYear, DepartmentId department) {
		if (department != null) {
			return this.times.of(fiscalYear, department);
		}
		if (reviewer.is(Role.DIVISION) && !reviewer.seesEverything()) {
			return this.times.of(fiscalYear, reviewer.seat().division());
		}
		return this.times.ofAll(fiscalYear);
	}

}
