package org.yardstick.export.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAccounts;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.Export;
import org.yardstick.export.Exports;
import org.yardstick.export.StoredProjects;
import org.yardstick.identity.SignedInPeople;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@EmptyOrganisation
class ExportControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Exports exports;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedInPeople people;

	@Autowired
	private StatementRecorder statements;

	private Actor owner;

	private StoredProjects farming;

	private StoredProjects schools;

	@BeforeEach
	void storeProjects() {
		this.owner = this.people.absent(this.accounts.add(Role.PERFORMANCE)).orElseThrow();
		this.schools = StoredProjects.of(this.jdbc, "129", "教育局");
		this.schools.store("S1", ExamplePlans.content(9, 2));
		this.farming = StoredProjects.of(this.jdbc, "025", "农业农村局");
		this.farming.store("B", ExamplePlans.content(2, 7));
		this.farming.store("A", ExamplePlans.content(1, 3));
	}

	@Test
	void offersTheFilterAndCountsWhatItLeaves() {
		assertThat(get("/exports", Actors.performance())).hasStatusOk()
			.bodyText()
			.contains("符合条件的项目：<b>3</b> 个", "全部年度", "2026年度", "已批复", "025 农业农村局", "项目支出绩效目标表（威海 2024）", "导出汇总表",
					"导出明细表", "导出绩效目标表");
	}

	@Test
	void keepsWhatWasChosen() {
		assertThat(get("/exports?status=APPROVED&words=道路&template=&department=" + this.farming.department,
				Actors.admin()))
			.bodyText()
			.contains("<option value=\"APPROVED\" selected=\"selected\">已批复</option>")
			.contains(
					"<option value=\"%s\" selected=\"selected\">025 农业农村局</option>".formatted(this.farming.department))
			.contains("value=\"道路\"");
	}

	@Test
	void saysWhichChoiceItDoesNotUnderstand() {
		assertThat(get("/exports?fiscalYear=去年", Actors.performance())).hasStatusOk()
			.bodyText()
			.contains("年度请填四位数字")
			.doesNotContain("符合条件的项目");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "ADMIN", "PERFORMANCE" })
	void refusesAllOthers(Role role) {
		assertThat(get("/exports", Actors.with(role))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/exports/own", Actors.with(role))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/exports", "kind=SUMMARY", Actors.with(role))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void ordersTheListAndSendsItByDepartmentUnitAndCode() throws IOException {
		Export done = ordered("kind=SUMMARY");

		MvcTestResult answer = get("/exports/" + done.id() + "/file", this.owner);
		assertThat(answer).hasStatusOk().hasContentType(Workbooks.MEDIA_TYPE);
		XSSFSheet sheet = sheet(answer);
		assertThat(IntStream.rangeClosed(3, 5).mapToObj((row) -> sheet.getRow(row).getCell(6).getStringCellValue()))
			.containsExactly("村庄道路整修工程（1期）", "村庄道路整修工程（2期）", "村庄道路整修工程（9期）");
		assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("025");
		assertThat(sheet.getRow(3).getCell(17).getStringCellValue()).isEqualTo("青财绩〔2026〕7号");
		assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计：3 个项目");
	}

	@Test
	void namesTheFileInChineseAndTellsItsSize() {
		Export done = ordered("kind=SUMMARY&fiscalYear=2026");

		MvcTestResult answer = get("/exports/" + done.id() + "/file", this.owner);
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;")
			.contains("filename*=UTF-8''2026%E5%B9%B4%E5%BA%A6%E9%A1%B9%E7%9B%AE");
		assertThat(answer.getResponse().getContentLengthLong()).isEqualTo(done.fileSize());
	}

	@Test
	void goesOnWithADownloadThatBroke() {
		Export done = ordered("kind=SUMMARY");
		byte[] whole = get("/exports/" + done.id() + "/file", this.owner).getResponse().getContentAsByteArray();

		MvcTestResult rest = this.mvc.get()
			.uri("/exports/" + done.id() + "/file")
			.header(HttpHeaders.RANGE, "bytes=100-")
			.with(Browser.as(this.owner))
			.exchange();

		assertThat(rest).hasStatus(HttpStatus.PARTIAL_CONTENT);
		assertThat(rest.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100, whole.length));
	}

	@Test
	void sendsTheIndicatorsOfWhatTheFilterLeaves() throws IOException {
		Export done = ordered("kind=INDICATORS&fiscalYear=2026&status=APPROVED&template=weihai-project-2024&department="
				+ this.farming.department);
		XSSFSheet sheet = sheet(get("/exports/" + done.id() + "/file", this.owner));

		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2026年度指标明细表");
		assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
			.startsWith("范围：2026年度，农业农村局，已批复，项目支出绩效目标表（威海 2024）　　数据截至：")
			.endsWith("金额单位：元");
		assertThat(sheet.getRow(13).getCell(0).getStringCellValue()).isEqualTo("合计：2 个项目，10 条指标");
		assertThat(sheet.getRow(14).getCell(0).getStringCellValue()).startsWith("共 10 行");
		assertThat(sheet.getMergedRegions()).extracting((region) -> region.formatAsString())
			.contains("F4:F6", "F7:F13");
	}

	@Test
	void sendsTheFormsOfEachDepartmentApart() throws IOException {
		Export done = ordered("kind=FORMS&byDepartment=true");

		assertThat(done.fileName()).startsWith("绩效目标表").endsWith(".zip");
		assertThat(get("/exports/" + done.id() + "/file", this.owner)).hasContentType("application/zip");
	}

	@Test
	void sendsAWorkbookForAFilterThatLeavesNothing() throws IOException {
		Export done = ordered("kind=SUMMARY&words=没有这个词");
		XSSFSheet sheet = sheet(get("/exports/" + done.id() + "/file", this.owner));

		assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("范围：含“没有这个词”");
		assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计：0 个项目");
		assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).startsWith("共 0 行");
	}

	@Test
	void refusesFiltersThatMeanNothing() {
		assertThat(post("/exports", "kind=SUMMARY&fiscalYear=x", this.owner))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("年度请填四位数字");
		assertThat(post("/exports", "kind=SUMMARY&template=gone", this.owner)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/exports", "kind=SUMMARY&department=" + UUID.randomUUID(), this.owner))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.exports.own(this.owner)).isEmpty();
	}

	@Test
	void goesBackToWhatWasChosen() {
		assertThat(post("/exports", "fiscalYear=2026&words=道路+整修&status=&template=", this.owner))
			.hasRedirectedUrl("/exports?fiscalYear=2026&words=%E9%81%93%E8%B7%AF%20%E6%95%B4%E4%BF%AE");
		assertThat(this.exports.own(this.owner)).isEmpty();
	}

	@Test
	void listsOnesOwnAndDeletesThem() {
		Export done = ordered("kind=SUMMARY");

		assertThat(get("/exports", this.owner)).bodyText()
			.contains("我的导出", "已完成", "全部项目；Excel", "保留到 ", "/exports/" + done.id() + "/file")
			.doesNotContain("hx-trigger=\"every");
		assertThat(get("/exports/own", Actors.admin())).bodyText().doesNotContain(done.id().toString());
		assertThat(get("/exports/" + done.id() + "/file", Actors.performance())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("/exports/" + done.id() + "/removal", "", Actors.performance()))
			.hasStatus(HttpStatus.NOT_FOUND);

		assertThat(post("/exports/" + done.id() + "/removal", "", this.owner)).hasRedirectedUrl("/exports");
		assertThat(get("/exports/" + done.id() + "/file", this.owner)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void asksAgainWhileAnExportIsOpen() {
		waiting();

		assertThat(get("/exports/own", this.owner)).bodyText()
			.contains("hx-get=\"/exports/own\"", "hx-trigger=\"every 1s\"", "准备中", ">取消<", "刷新进度")
			.doesNotContain("<html");
	}

	@Test
	void saysWhyThereIsNoFile() {
		this.schools.storeBroken("Z");

		ordered("kind=SUMMARY");

		assertThat(get("/exports", this.owner)).bodyText().contains("未成功", "生成文件时出错，没有导出。");
	}

	@Test
	void warnsWhoOrdersTooMany() {
		IntStream.range(0, 5).forEach((n) -> waiting());

		assertThat(post("/exports", "kind=SUMMARY", this.owner)).hasRedirectedUrl("/exports")
			.flash()
			.hasEntrySatisfying("warning", (words) -> assertThat((String) words).startsWith("您已有 5 个导出还没完成"));
	}

	@Test
	void showsAnyNumberOfExportsWithTheSameStatements() throws Exception {
		waiting();
		int one = this.statements.during(() -> get("/exports", this.owner)).size();
		IntStream.range(0, 20).forEach((n) -> waiting());

		assertThat(this.statements.during(() -> get("/exports", this.owner))).hasSize(one);
		assertThat(this.statements.during(() -> get("/exports/own", this.owner))).hasSize(1);
	}

	private void waiting() {
		this.jdbc.sql("""
				insert into export_job (id, owner_id, kind, format, grouped_by, title, coverage, state, ordered_at)
				values (gen_random_uuid(), :owner, 'SUMMARY', 'XLSX', 'NONE', '汇总表', '全部项目', 'WAITING', now())
				""").param("owner", this.owner.accountId()).update();
	}

	/** Orders a file and waits until it has been made or has failed. */
	private Export ordered(String form) {
		assertThat(post("/exports", form, this.owner).getResponse().getRedirectedUrl()).endsWith("#own");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.exports.own(this.owner).stream().noneMatch((export) -> export.state().isOpen()));
		return this.exports.own(this.owner).get(0);
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(address).with(Browser.as(actor)).exchange();
	}

	private MvcTestResult post(String address, String form, Actor actor) {
		return this.mvc.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(Browser.as(actor))
			.exchange();
	}

	private static XSSFSheet sheet(MvcTestResult answer) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray())).getSheetAt(0);
	}

}
