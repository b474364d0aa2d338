package org.yardstick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.Yuan;

import tools.jackson.databind.json.JsonMapper;

/**
 * Lists of plans within the reader's scope: pages of them, their number, and all of them
 * as a stream. Plain SQL, for a list wants few columns of many rows; single plans are
 * {@link PlanReading}'s.
 */
@Service
@Transactional(readOnly = true)
public class PlanCatalogue {

	/**
	 * Rows fetched at a time while streaming: bounds the memory whatever the number of
	 * plans.
	 */
	private static final int FETCH_SIZE = 200;

	private static final String FROM = """
			from performance_plan p
			join budgetary_unit u on u.id = p.unit_id
			join department d on d.id = p.department_id
			""";

	private static final String COLUMNS = """
			select p.id, p.version, p.status, p.fiscal_year, p.template, p.project_name, p.project_code, p.total_amount,
			p.unit_id, p.department_id, u.name as unit_name, d.name as department_name, p.updated_by_name, p.updated_at
			""";

	private final JdbcClient jdbc;

	private final JdbcClient streaming;

	private final JsonMapper json;

	PlanCatalogue(JdbcClient jdbc, DataSource dataSource, JsonMapper json) {
		this.jdbc = jdbc;
		JdbcTemplate fetching = new JdbcTemplate(dataSource);
		fetching.setFetchSize(FETCH_SIZE);
		this.streaming = JdbcClient.create(fetching);
		this.json = json;
	}

	/** A page of the plans that the actor may see and the filter leaves. */
	public Page<PlanSummary> search(Actor actor, PlanFilter filter, PlanOrder order, PageRequest page) {
		PlanSelection selection = PlanSelection.of(actor, filter);
		List<PlanSummary> rows = this.jdbc
			.sql(COLUMNS + FROM + selection.where() + " order by " + order.sql() + " limit :limit offset :offset")
			.params(selection.parameters())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> summary(row))
			.list();
		return new PageImpl<>(rows, page, count(selection));
	}

	/** How many plans the actor may see that the filter leaves. */
	public long count(Actor actor, PlanFilter filter) {
		return count(PlanSelection.of(actor, filter));
	}

	/**
	 * All plans that the actor may see and the filter leaves, with their cells, by
	 * department, unit and code, one after the other in constant memory.
	 */
	public void forEach(Actor actor, PlanFilter filter, Consumer<ListedPlan> each) {
		PlanSelection selection = PlanSelection.of(actor, filter);
		try (Stream<ListedPlan> plans = this.streaming
			.sql(COLUMNS + ", d.code as department_code, p.approval_number, p.approval_date, p.content " + FROM
					+ selection.where() + " order by " + PlanOrder.DEPARTMENT.sql())
			.params(selection.parameters())
			.query((row, number) -> listed(row))
			.stream()) {
			plans.forEach(each);
		}
	}

	private long count(PlanSelection selection) {
		return this.jdbc.sql("select count(*) from performance_plan p " + selection.where())
			.params(selection.parameters())
			.query(Long.class)
			.single();
	}

	private ListedPlan listed(ResultSet row) throws SQLException {
		LocalDate approved = row.getObject("approval_date", LocalDate.class);
		return new ListedPlan(summary(row), row.getString("department_code"),
				(approved != null) ? new ApprovalNotice(row.getString("approval_number"), approved) : null,
				this.json.readValue(row.getString("content"), PlanContent.class));
	}

	private static PlanSummary summary(ResultSet row) throws SQLException {
		java.math.BigDecimal total = row.getBigDecimal("total_amount");
		return new PlanSummary(PlanId.of(row.getString("id")), row.getLong("version"),
				PlanStatus.valueOf(row.getString("status")), row.getInt("fiscal_year"), row.getString("template"),
				row.getString("project_name"), row.getString("project_code"), (total != null) ? new Yuan(total) : null,
				new Affiliation(UnitId.of(row.getString("unit_id")), DepartmentId.of(row.getString("department_id"))),
				row.getString("unit_name"), row.getString("department_name"), row.getString("updated_by_name"),
				row.getTimestamp("updated_at").toInstant());
	}

}
