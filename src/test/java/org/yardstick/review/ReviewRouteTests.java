package org.yardstick.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which steps a year has, who may take them, and who is told what when too late. */
@FullStackTest
class ReviewRouteTests {

	private static final int YEAR = 2035;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers answers;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private AfterApproval after;

	@Autowired
	private PlanChanges changes;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private CycleAdministration administration;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		route(ReviewRoute.USUAL);
		this.bureau = this.bureaus.open();
	}

	@Test
	void withoutDepartmentStepFormsComeToTheDivisionAtOnce() {
		route(new ReviewRoute(false, false, true));
		PlanId id = draft();

		assertThat(submit(id).status()).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		assertThat(this.desk.withdraw(this.bureau.clerk(), id, null).status()).isEqualTo(PlanStatus.DRAFT);
	}

	@Test
	void inOneStepThePerformanceDivisionApprovesAndBothSendBack() {
		route(new ReviewRoute(true, true, true));
		PlanId id = passedByDepartment();
		PlanSnapshot plan = this.plans.get(this.bureau.clerk(), id);

		assertThat(this.desk.choices(this.bureau.divisionReviewer(), plan)).containsExactly(PlanAction.SEND_BACK);
		assertThat(this.desk.choices(this.bureau.performanceReviewer(), plan)).containsExactly(PlanAction.APPROVE,
				PlanAction.SEND_BACK);
		assertThat(this.plans.mayDecide(this.bureau.performanceReviewer(), plan)).isTrue();
		assertThat(approve(id).status()).isEqualTo(PlanStatus.APPROVED);
	}

	@Test
	void whatTheDivisionSentBackComesStraightBackToIt() {
		PlanId id = passedByDepartment();
		sendBack(this.bureau.divisionReviewer(), id);

		assertThat(submit(id).status()).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		assertThat(this.desk.withdraw(this.bureau.clerk(), id, null).status()).isEqualTo(PlanStatus.RETURNED);
		assertThat(submit(id).status()).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
	}

	@Test
	void stepByStepItGoesThroughTheDepartmentAgain() {
		route(new ReviewRoute(true, false, false));
		PlanId id = passedByDepartment();
		sendBack(this.bureau.divisionReviewer(), id);

		assertThat(submit(id).status()).isEqualTo(PlanStatus.SUBMITTED);
	}

	@Test
	void nothingIsTakenBackOnceSomebodyPassedIt() {
		PlanId id = passedByDepartment();

		assertThatThrownBy(() -> this.desk.withdraw(this.bureau.clerk(), id, null))
			.isInstanceOf(ConflictException.class)
			.hasMessageContaining("审核通过");
	}

	@Test
	void nobodyPassesAFormThatHeWroteOrHandedIn() {
		Actor both = new Actor(UUID.randomUUID(), "王某", Set.of(Role.UNIT, Role.DEPARTMENT),
				new Seat(this.bureau.school(), this.bureau.department(), null, Set.of()), "192.0.2.8");
		PlanId written = draft(both);
		PlanId handedIn = draft();
		this.desk.submit(this.bureau.clerk(), written, null);
		this.desk.submit(both, handedIn, null);

		for (PlanId id : Set.of(written, handedIn)) {
			assertThatThrownBy(() -> this.desk.decide(both, id, Decision.pass(null), null))
				.isInstanceOf(NotAllowedException.class)
				.hasMessageContaining("另一位审核人");
			assertThat(this.desk.choices(both, this.plans.get(both, id))).doesNotContain(PlanAction.PASS)
				.contains(PlanAction.SEND_BACK);
			assertThat(this.desk.decide(this.bureau.departmentReviewer(), id, Decision.pass(null), null).status())
				.isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		}
	}

	@Test
	void theSecondOfTwoReviewersIsToldWhoDecidedWhat() {
		PlanId id = draft();
		submit(id);
		Actor first = this.bureau.departmentReviewer();
		this.desk.decide(first, id, Decision.pass(null), null);

		assertThatThrownBy(() -> sendBack(this.bureau.departmentReviewer(), id)).isInstanceOf(ConflictException.class)
			.hasMessageContaining(first.name() + "已于")
			.hasMessageContaining("部门已审");
		assertThatThrownBy(() -> sendBack(this.bureau.performanceReviewer(), id))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.desk.submit(this.bureau.clerk(), id, null)).isInstanceOf(ConflictException.class)
			.hasMessageContaining(first.name() + "已于")
			.hasMessageContaining("审核通过");
		approveByAll(id);
		assertThatThrownBy(() -> sendBack(this.bureau.performanceReviewer(), id)).isInstanceOf(ConflictException.class)
			.hasMessageContaining("批复")
			.hasMessageContaining("没有执行");
	}

	@Test
	void aRevisionGoesTheSameWayAndHoldsOnceItIsApproved() {
		PlanId id = passedByDepartment();
		approveByAll(id);
		PlanSnapshot approved = this.plans.get(this.bureau.clerk(), id);
		PlanSnapshot draft = this.after.revise(this.bureau.clerk(), id, "年中预算调剂，减少两栋校舍。");

		assertThat(draft.status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(draft.revision().title()).isEqualTo("第1次调整");
		assertThat(draft.revision().revises()).isEqualTo(id);
		assertThat(draft.content()).isEqualTo(approved.content());
		assertThat(this.plans.get(this.bureau.clerk(), id).status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(this.desk.history(this.bureau.clerk(), id)).last()
			.extracting(ReviewStep::action, ReviewStep::opinion)
			.containsExactly(PlanAction.REVISE, "年中预算调剂，减少两栋校舍。");
		assertThatThrownBy(() -> this.after.revise(this.bureau.clerk(), id, "再调一次"))
			.isInstanceOf(ConflictException.class);

		this.answers.explain(this.bureau.clerk(), draft.id());
		this.bureaus.openYear(YEAR, Instant.parse("2020-01-01T00:00:00Z"), Forms.TEMPLATE);
		submit(draft.id());
		this.desk.decide(this.bureau.departmentReviewer(), draft.id(), Decision.pass(null), null);
		approveByAll(draft.id());

		assertThat(this.plans.get(this.bureau.clerk(), id).revision().superseded()).isTrue();
		assertThat(this.plans.get(this.bureau.clerk(), id).status()).isEqualTo(PlanStatus.APPROVED);
		assertThatThrownBy(() -> this.after.publish(this.bureau.performanceReviewer(), id))
			.isInstanceOf(ConflictException.class);
		assertThat(this.after.revise(this.bureau.clerk(), draft.id(), "又有变化").revision().number()).isEqualTo(2);
	}

	@Test
	void aRevisionIsComparedWithWhatWasApproved() {
		PlanId id = passedByDepartment();
		approveByAll(id);
		PlanSnapshot draft = this.after.revise(this.bureau.clerk(), id, "年中预算调剂");
		assertThat(this.changes.since(this.bureau.clerk(), draft.id(), ChangeBasis.APPROVAL).changes().count())
			.isZero();

		PlanContent old = draft.content();
		this.drafting.save(this.bureau.clerk(), draft.id(), draft.version(),
				new PlanContent("校舍维修绩效目标表", old.header(), old.funding(), old.narratives(), old.spendingPlan(),
						old.schedule(), old.goals(), old.indicators(), old.more()));

		PlanDifference difference = this.changes.since(this.bureau.clerk(), draft.id(), ChangeBasis.APPROVAL);
		assertThat(difference.changes().count()).isOne();
		assertThat(difference.base().content()).isEqualTo(old);
	}

	@Test
	void aDroppedRevisionLeavesTheApprovedPlanOpenForAnother() {
		PlanId id = passedByDepartment();
		approveByAll(id);
		PlanId draft = this.after.revise(this.bureau.clerk(), id, "弄错了").id();

		this.drafting.delete(this.bureau.clerk(), draft);

		assertThat(this.after.revise(this.bureau.clerk(), id, "年中预算调剂").revision().number()).isEqualTo(1);
	}

	private void route(ReviewRoute route) {
		CycleTerms terms = this.cycles.get(YEAR).terms();
		this.administration.change(Actor.program(), YEAR, this.cycles.get(YEAR).version(),
				new CycleTerms(null, terms.templates(), route));
	}

	private PlanId passedByDepartment() {
		PlanId id = draft();
		submit(id);
		this.desk.decide(this.bureau.departmentReviewer(), id, Decision.pass(null), null);
		return id;
	}

	private void approveByAll(PlanId id) {
		this.desk.decide(this.bureau.divisionReviewer(), id, Decision.pass(null), null);
		approve(id);
	}

	private PlanSnapshot approve(PlanId id) {
		return this.desk.decide(this.bureau.performanceReviewer(), id,
				Decision.approve("财绩〔2035〕6号", LocalDate.of(2035, 1, 20)), null);
	}

	private void sendBack(Actor reviewer, PlanId id) {
		this.desk.decide(reviewer, id, Decision.sendBack("请写明维修面积的依据。"), null);
	}

	private PlanSnapshot submit(PlanId id) {
		return this.desk.submit(this.bureau.clerk(), id, null);
	}

	private PlanId draft() {
		return draft(this.bureau.clerk());
	}

	private PlanId draft(Actor clerk) {
		PlanId id = this.drafting
			.create(clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.answers.explain(clerk, id);
		return id;
	}

}
