package org.yardstick.plan.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Browser;
import org.yardstick.FullStackTest;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.organisation.Seat;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.SmallTown;
import org.yardstick.plan.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class NewPlanControllerTests {

	private static final String FORM = "weihai-project-2024/standard";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PlanReading plans;

	@Autowired
	private JdbcClient jdbc;

	private SmallTown town;

	private Actor clerk;

	private Actor admin;

	@BeforeEach
	void settle() {
		this.jdbc.sql("truncate budget_cycle cascade").update();
		this.town = SmallTown.settle(this.jdbc);
		this.town.offer(2026, null, "weihai-project-2024", "weihai-special-2024");
		this.town.offer(2027, Instant.now().plus(Duration.ofDays(30)), "weihai-project-2024", "hebei-performance-2021");
		this.clerk = this.town.clerk(this.town.school);
		this.admin = SmallTown.actor(Set.of(Role.ADMIN), Seat.none());
	}

	private MvcTestResult see(Actor actor, String address) {
		return this.mvc.get().uri(address).with(Browser.as(actor)).exchange();
	}

	private MockMvcRequestBuilder begin(Actor actor, String year, String form) {
		return this.mvc.post().uri("/plans").with(Browser.as(actor)).param("fiscalYear", year).param("form", form);
	}

	private PlanSnapshot begun(MockMvcRequestBuilder request) {
		MvcTestResult answer = request.exchange();
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		String address = answer.getResponse().getRedirectedUrl();
		assertThat(address).startsWith("/plans/");
		return this.plans.get(this.town.performance(), PlanId.of(address.substring("/plans/".length())));
	}

	@Test
	void offersTheFormsOfTheYearWithAWordAboutEach() {
		assertThat(see(this.clerk, "/plans/new?year=2027")).hasStatusOk()
			.bodyText()
			.contains("第一中学", "项目支出绩效目标表（威海 2024）", "金额以万元为单位", "项目绩效目标表（河北 2021）", "印法：按季度列支出计划", "资金支出计划")
			.doesNotContain("专项资金绩效目标表", "印法：标准印法");
	}

	@ParameterizedTest
	@CsvSource({ "/plans/new, 2027", "/plans/new?year=2026, 2026", "/plans/new?year=1999, 2027",
			"/plans/new?year=abc, 2027" })
	void beginsWithTheYearAskedForElseTheNewestOpenOne(String address, String year) {
		assertThat(see(this.clerk, address)).bodyText().contains("name=\"fiscalYear\" value=\"" + year + "\"");
	}

	@Test
	void prefersAYearThatIsStillOpen() {
		this.town.offer(2027, Instant.now().minusSeconds(1), "weihai-project-2024");
		assertThat(see(this.clerk, "/plans/new")).bodyText().contains("name=\"fiscalYear\" value=\"2026\"");
		assertThat(see(this.clerk, "/plans/new?year=2027")).bodyText().contains("2027 年度的报送已于");
	}

	@Test
	void saysWhomToAskWhereThereIsNoYear() {
		this.jdbc.sql("truncate budget_cycle cascade").update();
		assertThat(see(this.clerk, "/plans/new")).hasStatusOk().bodyText().contains("还没有预算年度", "请系统管理员");
	}

	@Test
	void beginsAPlanOnTheSkeletonOfItsTemplate() {
		PlanSnapshot plan = begun(begin(this.clerk, "2027", FORM));
		assertThat(plan.place()).isEqualTo(this.town.school);
		assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
		assertThat(plan.form().fiscalYear()).isEqualTo(2027);
		assertThat(plan.form().template()).isEqualTo("weihai-project-2024");
		assertThat(plan.content().header().supervisingDepartment()).isEqualTo("教育局");
		assertThat(plan.content().header().implementingUnit()).isEqualTo("第一中学");
		assertThat(plan.content().indicators()).isEmpty();
	}

	@Test
	void takesTheLayoutThatWasChosen() {
		PlanSnapshot plan = begun(begin(this.clerk, "2027", "hebei-performance-2021/by-quarter"));
		assertThat(plan.form().layout()).isEqualTo("by-quarter");
		assertThat(plan.content().spendingPlan()).hasSize(4);
	}

	@Test
	void letsAClerkWriteForTheOwnUnitOnly() {
		assertThat(begun(begin(this.clerk, "2027", FORM).param("place", "010001")).place()).isEqualTo(this.town.school);
	}

	@ParameterizedTest
	@ValueSource(strings = { "010001", "010001 河道管理站", "河道管理站" })
	void letsAnAdministratorNameTheUnit(String typed) {
		assertThat(see(this.admin, "/plans/new")).bodyText().contains("name=\"place\"");
		assertThat(begun(begin(this.admin, "2027", FORM).param("place", typed)).place()).isEqualTo(this.town.station);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "没有的单位", "999999" })
	void asksAgainForAUnitThatIsNone(String typed) {
		assertThat(begin(this.admin, "2027", FORM).param("place", typed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("没有找到这个预算单位", "value=\"" + typed + "\"")
			.containsPattern("value=\"" + FORM + "\"[^>]* checked");
	}

	@ParameterizedTest
	@CsvSource({ "2027, '', 请选择一种表样", "2027, /, 请选择一种表样", "2027, weihai-special-2024/standard, 2027年度不使用表样",
			"2027, weihai-project-2024/none, 没有印法", "2027, weihai-project-2024, 没有印法", "2027, none/none, 不使用表样",
			"1999, weihai-project-2024/standard, 没有1999年度", "'', weihai-project-2024/standard, 请选择年度",
			"明年, weihai-project-2024/standard, 年度请填四位数字" })
	void saysWhatIsWrongAndMakesNothing(String year, String form, String sentence) {
		assertThat(begin(this.clerk, year, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(sentence, "从空白表开始");
		assertThat(this.jdbc.sql("select count(*) from performance_plan").query(Long.class).single()).isZero();
	}

	@Test
	void asksForAFormWhereNoneWasSent() {
		assertThat(this.mvc.post().uri("/plans").with(Browser.as(this.clerk)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("请选择一种表样");
	}

	@ParameterizedTest
	@EnumSource(names = { "DEPARTMENT", "DIVISION", "PERFORMANCE" })
	void isNotForReviewers(Role role) {
		Actor reviewer = SmallTown.actor(Set.of(role),
				new Seat(this.town.school.unit(), this.town.education, null, Set.of()));
		assertThat(see(reviewer, "/plans/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(begin(reviewer, "2027", FORM)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void isNotForClerksWithoutAUnit() {
		Actor nowhere = SmallTown.actor(Set.of(Role.UNIT), Seat.none());
		assertThat(see(nowhere, "/plans/new")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(begin(nowhere, "2027", FORM)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void offersThePlansOfTheYearBeforeToBeCopied() {
		PlanId mine = StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		StoredPlan.of(this.town.library).named("阅览区改造").save(this.jdbc);
		StoredPlan.of(this.town.school).named("今年的表").in(2027).save(this.jdbc);
		assertThat(see(this.clerk, "/plans/new?year=2027")).bodyText()
			.contains("复制 2026 年度的表", "食堂改造", "action=\"/plans/" + mine + "/copies\"")
			.doesNotContain("阅览区改造", "今年的表");
		assertThat(see(this.admin, "/plans/new?year=2027")).bodyText().contains("食堂改造", "阅览区改造");
	}

	@Test
	void offersNoCopyOnATemplateThatTheYearDoesNotUse() {
		PlanId plan = StoredPlan.of(this.town.school).on("weihai-special-2024").save(this.jdbc);
		assertThat(see(this.clerk, "/plans/new?year=2027")).bodyText()
			.contains("2027 年度不用这种表样，不能复制")
			.doesNotContain("/plans/" + plan + "/copies");
	}

	@Test
	void findsAmongThePlansOfTheYearBefore() {
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		StoredPlan.of(this.town.school).named("校车购置").save(this.jdbc);
		MvcTestResult answer = this.mvc.get()
			.uri("/plans/new?year=2027&q=校车")
			.header("HX-Request", "true")
			.with(Browser.as(this.clerk))
			.exchange();
		assertThat(answer).bodyText()
			.startsWith("<div id=\"earlier\"")
			.contains("校车购置")
			.doesNotContain("食堂改造", "<html");
		assertThat(see(this.clerk, "/plans/new?year=2027&q=没有")).bodyText().contains("没有找到，请换个词");
	}

	@Test
	void hasNothingToCopyInTheFirstYear() {
		assertThat(see(this.clerk, "/plans/new?year=2026")).hasStatusOk().bodyText().doesNotContain("copy-title");
	}

	@Test
	void copiesAPlanOfTheYearBefore() {
		PlanId plan = StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		PlanSnapshot copy = begun(
				this.mvc.post().uri("/plans/" + plan + "/copies").with(Browser.as(this.clerk)).param("year", "2027"));
		assertThat(copy.form().fiscalYear()).isEqualTo(2027);
		assertThat(copy.place()).isEqualTo(this.town.school);
	}

}
