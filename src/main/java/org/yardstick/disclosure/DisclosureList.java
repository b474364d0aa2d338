package org.yardstick.disclosure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanId;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.Yuan;

/**
 * The approved plans of a year with what has become of them, for those who disclose;
 * plans that a revision superseded are left out.
 */
@Service
@Transactional(readOnly = true)
public class DisclosureList {

	private static final String APPROVED = """
			from performance_plan p
			  join budgetary_unit u on u.id = p.unit_id join department d on d.id = p.department_id
			  left join lateral (""" + Withholdings.OF_PLAN + """
			  ) w on true
			  cross join lateral (select case when p.status = 'PUBLISHED' then 'PUBLISHED'
			    when coalesce(w.withheld, false) then 'WITHHELD' else 'OPEN' end as state) s
			where not p.superseded and p.fiscal_year = :year and p.status in ('APPROVED', 'PUBLISHED')
			  and (cast(:department as uuid) is null or p.department_id = cast(:department as uuid))
			""";

	private final JdbcClient jdbc;

	DisclosureList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The plans in a state, by department, unit and code.
	 * @param department null for all
	 * @throws NotAllowedException if the actor does not see all departments
	 */
	public Page<DisclosurePlan> of(Actor actor, int fiscalYear, DepartmentId department, DisclosureState state,
			PageRequest page) {
		requireOverview(actor);
		List<DisclosurePlan> plans = about(fiscalYear, department,
				"""
						select p.id, p.project_name, p.project_code, u.name as unit_name, d.name as department_name,
						  p.total_amount, p.revision, p.approval_date, s.state, w.ground, w.words,
						  case when s.state = 'PUBLISHED' then (select max(b.published_at) from publication b
						    where b.plan_id = p.id) else w.decided_at end as since
						""" + APPROVED + " and s.state = :state order by d.code, u.code, p.project_code, p.id"
						+ " limit :limit offset :offset")
			.param("state", state.name())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(DisclosureList::plan)
			.list();
		return new PageImpl<>(plans, page, tally(actor, fiscalYear, department).of(state));
	}

	/**
	 * How many plans are in which state.
	 * @param department null for all
	 * @throws NotAllowedException if the actor does not see all departments
	 */
	public DisclosureTally tally(Actor actor, int fiscalYear, DepartmentId department) {
		requireOverview(actor);
		return about(fiscalYear, department, """
				select count(*) filter (where s.state = 'OPEN') as open,
				  count(*) filter (where s.state = 'PUBLISHED') as published,
				  count(*) filter (where s.state = 'WITHHELD') as withheld
				""" + APPROVED).query(DisclosureTally.class).single();
	}

	private StatementSpec about(int fiscalYear, DepartmentId department, String sql) {
		return this.jdbc.sql(sql)
			.param("year", fiscalYear)
			.param("department", (department != null) ? department.value().toString() : null, Types.VARCHAR);
	}

	private static void requireOverview(Actor actor) {
		if (!actor.seesEverything()) {
			throw new NotAllowedException("公开由绩效管理科办理，您的账号没有这项权限。");
		}
	}

	private static DisclosurePlan plan(ResultSet row, int number) throws SQLException {
		BigDecimal amount = row.getBigDecimal("total_amount");
		DisclosureState state = DisclosureState.valueOf(row.getString("state"));
		boolean withheld = state == DisclosureState.WITHHELD;
		Timestamp since = (state != DisclosureState.OPEN) ? row.getTimestamp("since") : null;
		return new DisclosurePlan(PlanId.of(row.getString("id")), row.getString("project_name"),
				row.getString("project_code"), row.getString("unit_name"), row.getString("department_name"),
				(amount != null) ? new Yuan(amount) : null, row.getInt("revision"),
				row.getObject("approval_date", LocalDate.class), state,
				withheld ? WithholdingGround.valueOf(row.getString("ground")) : null,
				withheld ? row.getString("words") : null, (since != null) ? since.toInstant() : null);
	}

}
