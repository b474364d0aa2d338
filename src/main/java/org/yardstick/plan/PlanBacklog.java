package org.yardstick.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;

/**
 * What is not done yet, of all units and reviewers at once: for those who remind them.
 * What waits for one person is {@link PlanWorklist}'s.
 */
@Service
@Transactional(readOnly = true)
public class PlanBacklog {

	private final JdbcClient jdbc;

	PlanBacklog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What each unit with plans of the year has in hand. */
	public List<UnitBacklog> ofUnits(int fiscalYear) {
		return this.jdbc.sql("""
				select unit_id, count(*) filter (where status = 'DRAFT') as drafts,
				  count(*) filter (where status = 'RETURNED') as returned,
				  count(*) filter (where status not in ('DRAFT', 'RETURNED')) as others
				from performance_plan where fiscal_year = :year and not superseded group by unit_id
				""")
			.param("year", fiscalYear)
			.query((row, number) -> new UnitBacklog(new UnitId(row.getObject("unit_id", UUID.class)),
					row.getInt("drafts"), row.getInt("returned"), row.getInt("others")))
			.list();
	}

	/** What has been waiting for reviewers, without a break, since before the moment. */
	public List<ReviewBacklog> waitingSince(Instant moment) {
		return this.jdbc.sql("""
				select department_id, status, fiscal_year, count(*) as plans, min(updated_at) as since
				from performance_plan where status = any(:statuses) and not superseded and updated_at < :moment
				group by department_id, status, fiscal_year
				""")
			.param("statuses", new SqlArrayValue("text", awaitingReview()))
			.param("moment", Timestamp.from(moment))
			.query((row, number) -> new ReviewBacklog(new DepartmentId(row.getObject("department_id", UUID.class)),
					PlanStatus.valueOf(row.getString("status")), row.getInt("fiscal_year"), row.getInt("plans"),
					row.getTimestamp("since").toInstant()))
			.list();
	}

	private static Object[] awaitingReview() {
		return Arrays.stream(PlanStatus.values()).filter(PlanStatus::isInReview).map(PlanStatus::name).toArray();
	}

}
