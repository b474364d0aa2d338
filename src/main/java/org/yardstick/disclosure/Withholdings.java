package org.yardstick.disclosure;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;

/**
 * Which plans are not to be public. What was decided about a plan holds for its revisions
 * too, until something else is decided: a secret that was revised is still one.
 */
@Component
class Withholdings {

	/**
	 * The last decision about {@code p}, as {@code w}; no row where there is none. To be
	 * joined laterally.
	 */
	static final String OF_PLAN = """
			with recursive course (id, earlier) as (
			  select p.id, p.revises_plan_id
			  union all select q.id, q.revises_plan_id from performance_plan q join course c on q.id = c.earlier)
			select d.withheld, d.ground, d.words, d.decided_at from withholding d
			where d.plan_id in (select id from course) order by d.id desc limit 1
			""";

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Clock clock;

	Withholdings(JdbcClient jdbc, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	boolean contains(PlanId plan) {
		return this.jdbc
			.sql("select w.withheld from performance_plan p cross join lateral (" + OF_PLAN + ") w where p.id = ?")
			.param(plan.value())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * @param words null for nothing
	 */
	void withhold(Actor actor, PlanSnapshot plan, WithholdingGround ground, String words) {
		note(actor, plan.id(), ground, words);
		this.trail.record(actor, TrailEntry.of(TrailKind.WITHHELD, plan.subject(),
				(words != null) ? ground.title() + "：" + words : ground.title()));
	}

	void release(Actor actor, PlanSnapshot plan) {
		note(actor, plan.id(), null, null);
		this.trail.record(actor, TrailEntry.of(TrailKind.RELEASED, plan.subject()));
	}

	private void note(Actor actor, PlanId plan, WithholdingGround ground, String words) {
		this.jdbc.sql("""
				insert into withholding (plan_id, withheld, ground, words, decided_at, account_id, account_name)
				values (:plan, :withheld, :ground, :words, :at, :account, :name)
				""")
			.param("plan", plan.value())
			.param("withheld", ground != null)
			.param("ground", (ground != null) ? ground.name() : null, Types.VARCHAR)
			.param("words", words, Types.VARCHAR)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("account", actor.accountId())
			.param("name", actor.name())
			.update();
	}

}
