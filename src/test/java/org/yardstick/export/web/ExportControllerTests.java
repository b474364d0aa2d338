package org.yardstick.export.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.export.ExamplePlans;
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

	private StoredProjects farming;

	private StoredProjects schools;

	@BeforeEach
	void storeProjects() {
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
			.contains("符合条件的项目：<b>3</b> 个", "全部年度", "2026年度", "已批复", "025 农业农村局", "项目支出绩效目标表（威海 2024）", "下载汇总表",
					"下载明细表");
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
		for (String address : List.of("/exports", "/exports/summary.xlsx", "/exports/indicators.xlsx")) {
			assertThat(get(address, Actors.with(role))).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void sendsTheSummaryByDepartmentUnitAndCode() throws IOException {
		MvcTestResult answer = get("/exports/summary.xlsx", Actors.performance());

		assertThat(answer).hasStatusOk().hasContentType(Workbooks.MEDIA_TYPE);
		XSSFSheet sheet = sheet(answer);
		assertThat(IntStream.rangeClosed(3, 5).mapToObj((row) -> sheet.getRow(row).getCell(6).getStringCellValue()))
			.containsExactly("村庄道路整修工程（1期）", "村庄道路整修工程（2期）", "村庄道路整修工程（9期）");
		assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("025");
		assertThat(sheet.getRow(3).getCell(17).getStringCellValue()).isEqualTo("青财绩〔2026〕7号");
		assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计：3 个项目");
	}

	@Test
	void namesTheFileInChinese() {
		assertThat(get("/exports/summary.xlsx?fiscalYear=2026", Actors.performance()).getResponse()
			.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;")
			.contains("filename*=UTF-8''2026%E5%B9%B4%E5%BA%A6%E9%A1%B9%E7%9B%AE");
	}

	@Test
	void sendsTheIndicatorsOfWhatTheFilterLeaves() throws IOException {
		XSSFSheet sheet = sheet(
				get("/exports/indicators.xlsx?fiscalYear=2026&status=APPROVED&template=weihai-project-2024"
						+ "&department=" + this.farming.department, Actors.admin()));

		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("2026年度指标明细表");
		assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
			.startsWith("范围：2026年度，农业农村局，已批复，项目支出绩效目标表（威海 2024）　　导出时间：")
			.endsWith("金额单位：元");
		assertThat(sheet.getRow(13).getCell(0).getStringCellValue()).isEqualTo("合计：2 个项目，10 条指标");
		assertThat(sheet.getMergedRegions()).extracting((region) -> region.formatAsString())
			.contains("F4:F6", "F7:F13");
	}

	@Test
	void sendsAWorkbookForAFilterThatLeavesNothing() throws IOException {
		XSSFSheet sheet = sheet(get("/exports/summary.xlsx?words=没有这个词", Actors.performance()));

		assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("范围：含“没有这个词”");
		assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计：0 个项目");
	}

	@Test
	void refusesFiltersThatMeanNothing() {
		assertThat(get("/exports/summary.xlsx?fiscalYear=x", Actors.performance())).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(get("/exports/summary.xlsx?template=gone", Actors.performance())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/exports/summary.xlsx?department=" + UUID.randomUUID(), Actors.performance()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tellsTheHeadWithoutWritingTheList() {
		MvcTestResult answer = this.mvc.head()
			.uri("/exports/summary.xlsx")
			.with(Browser.as(Actors.performance()))
			.exchange();

		assertThat(answer).hasStatusOk().hasContentType(Workbooks.MEDIA_TYPE);
		assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.mvc.get().uri(address).with(Browser.as(actor)).exchange();
	}

	private static XSSFSheet sheet(MvcTestResult answer) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray())).getSheetAt(0);
	}

}
