package org.yardstick.plan;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Affiliation;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.trail.TrailKind;

/**
 * Makes, saves and deletes drafts. Handing in and deciding is {@link PlanTransitions}'.
 */
@Service
@Transactional
public class PlanDrafting {

	private final PerformancePlanRepository plans;

	private final PlanAccess access;

	private final PlanEdits edits;

	private final PlanTrail trail;

	private final BudgetCycles cycles;

	private final Organisation organisation;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanDrafting(PerformancePlanRepository plans, PlanAccess access, PlanEdits edits, PlanTrail trail,
			BudgetCycles cycles, Organisation organisation, ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.access = access;
		this.edits = edits;
		this.trail = trail;
		this.cycles = cycles;
		this.organisation = organisation;
		this.events = events;
		this.clock = clock;
	}

	/** Whether the actor may make new plans for any unit. */
	public static boolean mayBegin(Actor actor) {
		return actor.is(Role.ADMIN) || (actor.is(Role.UNIT) && actor.seat().unit() != null);
	}

	/**
	 * Makes a draft; nothing in it needs to be complete.
	 * @throws RejectedException if the year does not offer the template
	 * @throws NotAllowedException if the actor may not write for the unit
	 */
	public PlanSnapshot create(Actor actor, NewPlan wanted) {
		PlanSnapshot made = make(actor, wanted);
		this.trail.made(actor, TrailKind.FORM_CREATED, made, null);
		return made;
	}

	private PlanSnapshot make(Actor actor, NewPlan wanted) {
		FormTemplate template = this.cycles.template(wanted.fiscalYear(), wanted.template());
		FormLayout layout = (wanted.layout() != null) ? layout(template, wanted.layout())
				: PlanCells.layoutOf(template, wanted.content());
		Affiliation place = this.organisation.affiliation(wanted.unit());
		requireWriter(actor, place);
		PlanForm form = new PlanForm(wanted.fiscalYear(), template.key(), layout.key());
		PerformancePlan plan = new PerformancePlan(form, place, wanted.content());
		return store(actor, plan);
	}

	/**
	 * As {@link #create(Actor, NewPlan)}, for cells that came in as a document; the log
	 * of saves begins with them.
	 * @param origin where they came from, in words for people
	 */
	public PlanSnapshot create(Actor actor, NewPlan wanted, String origin) {
		PlanSnapshot made = make(actor, wanted);
		this.edits.record(actor, made, PlanCells.changes(PlanContent.BLANK, made.content()), origin);
		this.trail.made(actor, TrailKind.FORM_IMPORTED, made, origin);
		return made;
	}

	/**
	 * Makes a draft on a blank form, in which stands what the organisation knows.
	 * @throws RejectedException if the year does not offer the template
	 * @throws NotAllowedException if the actor may not write for the unit
	 */
	public PlanSnapshot begin(Actor actor, PlanForm form, UnitId unit) {
		FormTemplate template = this.cycles.template(form.fiscalYear(), form.template());
		FormLayout layout = layout(template, form.layout());
		PlanContent skeleton = PlanSkeleton.of(layout, this.organisation.unit(unit),
				this.organisation.departmentOf(unit));
		return create(actor, new NewPlan(form.fiscalYear(), template.key(), layout.key(), unit, skeleton));
	}

	/**
	 * What a new form would have in its cells, for those who fill it in elsewhere; stores
	 * nothing.
	 * @param unit whose it will be, null for a form of no unit, which only administrators
	 * may have
	 * @throws RejectedException if the year does not offer the template
	 * @throws NotAllowedException if the actor may not write for the unit
	 */
	@Transactional(readOnly = true)
	public PlanContent blank(Actor actor, PlanForm form, UnitId unit) {
		requireWriter(actor, (unit != null) ? this.organisation.affiliation(unit) : null);
		FormLayout layout = layout(this.cycles.template(form.fiscalYear(), form.template()), form.layout());
		return (unit != null)
				? PlanSkeleton.of(layout, this.organisation.unit(unit), this.organisation.departmentOf(unit))
				: PlanSkeleton.of(layout);
	}

