package org.yardstick.review;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/**
 * Where a reviewer pins remarks while reading. They are stored at once, and nobody else
 * sees them before the reviewer decides.
 */
@Service
@Transactional
public class RemarkDrafts {

	private static final int MOST = 100;

	private static final Pattern PLACE = Pattern.compile(
			"printedTitle|(header|funding|narratives|spendingPlan|schedule|goals|indicators|more)([.\\[].{1,200})?");

	private final PlanReading plans;

	private final Remarks remarks;

	private final RemarkRows rows;

	private final Clock clock;

	RemarkDrafts(PlanReading plans, Remarks remarks, RemarkRows rows, Clock clock) {
		this.plans = plans;
		this.remarks = remarks;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Pins a remark; the same again changes nothing.
	 * @throws NotAllowedException if it is not the actor whom the plan waits for
	 * @throws ConflictException if the plan waits for no reviewer, its row is gone, or
	 * there are enough of them
	 * @throws RejectedException if the words say nothing or too much, or the path names
	 * nothing of a form
	 */
	public void pin(Actor actor, PlanId id, RemarkDraft draft) {
		PlanSnapshot plan = holdForDeciding(actor, id);
		if (draft.path() == null || !PLACE.matcher(draft.path()).matches()) {
			throw RejectedException.at("path", "这不是表里的位置，请回到表里重新点一下要批注的单元格。");
		}
		FormWords form = this.remarks.words(plan);
		PinnedRemark written = this.remarks.written(actor, plan, form, draft);
		if (form.isGone(written.place().path())) {
			throw new ConflictException("这一行已经不在表里了。请刷新页面，看看现在的内容再写批注。");
		}
		List<PinnedRemark> own = drafts(actor, plan);
		if (own.stream().anyMatch((other) -> isSame(other, written))) {
			return;
		}
		if (this.rows.exists(draft.id())) {
			throw new ConflictException("这条批注已经保存过了，请在批注列表里修改它。");
		}
		if (own.size() >= MOST) {
			throw new ConflictException("一次最多写" + MOST + "条批注，请把同类的合在一起，或写在审核意见里。");
		}
		this.rows.add(id, written);
	}

	/**
	 * Writes other words into a draft.
	 * @throws NotFoundException if there is no such draft of the actor's
	 */
	public void reword(Actor actor, PlanId id, RemarkId remark, String text) {
		PlanSnapshot plan = holdForDeciding(actor, id);
		PinnedRemark draft = find(actor, plan, remark);
		RemarkPlace place = this.remarks.words(plan).place(draft.place().path());
		this.rows.reword(remark, place, RemarkWords.of(text, "text"), this.clock.instant());
	}

	/** Takes a draft away; one that is away already stays away. */
	public void discard(Actor actor, PlanId id, RemarkId remark) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		drafts(actor, plan).stream()
			.filter((draft) -> draft.id().equals(remark))
			.forEach((draft) -> this.rows.remove(draft.id()));
	}

	private PlanSnapshot holdForDeciding(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		if (!this.plans.mayDecide(actor, plan)) {
			throw plan.status().isInReview() ? new NotAllowedException("这张表现在不由您审核，不能写批注。")
					: new ConflictException("这张表" + plan.status().sentence() + "现在不在审核中，不能写批注。");
		}
		return plan;
	}

	private PinnedRemark find(Actor actor, PlanSnapshot plan, RemarkId remark) {
		return drafts(actor, plan).stream()
			.filter((draft) -> draft.id().equals(remark))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这条批注的草稿，它可能已经删除或发出。"));
	}

	private List<PinnedRemark> drafts(Actor actor, PlanSnapshot plan) {
		return this.rows.of(plan.id(), actor.accountId()).stream().filter(PinnedRemark::isDraft).toList();
	}

	private static boolean isSame(PinnedRemark one, PinnedRemark other) {
		return one.id().equals(other.id()) && one.text().equals(other.text())
				&& one.place().path().equals(other.place().path());
	}

}
