package org.yardstick.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.Decision;
import org.yardstick.review.Remark;
import org.yardstick.review.ReviewDesk;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class NoticeDeliveryTests {

	private static final int YEAR = 2027;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers answers;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private SignedInPeople signedIn;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private NoticeDelivery delivery;

	@Autowired
	private Notices notices;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private JdbcClient jdbc;

	private TestPeople people;

	private Bureau bureau;

	private Actor clerk;

	private Actor colleague;

	private Actor department;

	private Actor division;

	@BeforeEach
	void settle() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.people = new TestPeople(this.accounts, this.signedIn);
		this.clerk = this.people.add("王填报", Place.of(this.bureau.school()), Role.UNIT);
		this.colleague = this.people.add("李填报", Place.of(this.bureau.school()), Role.UNIT);
		this.department = this.people.add("张审核", Place.of(this.bureau.department()), Role.DEPARTMENT);
		this.division = this.people.add("赵科员", Place.of(this.bureau.division()), Role.DIVISION);
	}

	@Test
	void tellsTheUnitThatAFormCameBackWithTheFirstWordsOfTheReason() {
		PlanId id = submitted();
		Remark remark = new Remark("indicators[1].annualTarget", "请写明栋数的依据。");
		String opinion = "请补充维修面积。\n" + "另外，".repeat(50);
		this.desk.decide(this.department, id,
				new Decision(Decision.Verdict.SEND_BACK, opinion, List.of(remark, remark), null, null), null);

		assertThat(told(this.colleague)).singleElement().satisfies((notice) -> {
			assertThat(notice.kind()).isEqualTo(NoticeKind.SENT_BACK);
			assertThat(notice.title()).contains("实验小学", "“校舍维修”", "退回修改");
			assertThat(notice.details()).contains("2027 年度", "主管部门审核人 张审核", "批注 2 处")
				.anySatisfy((words) -> assertThat(words).startsWith("请补充维修面积。 另外，").hasSize(61).endsWith("…"));
			assertThat(notice.address()).isEqualTo("/plans/" + id);
			assertThat(notice.isRead()).isFalse();
		});
		assertThat(told(this.clerk)).hasSize(1);
	}

	@Test
	void tellsTheUnitThatItsFormsArePassedOnAndApproved() {
		Actor performance = this.people.add("绩效科", null, Role.PERFORMANCE);
		PlanId id = submitted();
		this.desk.decide(this.department, id, Decision.pass(null), null);
		this.desk.decide(this.division, id, Decision.pass(null), null);
		this.desk.decide(performance, id, Decision.approve("财绩〔2027〕1号", LocalDate.of(2027, 2, 1)), null);

		assertThat(told(this.clerk)).extracting(Notice::kind)
			.containsExactly(NoticeKind.APPROVED, NoticeKind.PASSED, NoticeKind.PASSED);
		assertThat(told(this.clerk)).extracting(Notice::title)
			.satisfiesExactly((title) -> assertThat(title).endsWith("“校舍维修”已批复"),
					(title) -> assertThat(title).endsWith("审核通过，现在是“业务科已审”"),
					(title) -> assertThat(title).endsWith("审核通过，现在是“部门已审”"));
	}

	@Test
	void tellsTheReviewersOfTheNextStepAndNobodyElse() {
		Bureau other = this.bureaus.open();
		Actor otherClerk = this.people.add("别处", Place.of(other.school()), Role.UNIT);
		Actor otherDepartment = this.people.add("别处", Place.of(other.department()), Role.DEPARTMENT);
		Actor otherDivision = this.people.add("别处", Place.of(other.division()), Role.DIVISION);
		Actor neighbour = this.people.add("邻居", Place.of(this.bureau.itself()), Role.UNIT);

		PlanId id = submitted();
		assertThat(told(this.department)).singleElement()
			.satisfies((notice) -> assertThat(notice.title()).startsWith("新到 1 张待审：实验小学"));
		assertThat(told(this.division)).isEmpty();

		this.desk.decide(this.department, id, Decision.pass(null), null);
		assertThat(told(this.division)).singleElement()
			.satisfies((notice) -> assertThat(notice.kind()).isEqualTo(NoticeKind.ARRIVED));
		assertThat(told(this.department)).hasSize(1);
		for (Actor actor : List.of(otherClerk, otherDepartment, otherDivision, neighbour)) {
			assertThat(told(actor)).as(actor.name()).isEmpty();
		}
	}

	@Test
	void tellsReviewersWhoSitInTheUnitThatIsTheDepartmentItself() {
		Actor itself = this.people.add("本级审核", Place.of(this.bureau.itself()), Role.DEPARTMENT);
		submitted();

		assertThat(told(itself)).hasSize(1);
	}

	@Test
	void tellsNobodyOfTheOwnDeeds() {
		Actor both = this.people.add("一身二任", Place.of(this.bureau.division()), Role.DIVISION, Role.PERFORMANCE);
		Actor performance = this.people.add("绩效科", null, Role.PERFORMANCE);
		PlanId id = submitted();
		this.desk.decide(this.department, id, Decision.pass(null), null);
		assertThat(told(both)).hasSize(1);
		this.desk.decide(both, id, Decision.pass(null), null);

		assertThat(told(performance)).isNotEmpty();
		assertThat(told(both)).hasSize(1);
	}

	@Test
	void tellsNobodyWhoseAccountIsDisabled() {
		this.accounts.disable(this.bureau.administrator(), this.colleague.accountId());
		PlanId id = submitted();
		this.desk.decide(this.department, id, Decision.sendBack("请补充。"), null);

		assertThat(told(this.clerk)).hasSize(1);
		assertThat(told(this.colleague)).isEmpty();
	}

	@Test
	void tellsAReviewerInOneLineOfManyArrivals() {
		for (int n = 0; n < 4; n++) {
			submitted();
		}
		assertThat(told(this.department)).singleElement().satisfies((notice) -> {
			assertThat(notice.title()).isEqualTo("新到 4 张待审");
			assertThat(notice.details()).anySatisfy((words) -> assertThat(words).startsWith("最近一张是实验小学"));
			assertThat(notice.address()).isEqualTo("/queue?year=2027");
		});

		submitted();
		assertThat(told(this.department)).singleElement()
			.satisfies((notice) -> assertThat(notice.title()).isEqualTo("新到 5 张待审"));
	}

	@Test
	void beginsANewLineAfterTheOldOneWasRead() {
		submitted();
		Notice first = told(this.department).get(0);
		this.notices.open(this.department, first.id());
		submitted();

		assertThat(told(this.department)).extracting(Notice::isRead).containsExactly(false, true);
		assertThat(told(this.department)).extracting(Notice::title)
			.allSatisfy((title) -> assertThat(title).startsWith("新到 1 张待审"));
	}

	@Test
	void saysWhichArrivalsHadBeenSentBack() {
		PlanId id = submitted();
		this.desk.decide(this.department, id, Decision.sendBack("请补充。"), null);
		this.desk.submit(this.clerk, id, null);
		assertThat(told(this.department)).singleElement()
			.satisfies((notice) -> assertThat(notice.details()).contains("退回后重报"));

		submitted();
		assertThat(told(this.department)).singleElement().satisfies((notice) -> {
			assertThat(notice.title()).isEqualTo("新到 2 张待审");
			assertThat(notice.details()).contains("其中退回后重报 1 张");
		});
	}

	@Test
	void saysToTheDivisionToThatWhatItSentBackIsThereAgain() {
		PlanId id = submitted();
		this.desk.decide(this.department, id, Decision.pass(null), null);
		this.desk.decide(this.division, id, Decision.sendBack("请补充。"), null);
		this.desk.submit(this.clerk, id, null);

		assertThat(told(this.division)).first().satisfies((notice) -> assertThat(notice.details()).contains("退回后重报"));
	}

	@Test
	void countsAFormOnceThatArrivedTwiceMeanwhile() {
		PlanId id = submitted();
		this.desk.withdraw(this.clerk, id, null);
		this.desk.submit(this.clerk, id, null);

		assertThat(told(this.department)).singleElement()
			.satisfies((notice) -> assertThat(notice.title()).startsWith("新到 1 张待审"));
	}

	@Test
	void saysNothingOfAnArrivalThatWasTakenBackMeanwhile() {
		PlanId id = submitted();
		this.desk.withdraw(this.clerk, id, null);

		assertThat(told(this.department)).isEmpty();
	}

	@Test
	void tellsNothingOfWhatDidNotHappen() {
		PlanId id = draft();
		this.transaction.executeWithoutResult((status) -> {
			this.transitions.take(this.clerk, id, PlanAction.SUBMIT, null);
			status.setRollbackOnly();
		});

		assertThat(told(this.department)).isEmpty();
	}

	@Test
	void notesAMoveInOneStatementHoweverManyAreToBeTold() throws Exception {
		PlanId id = draft();
		this.people.add("又一位", Place.of(this.bureau.department()), Role.DEPARTMENT);

		List<String> sent = this.statements
			.during(() -> this.transitions.take(this.clerk, id, PlanAction.SUBMIT, null));
		assertThat(sent).filteredOn((sql) -> sql.contains("notice")).hasSize(1);
	}

	@Test
	void tellsOfManyMovesInAsManyStatementsAsOfFew() throws Exception {
		this.delivery.catchUp();
		submitted();
		List<String> few = this.statements.during(() -> this.delivery.catchUp());
		for (int n = 0; n < 6; n++) {
			submitted();
		}
		List<String> many = this.statements.during(() -> this.delivery.catchUp());
		assertThat(many).hasSameSizeAs(few).hasSizeLessThan(10);
		assertThat(told(this.department)).singleElement()
			.satisfies((notice) -> assertThat(notice.title()).isEqualTo("新到 7 张待审"));
	}

	@Test
	void forgetsWhatIsOldAndNothingElse(@Autowired NoticeRows rows) {
		PlanId id = submitted();
		this.desk.decide(this.department, id, Decision.sendBack("请补充。"), null);
		Notice old = told(this.clerk).get(0);
		assertThat(told(this.colleague)).hasSize(1);
		this.jdbc.sql("update notice set noted_at = noted_at - interval '181 days' where id = :id")
			.param("id", old.id())
			.update();
		rows.forget(Instant.now().minus(Duration.ofDays(180)));

		assertThat(told(this.clerk)).isEmpty();
		assertThat(told(this.colleague)).hasSize(1);
	}

	private List<Notice> told(Actor actor) {
		this.delivery.catchUp();
		return this.notices.page(actor, PageRequest.ofSize(50)).getContent();
	}

	private PlanId submitted() {
		PlanId id = draft();
		this.desk.submit(this.clerk, id, null);
		return id;
	}

	private PlanId draft() {
		PlanId id = this.drafting
			.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.answers.explain(this.clerk, id);
		return id;
	}

}
