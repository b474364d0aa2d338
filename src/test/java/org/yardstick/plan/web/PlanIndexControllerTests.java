package org.yardstick.plan.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.yardstick.plan.PlanCatalogue;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.SmallTown;
import org.yardstick.plan.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class PlanIndexControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementRecorder statements;

	@PersistenceContext
	private EntityManager entities;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.town = SmallTown.settle(this.jdbc);
	}

	private MvcTestResult list(Actor actor, String address) {
		return this.mvc.get().uri(URI.create(address)).with(Browser.as(actor)).exchange();
	}

	private MvcTestResult list(String address) {
		return list(this.town.performance(), address);
	}

	@Test
	void showsWhatMattersOfEachPlan() {
		PlanId id = StoredPlan.of(this.town.library)
			.named("少儿阅览区改造")
			.coded("2026-017")
			.costing("1234567.5")
			.in(PlanStatus.DIVISION_REVIEWED)
			.changedAt("2026-11-05T01:30:00Z")
			.save(this.jdbc);
		assertThat(list("/plans")).hasStatusOk()
			.bodyText()
			.contains("href=\"/plans/" + id + "\"", "少儿阅览区改造", "2026-017", "项目支出绩效目标表（威海 2024）", "图书馆（本级）", "教育局",
					"1,234,567.50", "status-division_reviewed", "业务科已审", "2026-11-05 09:30", "李某", "共 1 张");
	}

	@Test
	void saysWhatIsBlank() {
		StoredPlan.of(this.town.school).named(null).save(this.jdbc);
		assertThat(list("/plans")).bodyText().contains("（未命名项目）", "未填");
	}

	@Test
	void escapesWhatPeopleWrote() {
		StoredPlan.of(this.town.school).named("<script>alert(1)</script>").save(this.jdbc);
		assertThat(list("/plans?q=%3Cscript")).bodyText()
			.contains("&lt;script&gt;alert(1)")
			.doesNotContain("<script>alert", "value=\"<script");
	}

	@ParameterizedTest
	@CsvSource({ "year=2027, 校车购置", "status=RETURNED, 校车购置", "status=returned, 校车购置",
			"template=weihai-special-2024, 校车购置", "q=%E6%A0%A1%E8%BD%A6, 校车购置", "year=2026, 食堂改造",
			"status=DRAFT, 食堂改造" })
	void filtersByTheAddress(String query, String found) {
		StoredPlan.of(this.town.school)
			.named("校车购置")
			.in(2027)
			.in(PlanStatus.RETURNED)
			.on("weihai-special-2024")
			.save(this.jdbc);
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		assertThat(list("/plans?" + query)).bodyText().contains(found, "共 1 张");
	}

	@Test
	void filtersByDepartment() {
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		StoredPlan.of(this.town.station).named("堤坝加固").save(this.jdbc);
		assertThat(list("/plans?department=" + this.town.water)).bodyText()
			.contains("堤坝加固", "共 1 张")
			.containsPattern("value=\"" + this.town.water + "\" selected")
			.doesNotContain("食堂改造");
	}

	@ParameterizedTest
	@ValueSource(strings = { "year=abc", "year=1999", "year=99999999999999", "year=2026&year=2027", "year=",
			"status=FOO", "department=xyz", "department=00000000-0000-0000-0000-000000000009", "template=%00",
			"template=none", "q=%00", "q=%20", "sort=up", "page=-1", "page=abc", "page=999999999",
			"page=99999999999999999999", "size=0", "size=-5", "size=abc", "size=9999", "page[0]=1", "filter.x=1" })
	void showsEverythingForNonsense(String query) {
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		assertThat(list("/plans?" + query)).hasStatusOk().bodyText().contains("食堂改造", "共 1 张");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%ED%A0%80", "q=%F0%9F%98%80", "q=%25", "q='", "q=%5C", "q=%7Bx%7D", "q=%3Ap0" })
	void findsNothingForOddWords(String query) {
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		assertThat(list("/plans?" + query)).hasStatusOk().bodyText().contains("没有符合条件的绩效目标表");
	}

	@Test
	void boundsThePage() {
		StoredPlan.saveMany(this.jdbc, this.town.school, 120);
		assertThat(rows("/plans")).isEqualTo(20);
		assertThat(rows("/plans?size=50")).isEqualTo(50);
		assertThat(rows("/plans?size=51")).isEqualTo(100);
		assertThat(rows("/plans?size=9999")).isEqualTo(100);
		assertThat(rows("/plans?size=1")).isEqualTo(20);
		assertThat(rows("/plans?size=100&page=1")).isEqualTo(20);
	}

	private int rows(String address) {
		return (int) body(list(address)).lines().filter((line) -> line.contains("class=\"plan-link\"")).count();
	}

	private static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void leadsFromPageToPageWithTheFilter() {
		StoredPlan.saveMany(this.jdbc, this.town.school, 60);
		assertThat(list("/plans?year=2026&q=%E9%AA%8C%E6%94%B6&sort=amount&status=&page=1")).bodyText()
			.contains("第 2 / 3 页", "href=\"/plans?year=2026&amp;q=%E9%AA%8C%E6%94%B6&amp;sort=amount&amp;page=2\"",
					"href=\"/plans?year=2026&amp;q=%E9%AA%8C%E6%94%B6&amp;sort=amount&amp;page=0\"");
	}

	@Test
	void showsTheLastPageForAnAddressPastIt() {
		StoredPlan.saveMany(this.jdbc, this.town.school, 60);
		assertThat(list("/plans?page=77")).bodyText().contains("第 3 / 3 页", "class=\"plan-link\"");
	}

	@Test
	void keepsInTheFilterWhatWasChosen() {
		assertThat(list("/plans?year=2027&status=SUBMITTED&sort=name&size=50&q=a%22b")).bodyText()
			.containsPattern("value=\"2027\" selected")
			.containsPattern("value=\"SUBMITTED\" selected")
			.containsPattern("value=\"name\" selected")
			.containsPattern("value=\"50\" selected")
			.contains("value=\"a&quot;b\"");
	}

	@Test
	void offersTheDepartmentsThatThePersonSees() {
		assertThat(list("/plans")).bodyText().contains("010 水利局", "020 教育局");
		assertThat(list(this.town.reviewer(this.town.culture, this.town.education, this.town.water), "/plans"))
			.bodyText()
			.contains("010 水利局", "020 教育局");
		assertThat(list(this.town.reviewer(this.town.education), "/plans")).bodyText().doesNotContain("水利局", "全部部门");
		assertThat(list(this.town.clerk(this.town.school), "/plans")).bodyText().doesNotContain("水利局", "全部部门");
	}

	@Test
	void showsNoPlansOfOthers() {
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		StoredPlan.of(this.town.station).named("堤坝加固").save(this.jdbc);
		assertThat(list(this.town.clerk(this.town.school), "/plans?department=" + this.town.water.value())).bodyText()
			.contains("食堂改造")
			.doesNotContain("堤坝加固");
	}

	@Test
	void sendsScriptsTheListAloneAndItsAddress() {
		StoredPlan.of(this.town.school).named("食堂改造").save(this.jdbc);
		MvcTestResult answer = this.mvc.get()
			.uri("/plans?year=&q=食堂&page=5&nonsense=1")
			.header("HX-Request", "true")
			.with(Browser.as(this.town.performance()))
			.exchange();
		assertThat(answer).hasStatusOk()
			.hasHeader("HX-Replace-Url", "/plans?q=%E9%A3%9F%E5%A0%82")
			.bodyText()
			.startsWith("<section id=\"plan-list\"")
			.contains("食堂改造")
			.doesNotContain("<html", "filter-year");
	}

	@Test
	void sendsTheWholePageWhenTheBrowserGoesBack() {
		assertThat(this.mvc.get()
			.uri("/plans")
			.header("HX-Request", "true")
			.header("HX-History-Restore-Request", "true")
			.with(Browser.as(this.town.performance()))).bodyText().contains("<html", "filter-year");
	}

	@Test
	void saysWhatToDoWhereThereIsNothing() {
		assertThat(list("/plans")).bodyText().contains("单位开始填写后，会出现在这里").doesNotContain("共 0");
		assertThat(list("/plans?q=%E6%B2%A1%E6%9C%89")).bodyText().contains("没有符合条件的绩效目标表", "清除全部条件");
		assertThat(list(this.town.clerk(this.town.school), "/plans")).bodyText().contains("新建第一张");
		assertThat(list(SmallTown.actor(Set.of(Role.UNIT), Seat.none()), "/plans")).bodyText().contains("还没有指定单位或部门");
	}

	@Test
	void offersNewPlansToWritersOnly() {
		assertThat(list(this.town.clerk(this.town.school), "/plans")).bodyText().contains("href=\"/plans/new\"");
		assertThat(list(this.town.reviewer(this.town.education), "/plans")).bodyText()
			.doesNotContain("href=\"/plans/new\"");
	}

	@Test
	void issuesTheSameStatementsForTenAndForTenThousandPlans() throws Exception {
		String address = "/plans?year=2026&q=%E9%AA%8C%E6%94%B6";
		StoredPlan.saveMany(this.jdbc, this.town.school, 10);
		this.entities.clear();
		List<String> few = this.statements.during(() -> assertThat(list(address)).bodyText().contains("共 10 张"));
		StoredPlan.saveMany(this.jdbc, this.town.school, PlanCatalogue.MOST_COUNTED);
		this.entities.clear();
		List<String> many = this.statements.during(() -> assertThat(list(address)).bodyText().contains("找到 10000 张以上"));
		assertThat(many).hasSameSizeAs(few).hasSizeLessThan(8);
	}

}
