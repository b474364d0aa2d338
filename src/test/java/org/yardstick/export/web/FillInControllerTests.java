package org.yardstick.export.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class FillInControllerTests {

	private static final int YEAR = 2027;

	private static final String BLANK = "/plans/blank.xlsx?year=" + YEAR + "&form=" + Forms.TEMPLATE + "/standard";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private Organisation organisation;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void blankFormHasUnitAndDepartmentOfTheClerk() throws IOException {
		MvcTestResult answer = get(BLANK, this.bureau.clerk());

		assertThat(answer).hasStatusOk().hasContentType(Workbooks.MEDIA_TYPE);
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("filename*=UTF-8''2027");
		assertThat(texts(answer)).contains(this.organisation.unit(this.bureau.school()).name(),
				this.organisation.departmentOf(this.bureau.school()).name(), "项目支出绩效目标表");
	}

	@Test
	void blankFormOfAnAdministratorIsOfNoUnit() throws IOException {
		MvcTestResult answer = get(BLANK, this.bureau.administrator());

		assertThat(answer).hasStatusOk();
		assertThat(texts(answer)).doesNotContain(this.organisation.unit(this.bureau.school()).name());
	}

	@Test
	void onlyThoseWhoMakePlansGetABlankForm() {
		assertThat(get(BLANK, this.bureau.departmentReviewer())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(BLANK, this.bureau.performanceReviewer())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void formsThatTheYearDoesNotOfferAreRefusedInASentence() {
		Actor clerk = this.bureau.clerk();

		assertThat(get("/plans/blank.xlsx", clerk)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get("/plans/blank.xlsx?year=1999&form=x/y", clerk)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get("/plans/blank.xlsx?year=" + YEAR + "&form=weihai-special-2024/standard", clerk))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get(BLANK + "x", clerk)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(get("/plans/blank.xlsx?year=next&form=x/y", clerk)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void planIsSentWithItsContentToThoseWhoMaySeeIt() throws IOException {
		PlanId plan = this.drafting
			.create(this.bureau.clerk(),
					new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		String address = "/plans/" + plan + "/fill-in.xlsx";

		assertThat(texts(get(address, this.bureau.clerk()))).contains("校舍维修", "≥95%");
		assertThat(get(address, this.bureau.departmentReviewer())).hasStatusOk();
		assertThat(get(address, this.bureaus.open().clerk())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void pagesLinkToThem() {
		PlanId plan = this.drafting
			.create(this.bureau.clerk(),
					new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();

		assertThat(get("/plans/new?year=" + YEAR, this.bureau.clerk())).bodyText()
			.contains("/plans/blank.xlsx?year=" + YEAR + "&amp;form=" + Forms.TEMPLATE + "/standard");
		assertThat(get("/plans/" + plan, this.bureau.clerk())).bodyText().contains("/plans/" + plan + "/fill-in.xlsx");
		assertThat(get("/plans/" + plan, this.bureau.departmentReviewer())).bodyText().doesNotContain("fill-in.xlsx");
	}

	private MvcTestResult get(String uri, Actor actor) {
		return this.mvc.get().uri(uri).with(Browser.as(actor)).exchange();
	}

	private static List<String> texts(MvcTestResult answer) throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		List<String> texts = new ArrayList<>();
		workbook.getSheetAt(0).forEach((row) -> row.forEach((cell) -> texts.add(cell.toString())));
		return texts;
	}

}
