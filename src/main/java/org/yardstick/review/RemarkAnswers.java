package org.yardstick.review;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.RemarkEvent.Kind;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/**
 * What is done with remarks that were sent: the unit says that it mended the place or
 * answers in words, the author closes the remark or keeps it open. Nothing is taken back,
 * the last word counts; the same word again changes nothing.
 * <p>
 * All commands throw {@link NotAllowedException} if it is not the actor's to say,
 * {@link ConflictException} if the plan's status forbids it or somebody else was quicker,
 * and {@link NotFoundException} if there is no such remark.
 */
@Service
@Transactional
public class RemarkAnswers {

	/** Who still disagrees after so many words should telephone. */
	private static final int MOST_EVENTS = 50;

	private final PlanReading plans;

	private final Remarks remarks;

	private final RemarkRows rows;

	private final Clock clock;

	RemarkAnswers(PlanReading plans, Remarks remarks, RemarkRows rows, Clock clock) {
		this.plans = plans;
		this.remarks = remarks;
		this.rows = rows;
		this.clock = clock;
	}

	/** The unit says that it changed what the remark asks for. */
	public void mend(Actor actor, PlanId id, SeenRemark seen) {
		PlanSnapshot plan = holdForWriting(actor, id);
		add(actor, find(plan, seen.id()), seen, NewRemarkEvent.silent(seen.id(), Kind.MENDED));
	}

	/**
	 * The unit answers.
	 * @throws RejectedException if the words say nothing or too much
	 */
	public void answer(Actor actor, PlanId id, SeenRemark seen, String typed) {
		PlanSnapshot plan = holdForWriting(actor, id);
		String words = RemarkWords.of(typed, "text");
		add(actor, find(plan, seen.id()), seen, new NewRemarkEvent(seen.id(), Kind.ANSWERED, words, null));
	}

	/** The author is content. */
	public void close(Actor actor, PlanId id, SeenRemark seen) {
		PlanSnapshot plan = holdForDeciding(actor, id);
		add(actor, ofAuthor(actor, plan, seen), seen, NewRemarkEvent.silent(seen.id(), Kind.CLOSED));
	}

	/**
	 * The author wants more, also of what was closed.
	 * @throws RejectedException if the words say nothing or too much
	 */
	public void keepOpen(Actor actor, PlanId id, SeenRemark seen, String typed) {
		PlanSnapshot plan = holdForDeciding(actor, id);
		PinnedRemark remark = ofAuthor(actor, plan, seen);
		String words = RemarkWords.of(typed, "text");
		SeenWords now = this.remarks.words(plan).seen(remark.place().path());
		add(actor, remark, seen, new NewRemarkEvent(seen.id(), Kind.KEPT_OPEN, words, now));
	}

	private PlanSnapshot holdForWriting(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		if (!this.plans.mayWrite(actor, plan)) {
			throw new NotAllowedException("批注由填报单位答复，您可以查看，不能代写。");
		}
		if (!this.plans.mayEdit(actor, plan)) {
			throw new ConflictException("这张表" + plan.status().sentence() + "现在不能答复批注。");
		}
		return plan;
	}

	private PlanSnapshot holdForDeciding(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		if (!this.plans.mayDecide(actor, plan)) {
			throw new ConflictException("这张表" + plan.status().sentence() + "轮到您审核时，才能关闭批注或要求继续修改。");
		}
		return plan;
	}

	private PinnedRemark ofAuthor(Actor actor, PlanSnapshot plan, SeenRemark seen) {
		PinnedRemark remark = find(plan, seen.id());
		if (!remark.isBy(actor.accountId())) {
			throw new NotAllowedException("这条批注是" + remark.author().name() + "写的，由本人关闭或要求继续修改。");
		}
		return remark;
	}

	private PinnedRemark find(PlanSnapshot plan, RemarkId id) {
		return this.rows.of(plan.id(), null)
			.stream()
			.filter((remark) -> remark.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这条批注。"));
	}

	private void add(Actor actor, PinnedRemark remark, SeenRemark seen, NewRemarkEvent event) {
		RemarkEvent last = remark.lastEvent();
		if (last.kind() == event.kind() && Objects.equals(last.words(), event.words())
				|| last.kind().closes() && event.kind().closes()) {
			return;
		}
		if (remark.lastNumber() != seen.lastEvent()) {
			throw new ConflictException("这条批注刚才有人处理过：" + last.by() + "，" + last.kind().title() + "。请先看一遍，再决定。");
		}
		if (last.kind().closes() && event.kind().isOfUnit()) {
			throw new ConflictException("这条批注已经关闭，不用再处理。");
		}
		if (remark.events().size() >= MOST_EVENTS) {
			throw new ConflictException("这条批注已经来回" + MOST_EVENTS + "次，请直接联系对方商量。");
		}
		this.rows.record(actor, this.clock.instant(), List.of(event));
	}

}
