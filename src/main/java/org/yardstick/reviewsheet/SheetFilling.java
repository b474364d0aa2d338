package org.yardstick.reviewsheet;

import java.time.Clock;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.RejectedException;

/**
 * Where reviewers fill in the sheet of a plan that waits for them. The plan is held
 * meanwhile: changes come one after the other, and nobody moves it between.
 * <p>
 * All commands throw {@link org.yardstick.shared.NotAllowedException} if the plan does
 * not wait for the actor, and {@link StaleSheetException} if the sheet has another
 * version than the actor has seen.
 */
@Service
@Transactional
public class SheetFilling {

	private final PlanReading plans;

	private final SheetAccess access;

	private final SheetReading reading;

	private final ReviewSheetRepository sheets;

	private final ReviewSchemes schemes;

	private final Clock clock;

	SheetFilling(PlanReading plans, SheetAccess access, SheetReading reading, ReviewSheetRepository sheets,
			ReviewSchemes schemes, Clock clock) {
		this.plans = plans;
		this.access = access;
		this.reading = reading;
		this.sheets = sheets;
		this.schemes = schemes;
		this.clock = clock;
	}

	/**
	 * Stores everything that was filled in; the same again changes nothing.
	 * @throws ConflictException if the unit handed in other cells since, or the sheet is
	 * finished
	 * @throws RejectedException with every mark that cannot be stored
	 */
	public FilledSheet save(Actor actor, PlanId id, SheetInput input) {
		PlanSnapshot plan = hold(actor, id);
		if (!ContentHash.of(plan.content()).equals(input.hash())) {
			throw new ConflictException("单位在您打开之后重新报送了这张表，请刷新页面，对照修改后的内容评定。");
		}
		PlanSheets all = this.reading.of(plan);
		ReviewSheet sheet = all.about(input.hash()).orElse(null);
		ReviewScheme scheme = (sheet != null) ? sheet.scheme() : this.schemes.of(plan.form().fiscalYear());
		input.entries().refuseUnless(scheme);
		if (sheet == null) {
			sheet = new ReviewSheet(plan, scheme, this.clock.instant());
		}
		else if (sheet.entries().equals(input.entries()) && !sheet.isFinished()) {
			return this.reading.show(plan, all, sheet);
		}
		else {
			refuseStale(plan, all, sheet, input.version());
		}
		sheet.fill(input.entries(), actor, this.clock.instant());
		return store(plan, sheet);
	}

	/**
	 * Makes the sheet final.
	 * @throws RejectedException if points are without a mark
	 * @throws ConflictException if it is final already
	 */
	public FilledSheet finish(Actor actor, PlanId id, long seenVersion) {
		PlanSnapshot plan = hold(actor, id);
		PlanSheets all = this.reading.of(plan);
		ReviewSheet sheet = all.about(ContentHash.of(plan.content()))
			.orElseThrow(() -> new ConflictException("这张审核表还没有填写，请先评定各个要点。"));
		refuseStale(plan, all, sheet, seenVersion);
		FilledSheet shown = this.reading.show(plan, all, sheet);
		SheetResult result = shown.result();
		if (result.grade() == null) {
			throw RejectedException.at("marks",
					result.missing()
						.stream()
						.map(ReviewPoint::name)
						.collect(Collectors.joining("、", "还有要点没有评定：", "。评定后才能定稿。")));
		}
		sheet.finish(shown.proposals(), actor, this.clock.instant());
		return store(plan, sheet);
	}

	/**
	 * Begins a new sheet with the marks of the one that was finished about the same
	 * cells.
	 * @throws ConflictException if none is finished, or one is open
	 */
	public FilledSheet judgeAgain(Actor actor, PlanId id) {
		PlanSnapshot plan = hold(actor, id);
		ReviewSheet finished = this.reading.of(plan)
			.about(ContentHash.of(plan.content()))
			.filter(ReviewSheet::isFinished)
			.orElseThrow(() -> new ConflictException("现在没有定稿的审核表，请直接在审核表上修改。"));
		ReviewSheet sheet = new ReviewSheet(plan, this.schemes.of(plan.form().fiscalYear()), this.clock.instant());
		sheet.fill(finished.entries(), actor, this.clock.instant());
		return store(plan, sheet);
	}

	private PlanSnapshot hold(Actor actor, PlanId id) {
		PlanSnapshot plan = this.plans.hold(actor, id);
		this.access.requireReviewer(actor, plan);
		return plan;
	}

	private FilledSheet store(PlanSnapshot plan, ReviewSheet sheet) {
		ReviewSheet stored = this.sheets.saveAndFlush(sheet);
		return this.reading.show(plan, this.reading.of(plan), stored);
	}

	private void refuseStale(PlanSnapshot plan, PlanSheets all, ReviewSheet sheet, long seenVersion) {
		if (sheet.state().version() != seenVersion) {
			throw new StaleSheetException(this.reading.show(plan, all, sheet));
		}
	}

}
