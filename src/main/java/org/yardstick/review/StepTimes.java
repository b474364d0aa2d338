package org.yardstick.review;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionId;
import org.yardstick.organisation.Role;

/**
 * How long the plans of a year stay at the unit and at each review. Over a province's
 * steps this takes seconds, so it is computed in the background and stored for every
 * department, every division and all of them together; percentiles of parts do not add up
 * to that of the whole.
 */
@Service
@Transactional(readOnly = true)
public class StepTimes {

	/** So long a change of the organisation may go unseen. */
	private static final Duration STALE = Duration.ofHours(12);

	/** Every step ends a stay, which began with the step before or with the plan. */
	private static final String COMPUTE = """
			insert into step_time (fiscal_year, place_id, holder, stays, mean_days, long_days, computed_at)
			with stays as (
			  select p.department_id, case s.from_status when 'SUBMITTED' then 'DEPARTMENT'
			      when 'DEPARTMENT_REVIEWED' then 'DIVISION' when 'DIVISION_REVIEWED' then 'PERFORMANCE'
			      when 'DRAFT' then 'UNIT' when 'RETURNED' then 'UNIT' end as holder,
			    extract(epoch from s.taken_at - lag(s.taken_at, 1, p.created_at)
			      over (partition by s.plan_id order by s.taken_at, s.plan_version))::float8 / 86400 as days
			  from review_step s join performance_plan p on p.id = s.plan_id where p.fiscal_year = :year
			)
			select :year, coalesce(s.department_id, d.division_id), s.holder, count(*), avg(s.days),
			  percentile_cont(0.9) within group (order by s.days), :now
			from stays s join department d on d.id = s.department_id where s.holder is not null
			group by grouping sets ((s.holder), (s.holder, d.division_id), (s.holder, s.department_id))
			having grouping(d.division_id) = 1 or d.division_id is not null
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	StepTimes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Of all plans of a year; empty until they were computed first. */
	public List<StepTime> ofAll(int fiscalYear) {
		return ofPlace(fiscalYear, null);
	}

	/** Of the plans below a department. */
	public List<StepTime> of(int fiscalYear, DepartmentId department) {
		return ofPlace(fiscalYear, department.value());
	}

	/** Of the plans of the departments that a division looks after. */
	public List<StepTime> of(int fiscalYear, DivisionId division) {
		return ofPlace(fiscalYear, division.value());
	}

	private List<StepTime> ofPlace(int fiscalYear, UUID place) {
		return this.jdbc.sql("""
				select holder, stays, mean_days, long_days, computed_at from step_time
				where fiscal_year = :year and place_id is not distinct from :place
				order by array_position(array['UNIT', 'DEPARTMENT', 'DIVISION', 'PERFORMANCE'], holder)
				""")
			.param("year", fiscalYear)
			.param("place", place, Types.OTHER)
			.query((row, number) -> new StepTime(Role.valueOf(row.getString("holder")), row.getLong("stays"),
					row.getBigDecimal("mean_days"), row.getBigDecimal("long_days"),
					row.getTimestamp("computed_at").toInstant()))
			.list();
	}

	/** Computes anew those years in which a step was taken since, or that are stale. */
	@Transactional
	public void refresh() {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				select fiscal_year from budget_cycle c where not exists (
				  select 1 from step_time t where t.fiscal_year = c.fiscal_year and t.computed_at > :stale)
				union
				select p.fiscal_year from review_step s join performance_plan p on p.id = s.plan_id
				where s.taken_at >= (select min(computed_at) from step_time t where t.fiscal_year = p.fiscal_year)
				  and s.taken_at >= (select min(computed_at) from step_time)
				""")
			.param("stale", Timestamp.from(now.minus(STALE)))
			.query(Integer.class)
			.list()
			.forEach((year) -> compute(year, now));
	}

	private void compute(int fiscalYear, Instant now) {
		this.jdbc.sql("delete from step_time where fiscal_year = :year").param("year", fiscalYear).update();
		this.jdbc.sql(COMPUTE).param("year", fiscalYear).param("now", Timestamp.from(now)).update();
	}

}
