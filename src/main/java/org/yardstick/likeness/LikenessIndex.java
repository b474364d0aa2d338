package org.yardstick.likeness;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.plan.ComparedPlan;
import org.yardstick.plan.PlanComparison;
import org.yardstick.plan.PlanId;

/** Keeps the numbers by which plans are found up with their cells. */
@Service
public class LikenessIndex {

	private static final int PLANS_AT_ONCE = 200;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final PlanComparison plans;

	LikenessIndex(JdbcTemplate jdbc, TransactionTemplate transaction, PlanComparison plans) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.plans = plans;
	}

	/**
	 * Takes in all plans that were stored since the last time, so that they can be found.
	 * The background does the same within seconds; who is about to compare many plans
	 * does not wait for it.
	 */
	public void catchUp() {
		catchUp(() -> false);
	}

	/** As {@link #catchUp()}, unless it has to stop before. */
	void catchUp(BooleanSupplier stopping) {
		boolean more = true;
		while (more && !stopping.getAsBoolean()) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> takeInSome()));
		}
	}

	/** What another instance is taking in is left to it. */
	private boolean takeInSome() {
		List<UUID> due = this.jdbc.queryForList("""
				delete from likeness_due where id in
				  (select id from likeness_due order by id limit ? for update skip locked)
				returning plan_id
				""", UUID.class, PLANS_AT_ONCE);
		List<ComparedPlan> changed = due.isEmpty() ? List.of()
				: this.plans.read(due.stream().distinct().map(PlanId::new).toList());
		this.jdbc.batchUpdate(
				"""
						insert into likeness_signature (plan_id, plan_version, unit_id, project_name, project_code, begun_at, bands)
						values (?, ?, ?, ?, ?, ?, ?)
						on conflict (plan_id) do update set plan_version = excluded.plan_version,
						  project_name = excluded.project_name, project_code = excluded.project_code, bands = excluded.bands
						where likeness_signature.plan_version < excluded.plan_version
						""",
				changed, PLANS_AT_ONCE, LikenessIndex::write);
		return due.size() == PLANS_AT_ONCE;
	}

	private static void write(PreparedStatement row, ComparedPlan plan) throws SQLException {
		int[] bands = ComparedForm.of(plan.content()).bands(plan.fiscalYear());
		row.setObject(1, plan.id().value());
		row.setLong(2, plan.version());
		row.setObject(3, plan.unit().value());
		row.setString(4, plan.content().header().projectName());
		row.setString(5, plan.content().header().projectCode());
		row.setTimestamp(6, Timestamp.from(plan.begunAt()));
		row.setArray(7, row.getConnection().createArrayOf("integer", IntStream.of(bands).boxed().toArray()));
	}

}
