package org.yardstick.rule.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.yardstick.rule.expression.OwnRule;
import org.yardstick.rule.expression.OwnRuleTrial;
import org.yardstick.rule.expression.OwnRuleTrial.Sample;
import org.yardstick.rule.expression.OwnRuleTrial.State;

/**
 * The last trial of a rule, in words.
 *
 * @param heading of which version and year it is
 * @param result what came out, null while it is open or if it failed
 * @param time how long it took, null without a result
 * @param more how many hits are not among the samples
 */
record TrialRow(String heading, boolean open, long done, long total, String result, String time, String error,
		List<Sample> samples, long more, String by, Instant at) {

	private static final double MICROS_OF_SECOND = 1_000_000;

	private static final double MICROS_OF_MILLISECOND = 1_000;

	static TrialRow of(OwnRuleTrial trial, OwnRule rule) {
		boolean older = trial.version().number() != rule.latest().number();
		String heading = "第" + trial.version().number() + "版" + (older ? "（不是现在这一版）" : "") + "在" + trial.fiscalYear()
				+ "年度的表上";
		boolean done = trial.state() == State.DONE;
		return new TrialRow(heading, trial.state().isOpen(), trial.done(), trial.total(), done ? result(trial) : null,
				(done && trial.done() > 0) ? time(trial) : null, trial.error(), trial.samples(),
				trial.hits() - trial.samples().size(), trial.by(), trial.orderedAt());
	}

	private static String result(OwnRuleTrial trial) {
		if (trial.done() == 0) {
			return "这个年度还没有适用的表。";
		}
		return "检查了%d张表：%d张不符合，%d张因为有空白没有检查，其余%d张符合。".formatted(trial.done(), trial.hits(), trial.blank(),
				trial.done() - trial.hits() - trial.blank());
	}

	private static String time(OwnRuleTrial trial) {
		double millis = trial.micros() / MICROS_OF_MILLISECOND;
		String all = (trial.micros() < MICROS_OF_SECOND) ? String.format(Locale.ROOT, "%.1f 毫秒", millis)
				: String.format(Locale.ROOT, "%.1f 秒", trial.micros() / MICROS_OF_SECOND);
		return "公式计算共用" + all + String.format(Locale.ROOT, "，平均每张表 %.3f 毫秒。", millis / trial.done());
	}

}
