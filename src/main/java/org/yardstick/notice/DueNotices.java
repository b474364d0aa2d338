package org.yardstick.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanMoved;
import org.yardstick.plan.PlanStatus;

/** The moves of plans that nobody has been told of yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueNotices {

	private final JdbcClient jdbc;

	private final Clock clock;

	DueNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One statement in the transaction that moves the plan, whoever is to be told. */
	@EventListener
	void note(PlanMoved moved) {
		this.jdbc.sql("""
				insert into notice_due (plan_id, action, from_status, to_status, moved_at, moved_by, moved_by_name)
				values (:plan, :action, :from, :to, :at, :by, :name)
				""")
			.param("plan", moved.plan().value())
			.param("action", moved.action().name())
			.param("from", moved.from().name())
			.param("to", moved.to().name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", moved.by().accountId())
			.param("name", moved.by().name())
			.update();
	}

	/**
	 * Takes the next moves, oldest first: they are gone when the transaction ends. What
	 * another instance is taking is left to it.
	 */
	List<NotedMove> take(int most) {
		return this.jdbc.sql("""
				with taken as (delete from notice_due where id in
				  (select id from notice_due order by id limit :most for update skip locked) returning *)
				select * from taken order by id
				""")
			.param("most", most)
			.query((row, number) -> new NotedMove(PlanId.of(row.getString("plan_id")),
					PlanAction.valueOf(row.getString("action")), PlanStatus.valueOf(row.getString("from_status")),
					PlanStatus.valueOf(row.getString("to_status")), row.getTimestamp("moved_at").toInstant(),
					new NotedMove.Mover(row.getObject("moved_by", java.util.UUID.class),
							row.getString("moved_by_name"))))
			.list();
	}

}
