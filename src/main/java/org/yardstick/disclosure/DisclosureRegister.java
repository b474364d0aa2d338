package org.yardstick.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.AfterApproval;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

/**
 * Where approved plans are published, withheld and taken from the public again. What
 * concerns several plans is done for all of them or for none.
 */
@Service
@Transactional
public class DisclosureRegister {

	/** More at once are chosen page by page. */
	public static final int MOST_PLANS = 500;

	private static final int LONGEST_WORDS = 500;

	/**
	 * In this order rows are locked, so that two who choose the same do not wait in a
	 * circle.
	 */
	private static final Comparator<PlanId> BY_ID = Comparator.comparing(PlanId::value);

	private final PlanReading plans;

	private final AfterApproval desk;

	private final Publications publications;

	private final Withholdings withholdings;

	private final Organisation organisation;

	DisclosureRegister(PlanReading plans, AfterApproval desk, Publications publications, Withholdings withholdings,
			Organisation organisation) {
		this.plans = plans;
		this.desk = desk;
		this.publications = publications;
		this.withholdings = withholdings;
		this.organisation = organisation;
	}

	/**
	 * Publishes plans: a frozen copy of each. The copy of a plan that one of them revises
	 * ends.
	 * @throws ConflictException if one of them is not approved, public already, or
	 * withheld: says which
	 * @throws NotAllowedException if the actor does not disclose
	 */
	public void publish(Actor actor, Collection<PlanId> ids) {
		requireSome(actor, ids);
		List<PlanSnapshot> published = ids.stream().distinct().sorted(BY_ID).map((id) -> publish(actor, id)).toList();
		Map<UnitId, String> units = this.organisation
			.unitNames(published.stream().map((plan) -> plan.place().unit()).toList());
		Map<DepartmentId, String> departments = this.organisation
			.departmentNames(published.stream().map((plan) -> plan.place().department()).toList());
		for (PlanSnapshot plan : published) {
			UUID copy = this.publications.add(actor, plan,
					new PublishedPlace(departments.get(plan.place().department()), units.get(plan.place().unit())));
			endRevised(actor, plan, copy);
		}
	}

	/**
	 * Takes a plan from the public again.
	 * @param reason why, never blank
	 * @throws RejectedException if there is no reason, or it is too long
	 * @throws ConflictException if it is not public
	 * @throws NotAllowedException if the actor does not disclose
	 */
	public void retract(Actor actor, PlanId id, String reason) {
		requireDiscloser(actor);
		Optional<Publication> current = this.publications.current(id);
		PlanSnapshot retracted = this.desk.retract(actor, id, reason);
		current.ifPresent(
				(copy) -> this.publications.end(actor, copy.id(), retracted.touched().at(), reason.strip(), null));
	}

	/**
	 * Notes that plans are not to be public.
	 * @param typed what is said besides; needed where the ground is none of the usual
	 * @throws RejectedException if words are missing or too long
	 * @throws ConflictException if one of them is not approved or is public already: says
	 * which
	 * @throws NotAllowedException if the actor does not disclose
	 */
	public void withhold(Actor actor, Collection<PlanId> ids, WithholdingGround ground, String typed) {
		requireSome(actor, ids);
		String words = (typed != null && !typed.isBlank()) ? typed.strip() : null;
		if (ground == null) {
			throw RejectedException.at("ground", "请选择不公开的理由。");
		}
		if (ground == WithholdingGround.OTHER && words == null) {
			throw RejectedException.at("words", "选“其他”时，请写明不公开的理由。");
		}
		if (words != null && words.length() > LONGEST_WORDS) {
			throw RejectedException.at("words", "理由最多" + LONGEST_WORDS + "字，请精简。");
		}
		ids.stream().distinct().sorted(BY_ID).forEach((id) -> {
			PlanSnapshot plan = this.plans.hold(actor, id);
			if (plan.status() != PlanStatus.APPROVED) {
				throw new ConflictException(
						"“" + plan.title() + "”" + plan.status().sentence() + "只有已批复、还没有公开的表可以标为不公开。");
			}
			this.withholdings.withhold(actor, plan, ground, words);
		});
	}

	/**
	 * Notes that plans that were withheld may be public after all; leaves others as they
	 * are.
	 * @throws NotAllowedException if the actor does not disclose
	 */
	public void release(Actor actor, Collection<PlanId> ids) {
		requireSome(actor, ids);
		ids.stream().distinct().sorted(BY_ID).forEach((id) -> {
			PlanSnapshot plan = this.plans.hold(actor, id);
			if (this.withholdings.contains(id)) {
				this.withholdings.release(actor, plan);
			}
		});
	}

	/** All copies of a plan that were ever public, the last one first. */
	@Transactional(readOnly = true)
	public List<Publication> publications(Actor actor, PlanId id) {
		return this.publications.of(this.plans.get(actor, id).id());
	}

	/**
	 * What the public would read of a plan.
	 * @param plan one that the reader was given
	 */
	public static PlanContent copyOf(PlanSnapshot plan) {
		return DisclosedContent.of(plan.content());
	}

	private PlanSnapshot publish(Actor actor, PlanId id) {
		if (this.withholdings.contains(id)) {
			throw new ConflictException("“" + this.plans.get(actor, id).title() + "”已标为不公开。如要公开，请先取消不公开。");
		}
		try {
			return this.desk.publish(actor, id);
		}
		catch (ConflictException moved) {
			throw new ConflictException("“" + this.plans.get(actor, id).title() + "”：" + moved.getMessage());
		}
	}

	private void endRevised(Actor actor, PlanSnapshot plan, UUID copy) {
		if (plan.revision().isRevision()) {
			String reason = plan.revision().title() + "：" + plan.revision().reason();
			this.publications.earlier(plan.id())
				.forEach((before) -> this.publications.end(actor, before, plan.touched().at(), reason, copy));
		}
	}

	private static void requireSome(Actor actor, Collection<PlanId> ids) {
		requireDiscloser(actor);
		if (ids.isEmpty()) {
			throw RejectedException.at("plans", "请先勾选项目。");
		}
		if (ids.size() > MOST_PLANS) {
			throw RejectedException.at("plans", "一次最多办理" + MOST_PLANS + "张表，请分几次办理。");
		}
	}

	private static void requireDiscloser(Actor actor) {
		if (!actor.is(Role.PERFORMANCE)) {
			throw new NotAllowedException("公开由绩效管理科办理，您的账号没有这项权限。");
		}
	}

}
