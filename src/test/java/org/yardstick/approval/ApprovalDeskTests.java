package org.yardstick.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.WaitingForms;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanSummary;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.AfterApproval;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class ApprovalDeskTests {

	private static final int YEAR = 2027;

	private static final int ONE_STEP_YEAR = 2039;

	private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

	@Autowired
	private ApprovalDesk desk;

	@Autowired
	private ApprovalPapers papers;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private ReviewDesk review;

	@Autowired
	private AfterApproval after;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private CycleAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	private WaitingForms forms;

	private Bureau bureau;

	private Actor performance;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.performance = this.bureau.performanceReviewer();
		this.forms = new WaitingForms(this.drafting, this.transitions);
	}

	@Test
	void twentyFormsAreApprovedByOneNumber() {
		List<PlanId> twenty = this.forms.of(this.bureau, YEAR, 20).toList();
		assertThat(this.desk.waiting(this.performance, YEAR, this.bureau.department())).extracting(PlanSummary::id)
			.containsExactlyInAnyOrderElementsOf(twenty);
		assertThat(this.desk.waiting(this.performance, YEAR)).containsEntry(this.bureau.department(), 20L);

		List<PaperId> issued = this.desk.issue(this.performance, order("财绩〔2027〕1号", twenty));

		ApprovalPaper paper = this.papers.get(this.performance, issued.get(0));
		assertThat(issued).hasSize(1);
		assertThat(paper.number()).isEqualTo("财绩〔2027〕1号");
		assertThat(paper.department()).isEqualTo(this.bureau.department());
		assertThat(paper.plans()).isEqualTo(20);
		assertThat(paper.total().inTenThousands()).isEqualByComparingTo("1000");
		assertThat(this.papers.forms(paper)).extracting(ApprovedForm::plan).containsExactlyInAnyOrderElementsOf(twenty);
		assertThat(twenty).map(this::plan).allSatisfy((plan) -> {
			assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
			assertThat(plan.approval()).isEqualTo(new ApprovalNotice("财绩〔2027〕1号", DAY));
		});
		assertThat(this.desk.waiting(this.performance, YEAR, this.bureau.department())).isEmpty();
	}

	@Test
	void theListNamesWhatWasApproved() {
		PlanId plan = this.forms.named(this.bureau, YEAR, "操场改造");
		ApprovedForm form = this.papers.forms(issueOne("1号", plan)).get(0);
		assertThat(form.projectName()).isEqualTo("操场改造");
		assertThat(form.unitName()).startsWith("实验小学");
		assertThat(form.contentHash()).isEqualTo(ContentHash.of(plan(plan).content()));
		assertThat(this.review.history(this.performance, plan)).last()
			.satisfies((step) -> assertThat(step.contentHash()).isEqualTo(form.contentHash()));
	}

	@Test
	void formsOfTwoDepartmentsGiveTwoPapers() {
		Bureau other = this.bureaus.open();
		List<PlanId> both = List.of(this.forms.named(this.bureau, YEAR, "甲"), this.forms.named(other, YEAR, "乙"));

		List<PaperId> issued = this.desk.issue(this.performance, order("财绩〔2027〕2号", both));

		assertThat(issued).map((id) -> this.papers.get(this.performance, id))
			.extracting(ApprovalPaper::department)
			.containsExactlyInAnyOrder(this.bureau.department(), other.department());
	}

	@Test
	void noneIsApprovedWhenOneWasSentBackMeanwhile() {
		PlanId stays = this.forms.named(this.bureau, YEAR, "校舍维修");
		PlanId moved = this.forms.named(this.bureau, YEAR, "操场改造");
		this.review.decide(this.bureau.performanceReviewer(), moved, Decision.sendBack("请补充测算。"), null);

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.desk.issue(this.performance, order("3号", List.of(stays, moved))))
			.withMessageContaining("“操场改造”")
			.withMessageContaining("一张也没有批复");

		assertThat(plan(stays).status()).isEqualTo(PlanStatus.DIVISION_REVIEWED);
		assertThat(papersOfDepartment()).isZero();
	}

	@Test
	void aNumberIsUsedOnceForADepartment() {
		issueOne("4号", this.forms.named(this.bureau, YEAR, "甲"));
		PlanId second = this.forms.named(this.bureau, YEAR, "乙");

		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.desk.issue(this.performance, order(" 4号 ", List.of(second))))
			.satisfies((refused) -> assertThat(refused.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.path()).isEqualTo("number")));

		assertThat(plan(second).status()).isEqualTo(PlanStatus.DIVISION_REVIEWED);
		Bureau other = this.bureaus.open();
		assertThat(this.desk.issue(this.performance, order("4号", List.of(this.forms.named(other, YEAR, "丙")))))
			.hasSize(1);
	}

	@Test
	void nobodyApprovesWhatTheyFilledIn() {
		Actor both = new Actor(UUID.randomUUID(), "某某", Set.of(Role.UNIT, Role.PERFORMANCE),
				new Seat(this.bureau.school(), this.bureau.department(), null, Set.of()), null);
		PlanId own = this.drafting
			.create(both, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), WaitingForms.called("自填")))
			.id();
		this.forms.pass(this.bureau, both, own);

		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.desk.issue(both, order("5号", List.of(own))))
			.satisfies((refused) -> assertThat(refused.problems().get(0).message()).contains("“自填”", "另一位"));

		assertThat(plan(own).status()).isEqualTo(PlanStatus.DIVISION_REVIEWED);
	}

	@Test
	void inAYearOfOneStepWhatTheDepartmentPassedWaits() {
		this.bureaus.openYear(ONE_STEP_YEAR, null, Forms.TEMPLATE);
		this.administration.change(Actor.program(), ONE_STEP_YEAR, this.cycles.get(ONE_STEP_YEAR).version(),
				new CycleTerms(null, Set.of(Forms.TEMPLATE), new ReviewRoute(true, true, true)));
		PlanId plan = this.drafting
			.create(this.bureau.clerk(),
					new NewPlan(ONE_STEP_YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.transitions.take(this.bureau.clerk(), plan, PlanAction.SUBMIT, null);
		assertThat(this.desk.waiting(this.performance, ONE_STEP_YEAR)).doesNotContainKey(this.bureau.department());
		this.transitions.take(this.bureau.departmentReviewer(), plan, PlanAction.PASS, null);

		assertThat(this.desk.waiting(this.performance, ONE_STEP_YEAR, this.bureau.department()))
			.extracting(PlanSummary::id)
			.containsExactly(plan);
		issueOne("6号", plan);

		assertThat(plan(plan).status()).isEqualTo(PlanStatus.APPROVED);
	}

	@Test
	void aRevisionIsApprovedByAPaperOfItsOwn() {
		PlanId plan = this.forms.named(this.bureau, YEAR, "甲");
		issueOne("7号", plan);
		PlanId revision = this.after.revise(this.bureau.clerk(), plan, "预算调剂").id();
		this.forms.pass(this.bureau, this.bureau.clerk(), revision);

		ApprovalPaper paper = issueOne("8号", revision);

		assertThat(this.papers.forms(paper)).singleElement()
			.satisfies((form) -> assertThat(form.revision()).isEqualTo(1));
		assertThat(plan(plan).revision().superseded()).isTrue();
	}

	@Test
	void saysEverythingThatIsMissingAtOnce() {
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(
					() -> this.desk.issue(this.performance, new ApprovalOrder(" ", null, "字".repeat(2001), List.of())))
			.satisfies((refused) -> assertThat(refused.problems()).extracting("path")
				.containsExactly("number", "dated", "words", "plans"));
		List<PlanId> many = Stream.generate(() -> new PlanId(UUID.randomUUID())).limit(501).toList();
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.desk.issue(this.performance, order("号".repeat(101), many)))
			.satisfies(
					(refused) -> assertThat(refused.problems()).extracting("path").containsExactly("number", "plans"));
	}

	@Test
	void onlyThePerformanceDivisionApproves() {
		PlanId plan = this.forms.named(this.bureau, YEAR, "甲");
		for (Actor other : List.of(this.bureau.clerk(), this.bureau.departmentReviewer(),
				this.bureau.divisionReviewer(), this.bureau.administrator())) {
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.desk.issue(other, order("9号", List.of(plan))));
			assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.desk.waiting(other, YEAR));
		}
	}

	@Test
	void aPaperIsOnTheTrail() {
		issueOne("10号", this.forms.named(this.bureau, YEAR, "甲"));
		assertThat(this.jdbc
			.sql("select kind || ' ' || words from trail_entry where subject_id = ? order by number desc limit 1")
			.param(this.bureau.department().toString())
			.query(String.class)
			.single()).isEqualTo("PAPER_ISSUED 2027年度，文号 10号，1张表");
	}

	private ApprovalPaper issueOne(String number, PlanId plan) {
		return this.papers.get(this.performance,
				this.desk.issue(this.performance, order(number, List.of(plan))).get(0));
	}

	private long papersOfDepartment() {
		return this.jdbc.sql("select count(*) from approval_paper where department_id = ?")
			.param(this.bureau.department().value())
			.query(Long.class)
			.single();
	}

	private PlanSnapshot plan(PlanId id) {
		return this.plans.get(this.performance, id);
	}

	private static ApprovalOrder order(String number, List<PlanId> plans) {
		return new ApprovalOrder(number, DAY, null, plans);
	}

}
