package org.yardstick.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.yardstick.plan.PlanId;

/**
 * A line of somebody's notices: what happened or is due, and where to see to it.
 */
public final class Notice {

	private final UUID id;

	private final Telling telling;

	private final ToldPlans plans;

	private final Instant notedAt;

	private final boolean read;

	Notice(UUID id, Telling telling, Instant notedAt, boolean read) {
		this.id = id;
		this.telling = telling;
		this.plans = telling.plans();
		this.notedAt = notedAt;
		this.read = read;
	}

	public UUID id() {
		return this.id;
	}

	public NoticeKind kind() {
		return this.telling.kind();
	}

	/** When it was noted, or grew last. */
	public Instant notedAt() {
		return this.notedAt;
	}

	public boolean isRead() {
		return this.read;
	}

	/** What happened, in a short sentence. */
	public String title() {
		return switch (kind()) {
			case SENT_BACK -> this.plans.last() + "退回修改";
			case PASSED -> several() + "审核通过，现在是“" + this.plans.status().title() + "”";
			case APPROVED -> several() + "已批复";
			case PUBLISHED -> several() + "已向社会公开";
			case UNPUBLISHED -> this.plans.last() + "已撤下公开";
			case ARRIVED -> "新到 " + this.plans.number() + " 张待审" + (isSingle() ? "：" + this.plans.last() : "");
			case DEADLINE, WAITING -> this.plans.last();
		};
	}

	/** What else is to be known, in parts; empty if nothing. */
	public List<String> details() {
		List<String> details = new ArrayList<>();
		details.add(this.plans.fiscalYear() + " 年度");
		if (kind() == NoticeKind.ARRIVED) {
			addArrivals(details);
		}
		else if (this.telling.by() != null) {
			details.add(this.telling.by());
		}
		if (this.telling.words() != null) {
			details.add(this.telling.words());
		}
		if (this.telling.remarks() > 0) {
			details.add("批注 " + this.telling.remarks() + " 处");
		}
		return details;
	}

	/**
	 * Where to see to it: an address inside the program, made here and nowhere else.
	 */
	public String address() {
		PlanId plan = this.plans.only();
		if (plan != null) {
			return "/plans/" + plan;
		}
		if (isForReviewers() && this.plans.status() != null) {
			return "/queue?year=" + this.plans.fiscalYear();
		}
		return (this.plans.status() != null)
				? "/plans?year=" + this.plans.fiscalYear() + "&status=" + this.plans.status() + "&sort=oldest" : "/";
	}

	/** Clerks are never told of forms in review: their deadlines tell of drafts. */
	private boolean isForReviewers() {
		return switch (kind()) {
			case ARRIVED, DEADLINE, WAITING -> true;
			default -> false;
		};
	}

	private void addArrivals(List<String> details) {
		if (this.plans.returned() > 0) {
			details.add(isSingle() ? "退回后重报" : "其中退回后重报 " + this.plans.returned() + " 张");
		}
		if (!isSingle()) {
			details.add("最近一张是" + this.plans.last());
		}
	}

	private boolean isSingle() {
		return this.plans.number() == 1;
	}

	private String several() {
		return isSingle() ? this.plans.last() : this.plans.last() + "等 " + this.plans.number() + " 张表";
	}

}
