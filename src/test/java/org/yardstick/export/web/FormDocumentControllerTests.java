package org.yardstick.export.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.yardstick.export.StoredProjects;
import org.yardstick.organisation.Actor;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@EmptyOrganisation
class FormDocumentControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private StoredProjects projects;

	private String address;

	@BeforeEach
	void storeAProject() {
		this.projects = StoredProjects.of(this.jdbc, "025", "农业农村局");
		this.address = "/plans/" + this.projects.store("A", ExamplePlans.content(1, 7)) + "/form.xlsx";
	}

	@Test
	void sendsTheFormInItsLayoutUnderTheNameOfTheProject() throws IOException {
		MvcTestResult answer = get(this.address, this.projects.clerk());

		assertThat(answer).hasStatusOk().hasContentType(Workbooks.MEDIA_TYPE);
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.contains("filename*=UTF-8''%E6%9D%91%E5%BA%84");
		XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("项目支出绩效目标表");
	}

	@Test
	void sendsTheFormAsAWordDocument() throws IOException {
		MvcTestResult answer = get(this.address.replace("xlsx", "docx"), this.projects.clerk());

		assertThat(answer).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.contains("filename*=UTF-8''%E6%9D%91%E5%BA%84")
			.endsWith(".docx");
		XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(document.getParagraphs().get(0).getText()).isEqualTo("项目支出绩效目标表");
	}

	@Test
	void refusesThoseWhoMayNotSeeTheForm() {
		assertThat(get(this.address.replace("xlsx", "docx"), Actors.unit())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(this.address, Actors.unit())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(this.address, Actors.department())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(this.address, Actors.division())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(this.address, Actors.performance())).hasStatusOk();
	}

	@Test
	void findsNothingUnderAnUnknownId() {
		assertThat(get("/plans/" + UUID.randomUUID() + "/form.xlsx", Actors.admin())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("/plans/7/form.xlsx", Actors.admin())).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult get(String uri, Actor actor) {
		return this.mvc.get().uri(uri).with(Browser.as(actor)).exchange();
	}

}
