package org.yardstick.workbench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.SmallTown;
import org.yardstick.plan.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class WorkbenchControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private StatementRecorder statements;

	@PersistenceContext
	private EntityManager entities;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.jdbc.sql("truncate budget_cycle cascade").update();
		this.town = SmallTown.settle(this.jdbc);
	}

	private MvcTestResult start(Actor actor) {
		return this.mvc.get().uri("/").with(Browser.as(actor)).exchange();
	}

	@Test
	void showsAClerkFirstWhatCameBackThenTheDrafts() {
		PlanId returned = StoredPlan.of(this.town.school).named("校车购置").in(PlanStatus.RETURNED).save(this.jdbc);
		PlanId draft = StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		StoredPlan.of(this.town.school).named("已报的表").in(PlanStatus.SUBMITTED).save(this.jdbc);
		StoredPlan.of(this.town.library).named("阅览区改造").save(this.jdbc);
		assertThat(start(this.town.clerk(this.town.school))).hasStatusOk()
			.bodyText()
			.containsSubsequence("退回来要改的", "/plans/" + returned, "校车购置", "还没有报送的草稿", "/plans/" + draft, "食堂改造")
			.contains("href=\"/plans/new\"")
			.doesNotContain("已报的表", "阅览区改造", "等您审核的", "系统管理");
	}

	@Test
	void tellsTheNextDeadline() {
		this.town.offer(2026, this.clock.instant().minus(Duration.ofDays(100)));
		this.town.offer(2027, this.clock.instant().plus(Duration.ofDays(20)));
		StoredPlan.of(this.town.school).named("迟到的表").save(this.jdbc);
		assertThat(start(this.town.clerk(this.town.school))).bodyText()
			.contains("2027 年度", "还有 20 天", "该年度报送已截止")
			.doesNotContain("deadline-soon");
	}

	@Test
	void saysLouderThatADeadlineIsNear() {
		this.town.offer(2027, this.clock.instant().plusSeconds(600));
		assertThat(start(this.town.clerk(this.town.school))).bodyText().contains("deadline-soon");
	}

	@Test
	void tellsAClerkThatNothingIsLeftToDo() {
		assertThat(start(this.town.clerk(this.town.school))).bodyText().contains("手头没有要改、要报的表");
	}

	@Test
	void tellsAClerkWithoutAUnitWhomToAsk() {
		assertThat(start(SmallTown.actor(Set.of(Role.UNIT), Seat.none()))).hasStatusOk()
			.bodyText()
			.contains("还没有指定预算单位", "请联系系统管理员")
			.doesNotContain("href=\"/plans/new\"");
	}

	@Test
	void showsAReviewerTheTenThatWaitLongest() {
		for (int day = 10; day < 22; day++) {
			StoredPlan.of(this.town.school)
				.named("报来的表" + day)
				.in(PlanStatus.SUBMITTED)
				.changedAt("2026-10-" + day + "T00:00:00Z")
				.save(this.jdbc);
		}
		assertThat(start(this.town.reviewer(this.town.education))).bodyText()
			.containsSubsequence("等您审核的", ">12<", "报来的表10", "报来的表19", "全部 12 张")
			.contains("href=\"/plans?status=SUBMITTED&amp;sort=oldest\"")
			.doesNotContain("报来的表20", "退回来要改的");
	}

	@Test
	void saysThatNothingWaits() {
		assertThat(start(this.town.performance())).bodyText().contains("现在没有等您审核的表");
	}

	@Test
	void givesSeveralRolesAllTheirParts() {
		StoredPlan.of(this.town.school).named("我的草稿").save(this.jdbc);
		StoredPlan.of(this.town.library).named("等我审的").in(PlanStatus.SUBMITTED).save(this.jdbc);
		Seat seat = new Seat(this.town.school.unit(), this.town.education, null, Set.of());
		assertThat(start(SmallTown.actor(Set.of(Role.UNIT, Role.DEPARTMENT), seat))).bodyText()
			.containsSubsequence("我的草稿", "等您审核的", "等我审的", "各年度进展");
	}

	@Test
	void countsByYearAndStatusWithLinksToTheLists() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		StoredPlan.of(this.town.library).save(this.jdbc);
		StoredPlan.of(this.town.station).in(2027).in(PlanStatus.APPROVED).save(this.jdbc);
		assertThat(start(this.town.performance())).bodyText()
			.contains("href=\"/plans?year=2026&amp;status=DRAFT\">2<",
					"href=\"/plans?year=2027&amp;status=APPROVED\">1<");
		assertThat(start(this.town.reviewer(this.town.water))).bodyText().doesNotContain("year=2026");
	}

	@Test
	void leadsAnAdministratorToTheAdministration() {
		assertThat(start(SmallTown.actor(Set.of(Role.ADMIN), Seat.none()))).bodyText()
			.contains("2 个主管部门，3 个预算单位", "href=\"/admin/cycles\"", "2 个年度，最新 2027 年度", "href=\"/admin/accounts\"");
	}

	@ParameterizedTest
	@EnumSource
	void issuesAsManyStatementsForManyPlansAsForFew(Role role) throws Exception {
		Seat seat = new Seat(this.town.school.unit(), this.town.education, this.town.culture,
				Set.of(this.town.education));
		Actor actor = SmallTown.actor(Set.of(role), seat);
		saveInAllStatuses(1);
		this.entities.clear();
		List<String> few = this.statements.during(() -> assertThat(start(actor)).hasStatusOk());
		saveInAllStatuses(15);
		this.entities.clear();
		List<String> many = this.statements.during(() -> assertThat(start(actor)).hasStatusOk());
		assertThat(many).hasSameSizeAs(few).hasSizeLessThan(16);
	}

	private void saveInAllStatuses(int each) {
		for (PlanStatus status : PlanStatus.values()) {
			for (int n = 0; n < each; n++) {
				StoredPlan.of(this.town.school).in(status).in(2026 + n % 2).save(this.jdbc);
			}
		}
	}

}
