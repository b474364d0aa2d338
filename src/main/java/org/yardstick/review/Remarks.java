package org.yardstick.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.review.RemarkEvent.Kind;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplates;

/**
 * The remarks on a form, and how they go along with a decision. They are written by
 * {@link RemarkDrafts} and answered by {@link RemarkAnswers}.
 */
@Service
@Transactional(readOnly = true)
public class Remarks {

	private static final int MOST_AT_ONCE = 200;

	private final PlanReading plans;

	private final RemarkRows rows;

	private final FormTemplates templates;

	private final Clock clock;

	Remarks(PlanReading plans, RemarkRows rows, FormTemplates templates, Clock clock) {
		this.plans = plans;
		this.rows = rows;
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * The remarks that were sent and the reader's own drafts, in the order of the form.
	 * @param plan one that the reader was given
	 */
	public List<StandingRemark> of(Actor reader, PlanSnapshot plan) {
		return of(reader.accountId(), plan);
	}

	/**
	 * The open remarks whose cell is as it was and that the unit said nothing about, in
	 * the order of the form.
	 * @param plan one that the reader was given
	 */
	public List<StandingRemark> unanswered(PlanSnapshot plan) {
		return of((UUID) null, plan).stream().filter(StandingRemark::isUnanswered).toList();
	}

	/**
	 * What goes along with a decision.
	 * @param plan before it, held
	 * @param said with the decision itself; rows by key or by place
	 * @throws RejectedException if these are too many
	 */
	OutgoingRemarks outgoing(Actor actor, PlanSnapshot plan, List<Remark> said) {
		if (said.size() > MOST_AT_ONCE) {
			throw RejectedException.at("remarks", "一次最多写" + MOST_AT_ONCE + "条批注，请把同类的合在一起。");
		}
		FormWords form = FormWords.of(plan, this.templates);
		List<StandingRemark> own = of(actor.accountId(), plan).stream()
			.filter((standing) -> standing.remark().isBy(actor.accountId()))
			.toList();
		List<StandingRemark> fresh = said.stream()
			.map((remark) -> standing(form,
					written(actor, plan, form,
							new RemarkDraft(new RemarkId(UUID.randomUUID()), remark.path(), remark.text()))))
			.toList();
		return new OutgoingRemarks(own.stream().filter((standing) -> standing.remark().isDraft()).toList(), fresh,
				own.stream().filter((standing) -> standing.remark().isOpen()).toList(), form);
	}

	/**
	 * Lets remarks go along with a step. A step that does not send back closes what its
	 * author said earlier about cells that changed since.
	 */
	@Transactional
	void send(Actor actor, ReviewStep step, OutgoingRemarks outgoing) {
		List<NewRemarkEvent> events = new ArrayList<>();
		if (step.action() != PlanAction.SEND_BACK) {
			outgoing.standing()
				.stream()
				.filter(StandingRemark::isMended)
				.forEach((standing) -> events.add(NewRemarkEvent.silent(standing.remark().id(), Kind.CLOSED_BY_PASS)));
		}
		this.rows.add(step, outgoing.said().stream().map(StandingRemark::remark).toList());
		this.rows.send(step, outgoing.drafts().stream().map(StandingRemark::remark).toList());
		outgoing.all()
			.forEach((standing) -> events
				.add(new NewRemarkEvent(standing.remark().id(), Kind.SENT, null, standing.now())));
		this.rows.record(actor, this.clock.instant(), events);
	}

	/** A remark as it is taken in: rows by their keys, with what stands there. */
	PinnedRemark written(Actor actor, PlanSnapshot plan, FormWords form, RemarkDraft draft) {
		Role role = this.plans.deciding(actor, plan).orElse(null);
		return new PinnedRemark(draft.id(), form.place(draft.path()),
				new RemarkAuthor(actor.accountId(), actor.name(), role), RemarkWords.of(draft.text(), "text"),
				this.clock.instant(), List.of());
	}

	FormWords words(PlanSnapshot plan) {
		return FormWords.of(plan, this.templates);
	}

	private List<StandingRemark> of(UUID author, PlanSnapshot plan) {
		List<PinnedRemark> remarks = this.rows.of(plan.id(), author);
		if (remarks.isEmpty()) {
			return List.of();
		}
		FormWords form = FormWords.of(plan, this.templates);
		return remarks.stream()
			.sorted(Comparator.comparingInt((remark) -> form.position(remark.place().path())))
			.map((remark) -> standing(form, remark))
			.toList();
	}

	private static StandingRemark standing(FormWords form, PinnedRemark remark) {
		String path = remark.place().path();
		return new StandingRemark(remark, form.seen(path), form.isGone(path));
	}

}
