package org.yardstick.reviewsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.NotFoundException;

/**
 * Shows sheets to those who may read them; they are filled in by {@link SheetFilling}.
 */
@Service
@Transactional(readOnly = true)
public class SheetReading {

	private final PlanReading plans;

	private final SheetAccess access;

	private final ReviewSheetRepository sheets;

	private final ReviewSchemes schemes;

	private final SheetProposals proposals;

	SheetReading(PlanReading plans, SheetAccess access, ReviewSheetRepository sheets, ReviewSchemes schemes,
			SheetProposals proposals) {
		this.plans = plans;
		this.access = access;
		this.sheets = sheets;
		this.schemes = schemes;
		this.proposals = proposals;
	}

	/**
	 * The sheet that counts now: about the cells as they are, for the reviewer whose turn
	 * it is also one that was not begun yet; else the last one. People outside of the
	 * bureau see the one finished last.
	 * @throws org.yardstick.shared.NotAllowedException if the actor may not read it yet
	 * @throws NotFoundException if there is none that the actor may read
	 */
	@Transactional
	public FilledSheet current(Actor actor, PlanId id) {
		PlanSnapshot plan = readable(actor, id);
		PlanSheets all = of(plan);
		if (!this.access.isOfBureau(actor, plan)) {
			return all.latestFinished().map((sheet) -> show(plan, all, sheet)).orElseThrow(SheetReading::none);
		}
		boolean filling = this.access.mayFill(actor, plan);
		return all.about(ContentHash.of(plan.content()))
			.or(() -> filling ? Optional.empty() : all.latest())
			.map((sheet) -> show(plan, all, sheet))
			.orElseGet(() -> blank(plan, all, filling));
	}

	/**
	 * One sheet of a plan, whatever it is about.
	 * @throws NotFoundException if there is none that the actor may read
	 */
	@Transactional
	public FilledSheet get(Actor actor, PlanId id, UUID sheet) {
		PlanSnapshot plan = readable(actor, id);
		PlanSheets all = of(plan);
		return all.find(sheet)
			.filter((found) -> found.isFinished() || this.access.isOfBureau(actor, plan))
			.map((found) -> show(plan, all, found))
			.orElseThrow(SheetReading::none);
	}

	/** The sheets about all submissions that the actor may read, the last one first. */
	public List<FilledSheet> history(Actor actor, PlanId id) {
		PlanSnapshot plan = readable(actor, id);
		boolean everything = this.access.isOfBureau(actor, plan);
		return of(plan).all()
			.stream()
			.filter((sheet) -> everything || sheet.isFinished())
			.sorted((one, other) -> other.state().at().compareTo(one.state().at()))
			.map((sheet) -> sheet.shown(plan, Map.of(), null))
			.toList();
	}

	/** Whether the actor may read sheets of a plan now. */
	public boolean mayRead(Actor actor, PlanSnapshot plan) {
		return this.access.mayRead(actor, plan);
	}

	/** Whether the actor may fill in a sheet about the plan now. */
	public boolean mayFill(Actor actor, PlanSnapshot plan) {
		return this.access.mayFill(actor, plan);
	}

	PlanSheets of(PlanSnapshot plan) {
		return new PlanSheets(this.sheets.findByPlanIdOrderByBegunAtAscIdAsc(plan.id().value()));
	}

	/** A sheet with what is proposed now and the sheet before it. */
	FilledSheet show(PlanSnapshot plan, PlanSheets all, ReviewSheet sheet) {
		ReviewSheet before = all.before(sheet);
		boolean open = !sheet.isFinished() && sheet.isAbout(ContentHash.of(plan.content()));
		return sheet.shown(plan, open ? this.proposals.of(plan, sheet.scheme()) : Map.of(),
				(before != null) ? before.shown(plan, Map.of(), null) : null);
	}

	private FilledSheet blank(PlanSnapshot plan, PlanSheets all, boolean filling) {
		ReviewScheme scheme = this.schemes.of(plan.form().fiscalYear());
		FilledSheet earlier = all.latest().map((sheet) -> sheet.shown(plan, Map.of(), null)).orElse(null);
		return new FilledSheet(null, plan, JudgedContent.of(plan), scheme,
				(earlier != null) ? new SheetEntries(earlier.entries().kind(), Map.of(), null) : SheetEntries.BLANK,
				filling ? this.proposals.of(plan, scheme) : Map.of(), SheetState.NEW, earlier);
	}

	private PlanSnapshot readable(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.get(actor, id);
		this.access.requireReader(actor, plan);
		return plan;
	}

	private static NotFoundException none() {
		return new NotFoundException("没有可以查看的审核表，审核人可能没有填写，或还没有定稿。");
	}

}
