package org.yardstick.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.UnitId;

import tools.jackson.databind.json.JsonMapper;

/**
 * Reads plans for programs that compare all of them, whoever asks. What people are shown
 * goes through {@link PlanReading} and {@link PlanCatalogue}, which know their scope.
 */
@Service
@Transactional(readOnly = true)
public class PlanComparison {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PlanComparison(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * Those of the plans that exist and hold, in the order of their ids; one statement.
	 */
	public List<ComparedPlan> read(Collection<PlanId> ids) {
		return this.jdbc
			.sql("""
					select p.id, p.version, p.fiscal_year, p.unit_id, u.name as unit_name, p.created_at, p.content
					from performance_plan p join budgetary_unit u on u.id = p.unit_id where p.id = any(:ids) and not p.superseded
					order by p.id
					""")
			.param("ids", new SqlArrayValue("uuid", ids.stream().map(PlanId::value).toArray()))
			.query(this::plan)
			.list();
	}

	private ComparedPlan plan(ResultSet row, int number) throws SQLException {
		return new ComparedPlan(PlanId.of(row.getString("id")), row.getLong("version"), row.getInt("fiscal_year"),
				UnitId.of(row.getString("unit_id")), row.getString("unit_name"),
				row.getTimestamp("created_at").toInstant(),
				this.json.readValue(row.getString("content"), PlanContent.class));
	}

}
