package org.yardstick.review;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.finding.OpenFindings;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.review.QueueFilter.Returned;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for whom, in which order, and what is told of it. */
@FullStackTest
@Transactional
class ReviewQueueTests {

	private static final int YEAR = 2032;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers answers;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private ReviewQueue queue;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private CycleAdministration administration;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private EntityManager entities;

	private Bureau bureau;

	private Actor department;

	private Actor division;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.department = this.bureau.departmentReviewer();
		this.division = this.bureau.divisionReviewer();
	}

	@Test
	void eachReviewerHasWhatTheOwnStepAwaitsOfTheOwnPlaces() {
		PlanId submitted = submitted();
		PlanId passed = passed(submitted());
		draft();

		assertThat(ids(this.department)).containsExactly(submitted);
		assertThat(ids(this.division)).containsExactly(passed);
		assertThat(ids(this.bureau.performanceReviewer(), filter(null, this.bureau))).isEmpty();
		Bureau other = this.bureaus.open();
		assertThat(ids(other.departmentReviewer())).isEmpty();
		assertThat(ids(other.divisionReviewer())).isEmpty();
		assertThat(ids(this.bureau.clerk())).isEmpty();
		assertThat(ids(this.bureau.administrator())).isEmpty();
	}

	@Test
	void whomAFormAwaitsIsSaidByTheRouteOfItsYear() {
		route(new ReviewRoute(true, true, true));
		PlanId passed = passed(submitted());

		assertThat(ids(this.bureau.performanceReviewer(), filter(null, this.bureau))).containsExactly(passed);
		assertThat(first(this.division).obstacle()).isEqualTo(PassingObstacle.NEEDS_PAPER);
	}

	@Test
	void whatWaitsLongestComesFirst() {
		PlanId late = submitted();
		PlanId early = submitted();
		arrived(early, 9);

		assertThat(ids(this.department)).containsExactly(early, late);
		assertThat(first(this.department).days()).isEqualTo(9);
	}

	@Test
	void filtersByYearAmountFindingsAndDays() {
		PlanId dear = submitted();
		PlanId faulty = submitted();
		amount(dear, "2000000");
		amount(faulty, "500000");
		errors(faulty, 1);
		arrived(faulty, 5);

		assertThat(ids(this.department, new QueueFilter(YEAR, null, null, null, null, null, null))).hasSize(2);
		assertThat(ids(this.department, new QueueFilter(YEAR - 1, null, null, null, null, null, null))).isEmpty();
		assertThat(ids(this.department, new QueueFilter(null, null, new BigDecimal("200"), null, null, null, null)))
			.containsExactly(dear);
		assertThat(ids(this.department, new QueueFilter(null, null, null, new BigDecimal("199.99"), null, null, null)))
			.containsExactly(faulty);
		assertThat(ids(this.department, new QueueFilter(null, null, null, null, OpenFindings.ERRORS, null, null)))
			.containsExactly(faulty);
		assertThat(ids(this.department, new QueueFilter(null, null, null, null, OpenFindings.NO_ERRORS, null, null)))
			.containsExactly(dear);
		assertThat(ids(this.department, new QueueFilter(null, null, null, null, null, 5, null)))
			.containsExactly(faulty);
		assertThat(ids(this.department, new QueueFilter(null, null, null, null, null, 6, null))).isEmpty();
	}

	@Test
	void whatWasSentBackComesToTheSameReviewerMarked() {
		PlanId first = submitted();
		PlanId returned = submitted();
		this.desk.decide(this.department, returned, new Decision(Decision.Verdict.SEND_BACK, "请写明依据。",
				List.of(new Remark("indicators[0].annualTarget", "请写明栋数。")), List.of(), null, null), null);
		assertThat(ids(this.department)).containsExactly(first);
		this.desk.submit(this.bureau.clerk(), returned, null);
		this.entities.flush();

		QueuedPlan mine = this.queue
			.page(this.department, only(Returned.BY_ME), QueueOrder.OLDEST, PageRequest.of(0, 10))
			.getContent()
			.get(0);
		assertThat(mine.plan().id()).isEqualTo(returned);
		assertThat(mine.marks()).isEqualTo(new QueueMarks(this.department.name(), true, 0, 1, 0));
		Actor colleague = this.bureau.departmentReviewer();
		assertThat(ids(colleague, only(Returned.BY_ME))).isEmpty();
		assertThat(ids(colleague, only(Returned.ALL))).containsExactly(returned);
		assertThat(first(colleague).marks()).isEqualTo(QueueMarks.NONE);
		assertThat(this.queue.page(colleague, QueueFilter.NONE, QueueOrder.RETURNED, PageRequest.of(0, 10)))
			.extracting((one) -> one.plan().id())
			.containsExactly(returned, first);
	}

	@Test
	void nobodyPassesTheOwnWorkTogetherWithOthers() {
		Actor clerk = this.bureau.clerk();
		PlanId own = draft(clerk);
		this.desk.submit(clerk, own, null);
		Actor both = new Actor(clerk.accountId(), clerk.name(), Set.of(Role.DEPARTMENT),
				new Seat(null, this.bureau.department(), null, Set.of()), clerk.origin());

		assertThat(first(both).obstacle()).isEqualTo(PassingObstacle.OWN);
		assertThat(first(this.department).isPassable()).isTrue();
		errors(own, 2);
		assertThat(first(this.department).obstacle()).isEqualTo(PassingObstacle.ERRORS);
		this.jdbc.sql("delete from plan_check where plan_id = ?").param(own.value()).update();
		assertThat(first(this.department).obstacle()).isEqualTo(PassingObstacle.UNCHECKED);
	}

	@Test
	void leadsFromFormToForm() {
		PlanId third = submitted();
		PlanId second = submitted();
		PlanId first = submitted();
		arrived(first, 3);
		arrived(second, 2);
		arrived(third, 1);

		assertThat(spot(first)).isEqualTo(new QueueSpot(1, 3, null, second));
		assertThat(spot(second)).isEqualTo(new QueueSpot(2, 3, first, third));
		assertThat(spot(third)).isEqualTo(new QueueSpot(3, 3, second, null));
		assertThat(spot(draft())).isNull();
		for (QueueOrder order : QueueOrder.values()) {
			assertThat(this.queue.spot(this.department, QueueFilter.NONE, order, second)).isPresent();
		}
	}

	@Test
	void issuesAsManyStatementsForManyFormsAsForFew() throws Exception {
		PlanId plan = submitted();
		flush();
		List<String> few = this.statements.during(() -> assertThat(ids(this.department)).hasSize(1));
		for (int n = 0; n < 4; n++) {
			submitted();
		}
		flush();
		List<String> many = this.statements.during(() -> assertThat(ids(this.department)).hasSize(5));
		assertThat(many).hasSameSizeAs(few).hasSizeLessThan(12);
		assertThat(this.statements.during(() -> spot(plan))).hasSizeLessThan(6);
	}

	private void flush() {
		this.entities.flush();
		this.entities.clear();
	}

	private QueueSpot spot(PlanId plan) {
		return this.queue.spot(this.department, QueueFilter.NONE, QueueOrder.OLDEST, plan).orElse(null);
	}

	private QueuedPlan first(Actor actor) {
		return this.queue.page(actor, QueueFilter.NONE, QueueOrder.OLDEST, PageRequest.of(0, 10)).getContent().get(0);
	}

	private List<PlanId> ids(Actor actor) {
		return ids(actor, QueueFilter.NONE);
	}

	private List<PlanId> ids(Actor actor, QueueFilter filter) {
		return this.queue.page(actor, filter, QueueOrder.OLDEST, PageRequest.of(0, 10))
			.map((one) -> one.plan().id())
			.getContent();
	}

	private static QueueFilter only(Returned returned) {
		return new QueueFilter(null, null, null, null, null, null, returned);
	}

	private static QueueFilter filter(Integer year, Bureau bureau) {
		return new QueueFilter(year, bureau.department(), null, null, null, null, null);
	}

	private void arrived(PlanId plan, int daysAgo) {
		this.jdbc.sql("update performance_plan set updated_at = ? where id = ?")
			.params(Timestamp.from(this.clock.instant().minus(Duration.ofDays(daysAgo))), plan.value())
			.update();
	}

	private void amount(PlanId plan, String yuan) {
		this.jdbc.sql("update performance_plan set total_amount = ? where id = ?")
			.params(new BigDecimal(yuan), plan.value())
			.update();
	}

	private void errors(PlanId plan, int errors) {
		this.jdbc.sql("update plan_check set open_errors = ? where plan_id = ?").params(errors, plan.value()).update();
	}

	private PlanId passed(PlanId plan) {
		this.desk.decide(this.department, plan, Decision.pass(null), null);
		return plan;
	}

	private PlanId submitted() {
		PlanId plan = draft();
		this.desk.submit(this.bureau.clerk(), plan, null);
		return plan;
	}

	private PlanId draft() {
		return draft(this.bureau.clerk());
	}

	private PlanId draft(Actor clerk) {
		PlanId plan = this.drafting
			.create(clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.answers.explain(clerk, plan);
		return plan;
	}

	private void route(ReviewRoute route) {
		CycleTerms terms = this.cycles.get(YEAR).terms();
		this.administration.change(Actor.program(), YEAR, this.cycles.get(YEAR).version(),
				new CycleTerms(null, terms.templates(), route));
	}

}