	/**
	 * Replaces the cells of a plan. The same content again changes nothing and is no
	 * error.
	 * @param expectedVersion the version the changes were made on
	 * @throws StalePlanException if somebody saved in between
	 * @throws ConflictException if the status does not allow changes
	 */
	public PlanSnapshot save(Actor actor, PlanId id, long expectedVersion, PlanContent content) {
		return save(actor, this.access.forEditing(actor, id), expectedVersion, new ArrivedContent(content, null));
	}

	/**
	 * As {@link #save}, for cells that came in as a document and for drafts that were
	 * never handed in.
	 * @throws ConflictException also if the plan was ever handed in
	 */
	public PlanSnapshot replace(Actor actor, PlanId id, long expectedVersion, ArrivedContent arrived) {
		PerformancePlan plan = this.access.forEditing(actor, id);
		if (plan.wasEverSubmitted()) {
			throw new ConflictException("“" + plan.snapshot().title() + "”已经报送过，不能用导入的内容替换。");
		}
		return save(actor, plan, expectedVersion, arrived);
	}

	private PlanSnapshot save(Actor actor, PerformancePlan plan, long expectedVersion, ArrivedContent arrived) {
		PlanSnapshot before = plan.snapshot();
		if (before.version() != expectedVersion) {
			throw new StalePlanException(before);
		}
		if (!plan.revise(arrived.content())) {
			return before;
		}
		PlanSnapshot saved = store(actor, plan);
		List<CellChange> changes = PlanCells.changes(before.content(), saved.content());
		this.edits.record(actor, saved, changes, arrived.origin());
		this.trail.saved(actor, before, saved, changes, arrived.origin());
		return saved;
	}

	private PlanSnapshot store(Actor actor, PerformancePlan plan) {
		plan.touch(actor, this.clock.instant());
		plan.madeBy(actor);
		PlanSnapshot stored = this.plans.saveAndFlush(plan).snapshot();
		this.events.publishEvent(new PlanStored(stored.id()));
		return stored;
	}

	/**
	 * Deletes a draft that was never handed in.
	 * @throws ConflictException if it was
	 */
	public void delete(Actor actor, PlanId id) {
		PerformancePlan plan = this.access.forEditing(actor, id);
		if (plan.wasEverSubmitted() || plan.snapshot().status() != PlanStatus.DRAFT) {
			throw new ConflictException("这张表报送过，留有审核记录，不能删除。");
		}
		this.plans.delete(plan);
		this.trail.deleted(actor, plan.snapshot());
	}

	/**
	 * Makes a draft for another year from a plan: the same cells, without what belongs to
	 * the old year only.
	 * @throws RejectedException if the year does not offer the plan's template
	 */
	public PlanSnapshot copy(Actor actor, PlanId id, int fiscalYear) {
		PlanSnapshot source = this.access.forReading(actor, id).snapshot();
		PlanSnapshot made = make(actor, new NewPlan(fiscalYear, source.form().template(), source.form().layout(),
				source.place().unit(), NextYear.of(source, fiscalYear)));
		this.trail.made(actor, TrailKind.FORM_COPIED, made, "复制自" + source.form().fiscalYear() + "年度的表");
		return made;
	}

	private static void requireWriter(Actor actor, Affiliation place) {
		if (!actor.is(Role.ADMIN) && (place == null || !actor.reaches(Role.UNIT, place))) {
			throw new NotAllowedException("您只能为自己的单位填报绩效目标表。");
		}
	}

	private static FormLayout layout(FormTemplate template, String key) {
		return template.layout(key).orElseThrow(() -> RejectedException.at("layout", "这种表样没有印法“" + key + "”。"));
	}

}
