package org.yardstick.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanSnapshot;

/** Tells who took a step before, to those who come too late. */
final class StepInWords {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("M月d日 HH:mm");

	private StepInWords() {
	}

	/** Who did what when, and where the plan is now. */
	static String tooLate(ReviewStep last, PlanSnapshot plan, Actor late, ZoneId zone) {
		String who = last.isBy(late) ? "您" : last.by();
		return who + "已于" + MINUTE.withZone(zone).format(last.takenAt()) + last.action().title() + "，这张表现在的状态是“"
				+ plan.status().title() + "”。您的这次操作没有执行，请看过最新的情况再决定。";
	}

}
