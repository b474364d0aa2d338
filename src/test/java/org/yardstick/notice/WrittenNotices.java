package org.yardstick.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanStatus;

/** Notices for tests of reading them. */
final class WrittenNotices {

	private WrittenNotices() {
	}

	/** Writes that forms arrived, in a line of its own. */
	static void arrival(NoticeRows rows, Actor actor, int plans, Instant at) {
		ToldPlans told = new ToldPlans(2027, PlanStatus.SUBMITTED, null, plans, 0, "实验小学“校舍维修”");
		Telling telling = new Telling(NoticeKind.ARRIVED, "test:" + UUID.randomUUID(), told, "王老师", null, 0);
		rows.write(List.of(new NoticeDraft(actor.accountId(), telling, at)), at);
	}

}
