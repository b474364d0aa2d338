package org.yardstick.plan;

import java.sql.Timestamp;
import java.time.Instant;

import org.yardstick.organisation.DepartmentId;
import org.yardstick.shared.Yuan;

/**
 * Which of the plans that wait for a reviewer are asked for. Null does not filter.
 *
 * @param least the smallest amount; plans without an amount are left out
 * @param most the largest amount; plans without an amount are left out
 * @param arrivedBefore those that came before the moment
 * @param returned whether only those that were sent back from this step or a later one
 * and have come again
 */
public record WaitingFilter(Integer fiscalYear, DepartmentId department, Yuan least, Yuan most, Instant arrivedBefore,
		boolean returned) {

	/** Everything that waits. */
	public static final WaitingFilter NONE = new WaitingFilter(null, null, null, null, null, false);

	void restrict(SqlConditions sql) {
		sql.equal("p.fiscal_year", this.fiscalYear);
		sql.equal("p.department_id", (this.department != null) ? this.department.value() : null);
		if (this.least != null) {
			sql.add("p.total_amount >= " + sql.bind(this.least.amount()));
		}
		if (this.most != null) {
			sql.add("p.total_amount <= " + sql.bind(this.most.amount()));
		}
		if (this.arrivedBefore != null) {
			sql.add("p.updated_at <= " + sql.bind(Timestamp.from(this.arrivedBefore)));
		}
		if (this.returned) {
			sql.add("p.returned_from is not null");
		}
	}

}
