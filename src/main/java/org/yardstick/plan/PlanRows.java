package org.yardstick.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.Yuan;

/** The SQL of lists of plans, and how their rows become {@link PlanSummary}s. */
final class PlanRows {

	private static final String PLACES = """
			join budgetary_unit u on u.id = p.unit_id
			join department d on d.id = p.department_id
			""";

	private static final String COLUMNS = """
			p.id, p.version, p.status, p.fiscal_year, p.template, p.project_name, p.project_code, p.total_amount,
			p.unit_id, p.department_id, u.name as unit_name, d.name as department_name, p.updated_by_name, p.updated_at,
			p.revision
			""";

	private PlanRows() {
	}

	/**
	 * The plans from {@code :offset} on, at most {@code :limit}. The page is made of ids
	 * alone, from an index where there is one; only its own plans are read.
	 */
	static String page(SqlConditions conditions, PlanOrder order) {
		return "select " + COLUMNS + " from (select p.id from performance_plan p "
				+ ((order == PlanOrder.DEPARTMENT) ? PLACES : "") + conditions.where() + " order by " + order.sql()
				+ " limit :limit offset :offset) page join performance_plan p on p.id = page.id " + PLACES
				+ " order by " + order.sql();
	}

	/** All plans without their cells, with one more of their columns. */
	static String summaries(String column, SqlConditions conditions, PlanOrder order) {
		return "select " + COLUMNS + ", " + column + " from performance_plan p " + PLACES + conditions.where()
				+ " order by " + order.sql();
	}

	/** All plans with their cells. */
	static String all(SqlConditions conditions, PlanSequence sequence) {
		return "select " + COLUMNS + """
				, d.code as department_code, v.name as division_name, p.layout, p.approval_number, p.approval_date,
				p.content from performance_plan p
				""" + PLACES + "left join sector_division v on v.id = d.division_id" + conditions.where() + " order by "
				+ sequence.sql();
	}

	static String count(SqlConditions conditions) {
		return "select count(*) from performance_plan p" + conditions.where();
	}

	/** The number of plans and of their indicators, and the moment at which it is so. */
	static String tally(SqlConditions conditions) {
		return """
				select count(*) as plans, statement_timestamp() as as_of, coalesce(sum(
				  case when jsonb_typeof(p.content -> 'indicators') = 'array'
				    then jsonb_array_length(p.content -> 'indicators') else 0 end), 0) as indicators
				from performance_plan p
				""" + conditions.where();
	}

	/** The number of plans, counted up to {@code :limit}. */
	static String countUpTo(SqlConditions conditions) {
		return "select count(*) from (select 1 from performance_plan p" + conditions.where() + " limit :limit) found";
	}

	static PlanSummary summary(ResultSet row, int number) throws SQLException {
		BigDecimal total = row.getBigDecimal("total_amount");
		return new PlanSummary(PlanId.of(row.getString("id")), row.getLong("version"),
				PlanStatus.valueOf(row.getString("status")), row.getInt("fiscal_year"), row.getString("template"),
				row.getString("project_name"), row.getString("project_code"), (total != null) ? new Yuan(total) : null,
				new Affiliation(UnitId.of(row.getString("unit_id")), DepartmentId.of(row.getString("department_id"))),
				row.getString("unit_name"), row.getString("department_name"), row.getString("updated_by_name"),
				row.getTimestamp("updated_at").toInstant(), row.getInt("revision"));
	}

	/** The approving paper, null before approval. */
	static ApprovalNotice approval(ResultSet row) throws SQLException {
		LocalDate approved = row.getObject("approval_date", LocalDate.class);
		return (approved != null) ? new ApprovalNotice(row.getString("approval_number"), approved) : null;
	}

}
