package org.yardstick.intake.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.intake.BroughtDocument;
import org.yardstick.intake.ImportDesk;
import org.yardstick.intake.ImportId;
import org.yardstick.intake.PreparedDocuments;
import org.yardstick.intake.ReadingHints;
import org.yardstick.organisation.Actor;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedFileControllerTests extends PreparedDocuments {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ImportDesk desk;

	private Actor clerk;

	@BeforeEach
	void hireClerk() {
		this.clerk = this.bureau.clerk();
		reads(form("校舍维修"));
	}

	@Test
	void givesTheFileBackWithItsRemarks() throws IOException {
		MvcTestResult answer = get(bring("申报表.xlsx"), this.clerk);

		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.contains("%E6%A0%87%E6%B3%A8%EF%BC%89.xlsx");
		XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
		assertThat(marked.getSheet("导入问题").getRow(0).getCell(0).getStringCellValue()).contains("共 2 处");
	}

	@Test
	void isNobodyElsesFile() throws IOException {
		ImportId id = bring("申报表.xlsx");

		assertThat(get(id, this.bureau.clerkOfDepartment())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(id, this.bureau.departmentReviewer())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void fileThatWasNotKeptIsAConflict() throws IOException {
		ImportId id = this.desk.read(this.clerk, brought("申报表.xlsx"));

		assertThat(get(id, this.clerk)).hasStatus(HttpStatus.CONFLICT);
	}

	private ImportId bring(String name) throws IOException {
		return this.desk.receive(this.clerk, brought(name));
	}

	private static BroughtDocument brought(String name) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			workbook.createSheet("表").createRow(0).createCell(0).setCellValue("项目名称");
			workbook.write(file);
			return new BroughtDocument(name, file.toByteArray(), ReadingHints.NONE);
		}
	}

	private MvcTestResult get(ImportId id, Actor actor) {
		return this.mvc.get().uri("/imports/" + id + "/marked.xlsx").with(Browser.as(actor)).exchange();
	}

}
