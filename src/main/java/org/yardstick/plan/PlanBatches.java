package org.yardstick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitId;

import tools.jackson.databind.json.JsonMapper;

/**
 * All plans of a year that hold, in batches, for work of the program that goes on where
 * it was interrupted. {@link PlanCatalogue#stream} tells them as of one moment instead.
 */
@Service
@Transactional(readOnly = true)
public class PlanBatches {

	/** Before every plan. */
	private static final PlanId BEGINNING = new PlanId(new UUID(0, 0));

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PlanBatches(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The next plans of the year, in the order of their ids; one statement.
	 * @param last the last plan of the batch before, null to begin
	 * @param most how many
	 */
	public List<PlanSnapshot> next(int fiscalYear, PlanId last, int most) {
		return this.jdbc
			.sql("""
					select id, version, status, fiscal_year, template, layout, unit_id, department_id, content,
					  approval_number, approval_date, updated_by_name, updated_at
					from performance_plan where fiscal_year = :year and not superseded and id > :last order by id limit :most
					""")
			.param("year", fiscalYear)
			.param("last", ((last != null) ? last : BEGINNING).value())
			.param("most", most)
			.query(this::plan)
			.list();
	}

	/** How many plans of the year there are. */
	public long count(int fiscalYear) {
		return this.jdbc.sql("select count(*) from performance_plan where fiscal_year = ? and not superseded")
			.param(fiscalYear)
			.query(Long.class)
			.single();
	}

	private PlanSnapshot plan(ResultSet row, int number) throws SQLException {
		return new PlanSnapshot(PlanId.of(row.getString("id")), row.getLong("version"),
				PlanStatus.valueOf(row.getString("status")),
				new PlanForm(row.getInt("fiscal_year"), row.getString("template"), row.getString("layout")),
				new Affiliation(UnitId.of(row.getString("unit_id")), DepartmentId.of(row.getString("department_id"))),
				this.json.readValue(row.getString("content"), PlanContent.class), PlanRows.approval(row),
				new PlanTouch(row.getString("updated_by_name"), row.getTimestamp("updated_at").toInstant()));
	}

}
