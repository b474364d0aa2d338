package org.yardstick.plan;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.organisation.Affiliation;

/** Writes plans straight into the table, for tests of lists. */
public final class StoredPlan {

	private final Affiliation place;

	private String name = "校舍维修";

	private String code;

	private String words = "";

	private String template = "weihai-project-2024";

	private int fiscalYear = 2026;

	private PlanStatus status = PlanStatus.DRAFT;

	private BigDecimal amount;

	private Instant updatedAt = Instant.parse("2026-10-01T00:00:00Z");

	private StoredPlan(Affiliation place) {
		this.place = place;
	}

	public static StoredPlan of(Affiliation place) {
		return new StoredPlan(place);
	}

	public StoredPlan named(String projectName) {
		this.name = projectName;
		return this;
	}

	public StoredPlan coded(String projectCode) {
		this.code = projectCode;
		return this;
	}

	/** Names of indicators. */
	public StoredPlan with(String indicators) {
		this.words = indicators;
		return this;
	}

	public StoredPlan on(String templateKey) {
		this.template = templateKey;
		return this;
	}

	public StoredPlan in(int year) {
		this.fiscalYear = year;
		return this;
	}

	public StoredPlan in(PlanStatus planStatus) {
		this.status = planStatus;
		return this;
	}

	public StoredPlan costing(String yuan) {
		this.amount = new BigDecimal(yuan);
		return this;
	}

	public StoredPlan changedAt(String instant) {
		this.updatedAt = Instant.parse(instant);
		return this;
	}

	public PlanId save(JdbcClient jdbc) {
		UUID id = UUID.randomUUID();
		String search = PerformancePlan.searchable(this.name + "\n" + this.code + "\n" + this.words);
		jdbc.sql(
				"""
						insert into performance_plan (id, version, status, fiscal_year, template, layout, unit_id, department_id,
						  content, project_name, project_code, total_amount, search_text, ever_submitted, approval_date,
						  created_at, updated_at, updated_by, updated_by_name)
						values (:id, 0, :status, :year, :template, 'standard', :unit, :department,
						  '{}', :name, :code, :amount, :search, :submitted, case when :approved then date '2026-12-01' end,
						  :at, :at, :account, '李某')
						""")
			.param("id", id)
			.param("status", this.status.name())
			.param("year", this.fiscalYear)
			.param("template", this.template)
			.param("unit", this.place.unit().value())
			.param("department", this.place.department().value())
			.param("name", this.name)
			.param("code", this.code)
			.param("amount", this.amount)
			.param("search", search)
			.param("submitted", this.status != PlanStatus.DRAFT)
			.param("approved", this.status.isApproved())
			.param("at", Timestamp.from(this.updatedAt))
			.param("account", new UUID(0, 0))
			.update();
		return new PlanId(id);
	}

	/**
	 * Writes many plans of one unit, a second apart; every hundredth is about pumps (水泵),
	 * all of them about acceptance (验收).
	 */
	public static void saveMany(JdbcClient jdbc, Affiliation place, int number) {
		jdbc.sql(
				"""
						insert into performance_plan (id, version, status, fiscal_year, template, layout, unit_id, department_id,
						  content, project_name, project_code, total_amount, search_text, ever_submitted,
						  created_at, updated_at, updated_by, updated_by_name)
						select gen_random_uuid(), 0, 'DRAFT', 2026, 'weihai-project-2024', 'standard', :unit, :department,
						  '{}', '项目' || n, lpad(n::text, 9, '0'), n, concat_ws(E'\\n', '项目' || n, lpad(n::text, 9, '0'),
						    '验收合格率', 'k' || md5(n::text), case when n % 100 = 0 then '水泵更换数量' end), false,
						  at, at, gen_random_uuid(), '李某'
						from generate_series(1, :number) as n,
						  lateral (select timestamptz '2026-10-01' + n * interval '1 second' as at) as time
						""")
			.param("unit", place.unit().value())
			.param("department", place.department().value())
			.param("number", number)
			.update();
		jdbc.sql("analyze performance_plan").update();
	}

}
