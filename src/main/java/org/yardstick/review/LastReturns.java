package org.yardstick.review;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;

/** Tells why plans were sent back, for those who tell the units. */
@Service
@Transactional(readOnly = true)
public class LastReturns {

	private final JdbcClient jdbc;

	LastReturns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Why each of the plans was sent back the last time, in one statement; plans that
	 * never were are left out.
	 */
	public Map<PlanId, LastReturn> latest(Collection<PlanId> plans) {
		return this.jdbc.sql("""
				select distinct on (plan_id) plan_id, from_status, opinion, jsonb_array_length(remarks) as remarks
				from review_step where plan_id = any(:plans) and action = 'SEND_BACK'
				order by plan_id, taken_at desc
				""")
			.param("plans", new SqlArrayValue("uuid", plans.stream().map(PlanId::value).toArray()))
			.query((row, number) -> Map.entry(new PlanId(row.getObject("plan_id", UUID.class)),
					new LastReturn(PlanStatus.valueOf(row.getString("from_status")), row.getString("opinion"),
							row.getInt("remarks"))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
