package org.yardstick.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanMoved;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.StalePlanException;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
@RecordApplicationEvents
class ReviewDeskTests {

	private static final int YEAR = 2027;

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
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void aFormGoesFromUnitToApproval() {
		PlanId id = draft(this.bureau.school());

		assertThat(this.desk.submit(this.bureau.clerk(), id, null).status()).isEqualTo(PlanStatus.SUBMITTED);
		assertThat(this.desk.decide(this.bureau.departmentReviewer(), id, Decision.pass("同意"), null).status())
			.isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		assertThat(this.desk.decide(this.bureau.divisionReviewer(), id, Decision.pass(null), null).status())
			.isEqualTo(PlanStatus.DIVISION_REVIEWED);
		PlanSnapshot approved = this.desk.decide(this.bureau.performanceReviewer(), id,
				Decision.approve("财绩〔2027〕1号", LocalDate.of(2027, 2, 1)), null);

		assertThat(approved.status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(approved.approval().number()).isEqualTo("财绩〔2027〕1号");
		assertThat(this.desk.history(this.bureau.clerk(), id)).extracting(ReviewStep::action)
			.containsExactly(PlanAction.SUBMIT, PlanAction.PASS, PlanAction.PASS, PlanAction.APPROVE);
		assertThat(this.events.stream(PlanMoved.class)).extracting(PlanMoved::to)
			.containsExactly(PlanStatus.SUBMITTED, PlanStatus.DEPARTMENT_REVIEWED, PlanStatus.DIVISION_REVIEWED,
					PlanStatus.APPROVED);
	}

	@Test
	void aUnitThatIsItsOwnDepartmentSkipsTheDepartmentStep() {
		PlanId id = draft(this.bureau.itself(), this.bureau.clerkOfDepartment());

		assertThat(this.desk.submit(this.bureau.clerkOfDepartment(), id, null).status())
			.isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
		assertThat(this.desk.withdraw(this.bureau.clerkOfDepartment(), id, null).status()).isEqualTo(PlanStatus.DRAFT);
	}

	@Test
	void errorsStandInTheWayOfSubmissionAllAtOnce() {
		PlanId id = this.drafting
			.create(this.bureau.clerk(),
					new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), PlanContent.BLANK))
			.id();

		assertThatExceptionOfType(SubmissionRefusedException.class)
			.isThrownBy(() -> this.desk.submit(this.bureau.clerk(), id, null))
			.satisfies((refused) -> assertThat(refused.findings()).hasSizeGreaterThan(3))
			.withMessageContaining("处错误");
		assertThat(this.plans.get(this.bureau.clerk(), id).status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(this.desk.history(this.bureau.clerk(), id)).isEmpty();
	}

	@Test
	void aWarningStandsInTheWayUntilItIsExplained() {
		PlanContent complete = Forms.complete();
		Indicator rate = new Indicator(null, "产出指标", "质量指标", "工程验收合格率", null, null, "100", null, null);
		PlanId id = this.drafting
			.create(this.bureau.clerk(), new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(),
					new PlanContent(null, complete.header(), complete.funding(), complete.narratives(),
							complete.spendingPlan(), complete.schedule(), complete.goals(),
							Stream.concat(complete.indicators().stream(), Stream.of(rate)).toList(), complete.more())))
			.id();

