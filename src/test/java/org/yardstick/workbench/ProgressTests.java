package org.yardstick.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
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
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.SmallTown;
import org.yardstick.plan.StoredPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** The reviewers' part of the start page and its workbook. */
@FullStackTest
@Transactional
class ProgressTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private ProgressTables tables;

	@PersistenceContext
	private EntityManager entities;

	private SmallTown town;

	@BeforeEach
	void settle() {
		this.jdbc.sql("truncate budget_cycle cascade").update();
		this.town = SmallTown.settle(this.jdbc);
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.mvc.get().uri(address).with(Browser.as(actor)).exchange();
	}

	@Test
	void countsUnitsThatHaveNotBegun() {
		StoredPlan.of(this.town.school).save(this.jdbc);
		StoredPlan.of(this.town.school).in(PlanStatus.SUBMITTED).costing("30000.00").save(this.jdbc);
		ProgressTable table = this.tables.of(this.town.performance(), 2026, null);
		assertThat(table.rows()).extracting(ProgressRow::name).containsExactly("水利局", "教育局");
		assertThat(table.rows()).extracting(ProgressRow::notBegun).containsExactly(1L, 1L);
		assertThat(table.sum().notBegun()).isEqualTo(2);
		assertThat(table.sum().allPlans()).isEqualTo(2);
		assertThat(table.sum().totalInTenThousands()).isEqualByComparingTo("3");
	}

	@Test
	void isByUnitForADepartmentsReviewerAndForAChosenDepartment() {
		assertThat(this.tables.of(this.town.reviewer(this.town.education), 2026, null).rows())
			.extracting(ProgressRow::name)
			.containsExactly("第一中学", "图书馆（本级）");
		assertThat(this.tables.of(this.town.performance(), 2026, this.town.water).rows()).extracting(ProgressRow::name)
			.containsExactly("河道管理站");
	}

	@Test
	void takesADepartmentOutsideTheScopeForNone() {
		assertThat(this.tables.of(this.town.reviewer(this.town.education), 2026, this.town.water).rows())
			.extracting(ProgressRow::name)
			.doesNotContain("河道管理站");
	}

	@Test
	void linksEveryNumberToItsList() {
		StoredPlan.of(this.town.school).in(PlanStatus.SUBMITTED).save(this.jdbc);
		assertThat(get(this.town.performance(), "/?year=2026")).hasStatusOk()
			.bodyText()
			.contains("2026年度各部门绩效目标进度", "/plans?year=2026&amp;status=SUBMITTED&amp;department=" + this.town.education,
					"href=\"/progress.xlsx?year=2026\"", "href=\"/queue\"", "眼下等得最久");
		assertThat(get(this.town.reviewer(this.town.education), "/?year=2026")).bodyText()
			.contains("各单位绩效目标进度", "&amp;q=%E7%AC%AC%E4%B8%80%E4%B8%AD%E5%AD%A6")
			.doesNotContain("水利局");
	}

	@Test
	void beginsWithTheYearOfTheNextDeadline() {
		this.town.offer(2026, this.clock.instant().plus(Duration.ofDays(20)));
		assertThat(get(this.town.performance(), "/")).bodyText().contains("2026年度各部门绩效目标进度");
		assertThat(get(this.town.performance(), "/?year=2027")).bodyText().contains("2027年度各部门绩效目标进度");
		assertThat(get(this.town.performance(), "/?year=1999")).bodyText().contains("2026年度各部门绩效目标进度");
	}

	@Test
	void beginsWithTheNewestYearWithoutDeadlines() {
		assertThat(get(this.town.performance(), "/")).bodyText().contains("2027年度各部门绩效目标进度");
	}

	@Test
	void isNotForClerksNorForReviewersOfNothing() {
		assertThat(get(this.town.clerk(this.town.school), "/")).bodyText().doesNotContain("绩效目标进度");
		assertThat(get(SmallTown.actor(Set.of(Role.DEPARTMENT), Seat.none()), "/")).hasStatusOk()
			.bodyText()
			.doesNotContain("绩效目标进度");
	}

	@Test
	void issuesAsManyStatementsForManyDepartmentsAsForFew() throws Exception {
		StoredPlan.of(this.town.school).save(this.jdbc);
		this.entities.clear();
		List<String> few = this.statements
			.during(() -> assertThat(get(this.town.performance(), "/?year=2026")).hasStatusOk());
		for (int n = 0; n < 30; n++) {
			addDepartment("9" + n, "部门" + n);
		}
		this.entities.clear();
		List<String> many = this.statements
			.during(() -> assertThat(get(this.town.performance(), "/?year=2026")).hasStatusOk());
		assertThat(many).hasSameSizeAs(few);
	}

	@Test
	void chartsTheTwentyWithMostToDo() {
		for (int n = 0; n < 30; n++) {
			addDepartment("9" + n, "部门" + n);
		}
		StoredPlan.of(this.town.school).save(this.jdbc);
		ProgressChart chart = ProgressChart.of(this.tables.of(this.town.performance(), 2026, null));
		assertThat(chart.places()).hasSize(20).startsWith("教育局");
		assertThat(chart.cut()).isTrue();
		assertThat(chart.series()).extracting((series) -> series.values().get(0)).containsExactly(1L, 1L, 0L, 0L, 0L);
	}

	@Test
	void goesAwayAsAWorkbookWithInertWordsAndIsOnTheTrail() throws IOException {
		addDepartment("99", "=1+1局");
		StoredPlan.of(this.town.school).in(PlanStatus.APPROVED).costing("12345678.90").save(this.jdbc);
		Actor reviewer = this.town.performance();
		MvcTestResult answer = get(reviewer, "/progress.xlsx?year=2026");
		assertThat(answer).hasStatusOk();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2026年度各部门绩效目标进度");
			XSSFRow education = sheet.getRow(4);
			assertThat(education.getCell(0).getStringCellValue()).isEqualTo("教育局");
			assertThat(education.getCell(2).getNumericCellValue()).isEqualTo(1);
			assertThat(education.getCell(11).getNumericCellValue()).isEqualTo(1234.56789);
			assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
			assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计");
		}
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("filename*=UTF-8''2026");
	}

	@Test
	void hasNoWorkbookOfAYearThatDoesNotExist() {
		assertThat(get(this.town.performance(), "/progress.xlsx?year=1999")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(this.town.clerk(this.town.school), "/progress.xlsx?year=2026")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private void addDepartment(String code, String name) {
		this.jdbc.sql("insert into department (id, version, code, name) values (?, 0, ?, ?)")
			.params(UUID.randomUUID(), code, name)
			.update();
		this.jdbc.sql("""
				insert into budgetary_unit (id, version, code, name, department_id, department_itself)
				select gen_random_uuid(), 0, code || '001', name || '本级', id, true from department where code = ?
				""").param(code).update();
	}

}
