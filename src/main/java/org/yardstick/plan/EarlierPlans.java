package org.yardstick.plan;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what a project's form said a year before. No form refers to its forerunner, for
 * codes are given anew; so it is told by its unit and its code, else its name.
 */
@Service
@Transactional(readOnly = true)
public class EarlierPlans {

	private static final String SAME_CODE = same("project_code");

	private static final String SAME_NAME = same("project_name");

	private final JdbcClient jdbc;

	private final JsonMapper json;

	EarlierPlans(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** As {@link PlanProbe} compares: without regard to blanks, case and width. */
	private static String same(String column) {
		return "%1$s = %2$s and %1$s <> ''".formatted(plain("e." + column), plain("p." + column));
	}

	private static String plain(String column) {
		return "lower(regexp_replace(normalize(%s, NFKC), '\\s', '', 'g'))".formatted(column);
	}

	/**
	 * The cells of the stored plan of the year before; where several are alike, of the
	 * one that was changed last. One statement.
	 * @param id of a stored plan
	 * @return empty if there was none
	 */
	public Optional<PlanContent> before(PlanId id) {
		return this.jdbc
			.sql("""
					select e.content from performance_plan p
					  join performance_plan e on e.unit_id = p.unit_id and e.fiscal_year = p.fiscal_year - 1
					where p.id = :id and not e.superseded and ((%1$s) or (%2$s)) order by coalesce(%1$s, false) desc, e.updated_at desc, e.id limit 1
					"""
				.formatted(SAME_CODE, SAME_NAME))
			.param("id", id.value())
			.query((row, number) -> this.json.readValue(row.getString("content"), PlanContent.class))
			.optional();
	}

}