		assertThatExceptionOfType(SubmissionRefusedException.class)
			.isThrownBy(() -> this.desk.submit(this.bureau.clerk(), id, null))
			.satisfies((refused) -> assertThat(refused.findings())
				.anySatisfy((finding) -> assertThat(finding.code()).isEqualTo("T01")))
			.withMessageContaining("处警告没有改正或说明");
		this.answers.explain(this.bureau.clerk(), id);
		assertThat(this.desk.submit(this.bureau.clerk(), id, null).status()).isEqualTo(PlanStatus.SUBMITTED);
	}

	@Test
	void nothingIsHandedInAfterTheDeadline() {
		PlanId id = draft(this.bureau.school());
		this.bureaus.openYear(YEAR, Instant.parse("2020-01-01T00:00:00Z"), Forms.TEMPLATE);

		assertThatThrownBy(() -> this.desk.submit(this.bureau.clerk(), id, null)).isInstanceOf(ConflictException.class)
			.hasMessageContaining("截止");
	}

	@Test
	void whatCameBackIsHandedInAgainEvenAfterTheDeadline() {
		PlanId id = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), id, Decision.sendBack("请补充维修面积。"), null);
		this.bureaus.openYear(YEAR, Instant.parse("2020-01-01T00:00:00Z"), Forms.TEMPLATE);

		assertThat(this.desk.submit(this.bureau.clerk(), id, null).status()).isEqualTo(PlanStatus.SUBMITTED);
	}

	@Test
	void sendingBackNeedsAnOpinionOrARemark() {
		PlanId id = submitted();

		assertThatThrownBy(() -> this.desk.decide(this.bureau.departmentReviewer(), id, Decision.sendBack("  "), null))
			.isInstanceOf(RejectedException.class);
		Decision byRemark = new Decision(Decision.Verdict.SEND_BACK, null,
				List.of(new Remark("indicators[1].annualTarget", "请写明栋数的依据。")), null, null);
		this.desk.decide(this.bureau.departmentReviewer(), id, byRemark, null);

		assertThat(this.desk.history(this.bureau.clerk(), id)).last()
			.satisfies((step) -> assertThat(step.remarks()).extracting(Remark::path)
				.containsExactly("indicators[1].annualTarget"));
	}

	@Test
	void approvingNeedsNumberAndDate() {
		PlanId id = submitted();
		this.desk.decide(this.bureau.departmentReviewer(), id, Decision.pass(null), null);
		this.desk.decide(this.bureau.divisionReviewer(), id, Decision.pass(null), null);

		assertThatThrownBy(() -> this.desk.decide(this.bureau.performanceReviewer(), id, Decision.pass("同意"), null))
			.isInstanceOf(RejectedException.class)
			.hasMessageContaining("文号");
	}

	@Test
	void nobodyDecidesOutOfTurn() {
		PlanId id = submitted();

		assertThatThrownBy(() -> this.desk.decide(this.bureau.divisionReviewer(), id, Decision.pass(null), null))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.desk.decide(this.bureau.clerk(), id, Decision.pass(null), null))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.desk.decide(this.bureau.administrator(), id, Decision.pass(null), null))
			.isInstanceOf(NotAllowedException.class);
	}

	@Test
	void peopleOfAnotherBureauSeeAndDecideNothing() {
		PlanId id = submitted();
		Bureau other = this.bureaus.open();

		assertThatThrownBy(() -> this.desk.decide(other.departmentReviewer(), id, Decision.pass(null), null))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.desk.history(other.clerk(), id)).isInstanceOf(NotAllowedException.class);
	}

	@Test
	void aSecondIdenticalDecisionIsRefusedWithTheStatus() {
		PlanId id = submitted();

		assertThatThrownBy(() -> this.desk.submit(this.bureau.clerk(), id, null)).isInstanceOf(ConflictException.class)
			.hasMessageContaining("已报送");
	}

	@Test
	void aDecisionOnAVersionThatChangedIsRefused() {
		PlanId id = submitted();
		long seen = this.plans.get(this.bureau.clerk(), id).version();
		this.desk.withdraw(this.bureau.clerk(), id, null);
		this.desk.submit(this.bureau.clerk(), id, null);

		assertThatThrownBy(() -> this.desk.decide(this.bureau.departmentReviewer(), id, Decision.pass(null), seen))
			.isInstanceOf(StalePlanException.class);
	}

	@Test
	void eachStepKeepsTheFormAsItWas() {
		PlanId id = submitted();
		this.desk.withdraw(this.bureau.clerk(), id, null);
		PlanSnapshot open = this.plans.get(this.bureau.clerk(), id);
		PlanContent old = open.content();
		this.drafting.save(this.bureau.clerk(), id, open.version(),
				new PlanContent("校舍维修绩效目标表", old.header(), old.funding(), old.narratives(), old.spendingPlan(),
						old.schedule(), old.goals(), old.indicators(), old.more()));
		this.desk.submit(this.bureau.clerk(), id, null);

		List<ReviewStep> steps = this.desk.history(this.bureau.clerk(), id);
		assertThat(steps.get(0).content()).isEqualTo(old);
		assertThat(steps.get(0).contentHash()).hasSize(64).isNotEqualTo(steps.get(2).contentHash());
		assertThat(steps.get(0).origin()).isEqualTo("192.0.2.7");
	}

	@Test
	void theDatabaseRefusesToRewriteHistory() {
		PlanId id = submitted();

		assertThatThrownBy(() -> this.jdbc.sql("update review_step set opinion = '另一句' where plan_id = :id")
			.param("id", id.value())
			.update()).hasMessageContaining("never changed");
		assertThatThrownBy(
				() -> this.jdbc.sql("delete from review_step where plan_id = :id").param("id", id.value()).update())
			.hasMessageContaining("never changed");
	}

	@Test
	void choicesAreThoseOfTheRoleAndStatus() {
		PlanId id = submitted();
		PlanSnapshot plan = this.plans.get(this.bureau.clerk(), id);

		assertThat(this.desk.choices(this.bureau.clerk(), plan)).containsExactly(PlanAction.WITHDRAW);
		assertThat(this.desk.choices(this.bureau.departmentReviewer(), plan)).containsExactly(PlanAction.PASS,
				PlanAction.SEND_BACK);
		assertThat(this.desk.choices(this.bureau.divisionReviewer(), plan)).isEmpty();
	}

	private PlanId submitted() {
		PlanId id = draft(this.bureau.school());
		this.desk.submit(this.bureau.clerk(), id, null);
		return id;
	}

	private PlanId draft(UnitId unit) {
		return draft(unit, this.bureau.clerk());
	}

	private PlanId draft(UnitId unit, Actor clerk) {
		PlanId id = this.drafting.create(clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, unit, Forms.complete())).id();
		this.answers.explain(clerk, id);
		return id;
	}

}
