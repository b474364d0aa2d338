package org.yardstick;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.Header;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;

/**
 * Forms that everybody but the performance division has passed, whatever the rules say.
 */
public final class WaitingForms {

	private final PlanDrafting drafting;

	private final PlanTransitions transitions;

	public WaitingForms(PlanDrafting drafting, PlanTransitions transitions) {
		this.drafting = drafting;
		this.transitions = transitions;
	}

	/** Forms of the bureau's school. */
	public Stream<PlanId> of(Bureau bureau, int fiscalYear, int number) {
		return IntStream.range(0, number).mapToObj((n) -> named(bureau, fiscalYear, "校舍维修" + n));
	}

	/** A form of the bureau's school. */
	public PlanId named(Bureau bureau, int fiscalYear, String project) {
		return bring(bureau, fiscalYear, called(project));
	}

	/** A form of the bureau's school with these cells. */
	public PlanId bring(Bureau bureau, int fiscalYear, PlanContent content) {
		PlanSnapshot draft = this.drafting.create(bureau.clerk(),
				new NewPlan(fiscalYear, Forms.TEMPLATE, null, bureau.school(), content));
		pass(bureau, bureau.clerk(), draft.id());
		return draft.id();
	}

	/** Takes a draft to the performance division. */
	public void pass(Bureau bureau, Actor clerk, PlanId draft) {
		this.transitions.take(clerk, draft, PlanAction.SUBMIT, null);
		this.transitions.take(bureau.departmentReviewer(), draft, PlanAction.PASS, null);
		this.transitions.take(bureau.divisionReviewer(), draft, PlanAction.PASS, null);
	}

	/** The cells of {@link Forms#complete} under another name, with contact person. */
	public static PlanContent called(String project) {
		PlanContent cells = Forms.complete();
		Header header = new Header(project, "109014(2021)" + UUID.randomUUID().toString().substring(0, 4), null, null,
				null, null, null, null, "教育局", null, "实验小学", "某某", "0635-1234567");
		return new PlanContent(null, header, cells.funding(), cells.narratives(), cells.spendingPlan(),
				cells.schedule(), cells.goals(), cells.indicators(), cells.more());
	}

}
