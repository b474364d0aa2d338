package org.yardstick.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.FullStackTest;
import org.yardstick.TestTime;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.SmallTown;
import org.yardstick.plan.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class RemindersTests {

	/** Of no other test, and gone afterwards. */
	private static final int YEAR = 2031;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Notices notices;

	@Autowired
	private AccountAdministration accounts;

	@Autowired
	private SignedInPeople signedIn;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private TestTime.Movable time;

	private SmallTown town;

	private TestPeople people;

	private Actor school;

	private Actor library;

	private Actor education;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
		this.people = new TestPeople(this.accounts, this.signedIn);
		this.school = this.people.add("王老师", Place.of(this.town.school.unit()), Role.UNIT);
		this.library = this.people.add("李馆长", Place.of(this.town.library.unit()), Role.UNIT);
		this.education = this.people.add("张审核", Place.of(this.town.education), Role.DEPARTMENT);
		this.jdbc.sql("update budget_cycle set submission_deadline = null").update();
	}

	@AfterEach
	void leave() {
		this.time.reset();
		this.town.leave();
		this.jdbc.sql("delete from budget_cycle_template where fiscal_year = ?").param(YEAR).update();
		this.jdbc.sql("delete from budget_cycle where fiscal_year = ?").param(YEAR).update();
	}

	@Test
	void remindsUnitsOfWhatIsNotHandedIn() {
		deadlineIn(Duration.ofDays(7));
		StoredPlan.of(this.town.school).in(YEAR).save(this.jdbc);
		StoredPlan.of(this.town.school).in(YEAR).in(PlanStatus.RETURNED).save(this.jdbc);
		StoredPlan.of(this.town.school).in(YEAR).in(PlanStatus.RETURNED).save(this.jdbc);
		Actor station = this.people.add("站长", Place.of(this.town.station.unit()), Role.UNIT);
		StoredPlan.of(this.town.station).in(YEAR).in(PlanStatus.APPROVED).save(this.jdbc);
		this.reminders.give();

		assertThat(of(this.school)).singleElement().satisfies((notice) -> {
			assertThat(notice.title()).startsWith("2031 年度报送还有 7 天截止（");
			assertThat(notice.details()).contains("退回待改 2 张、草稿 1 张，还没有报送");
			assertThat(notice.address()).isEqualTo("/");
		});
		assertThat(of(this.library)).singleElement()
			.satisfies((notice) -> assertThat(notice.details()).contains("本单位还没有填报"));
		assertThat(of(station)).isEmpty();
	}

	@Test
	void remindsDepartmentsOfWhatWaitsForThem() {
		deadlineIn(Duration.ofDays(3));
		StoredPlan.of(this.town.school).in(YEAR).in(PlanStatus.SUBMITTED).changedAt(now()).save(this.jdbc);
		StoredPlan.of(this.town.library).in(YEAR).in(PlanStatus.SUBMITTED).changedAt(now()).save(this.jdbc);
		Actor water = this.people.add("水利局", Place.of(this.town.water), Role.DEPARTMENT);
		this.reminders.give();

		assertThat(of(this.education)).singleElement().satisfies((notice) -> {
			assertThat(notice.title()).startsWith("2031 年度报送还有 3 天截止");
			assertThat(notice.details()).anySatisfy((words) -> assertThat(words).startsWith("还有 2 张表等您审核"));
			assertThat(notice.address()).isEqualTo("/queue?year=2031");
		});
		assertThat(of(water)).isEmpty();
	}

	@Test
	void remindsOnceForEachThreshold() {
		deadlineIn(Duration.ofDays(8));
		this.reminders.give();
		assertThat(of(this.school)).isEmpty();

		this.time.advance(Duration.ofDays(1));
		this.reminders.give();
		this.reminders.give();
		assertThat(of(this.school)).hasSize(1);

		this.notices.open(this.school, of(this.school).get(0).id());
		this.time.advance(Duration.ofDays(2));
		this.reminders.give();
		assertThat(of(this.school)).hasSize(1);

		this.time.advance(Duration.ofDays(2));
		this.reminders.give();
		assertThat(of(this.school)).hasSize(2);
	}

	@Test
	void catchesUpOnADayThatWasMissed() {
		deadlineIn(Duration.ofDays(6));
		this.reminders.give();

		assertThat(of(this.school)).singleElement()
			.satisfies((notice) -> assertThat(notice.title()).contains("还有 6 天截止"));
	}

	@Test
	void remindsAgainOfADeadlineThatWasMoved() {
		deadlineIn(Duration.ofDays(3));
		this.reminders.give();
		deadlineIn(Duration.ofDays(7));
		this.reminders.give();

		assertThat(of(this.school)).hasSize(2);
	}

	@Test
	void remindsNobodyAfterTheDeadline() {
		deadlineIn(Duration.ofMinutes(-1));
		this.reminders.give();

		assertThat(of(this.school)).isEmpty();
	}

	@Test
	void remindsReviewersOnceAWeekOfWhatWaitsLong() {
		Actor division = this.people.add("赵科员", Place.of(this.town.culture), Role.DIVISION);
		Actor farming = this.people.add("钱科员", Place.of(this.town.farming), Role.DIVISION);
		for (int n = 0; n < 2; n++) {
			StoredPlan.of(this.town.school)
				.in(PlanStatus.DEPARTMENT_REVIEWED)
				.changedAt(this.clock.instant().minus(Duration.ofDays(6)).toString())
				.save(this.jdbc);
		}
		StoredPlan.of(this.town.library).in(PlanStatus.DEPARTMENT_REVIEWED).changedAt(now()).save(this.jdbc);
		this.reminders.give();
		this.reminders.give();

		assertThat(of(division)).singleElement().satisfies((notice) -> {
			assertThat(notice.kind()).isEqualTo(NoticeKind.WAITING);
			assertThat(notice.title()).isEqualTo("2 张表等您审核已经很久");
			assertThat(notice.address()).isEqualTo("/queue?year=2026");
		});
		assertThat(of(farming)).isEmpty();
		assertThat(of(this.education)).isEmpty();

		this.time.advance(Duration.ofDays(7));
		this.reminders.give();
		assertThat(of(division)).hasSize(2);
	}

	private void deadlineIn(Duration duration) {
		this.town.offer(YEAR, this.clock.instant().plus(duration));
	}

	private String now() {
		return this.clock.instant().minusSeconds(60).toString();
	}

	private List<Notice> of(Actor actor) {
		return this.notices.page(actor, PageRequest.ofSize(50)).getContent();
	}

}
