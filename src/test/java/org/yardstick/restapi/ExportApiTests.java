package org.yardstick.restapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.EmptyOrganisation;
import org.yardstick.FullStackTest;
import org.yardstick.TestAccounts;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.StoredProjects;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@FullStackTest
@EmptyOrganisation
class ExportApiTests {

	private static final String EXPORTS = "/api/v1/exports";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	private final JsonMapper json = new JsonMapper();

	@BeforeEach
	void storeProjects() {
		this.accounts.add(Role.PERFORMANCE);
		this.accounts.add("colleague", new AccountDetails("同事", Set.of(Role.PERFORMANCE), null));
		this.accounts.add("admin", new AccountDetails("管理员", Set.of(Role.ADMIN), null));
		StoredProjects.of(this.jdbc, "129", "教育局").store("S", ExamplePlans.content(9, 2));
		StoredProjects.of(this.jdbc, "025", "农业农村局").storeMany("F", 2, ExamplePlans.content(1, 3));
	}

	@Test
	void ordersAFileTellsItsStateAndSendsIt() throws IOException {
		MvcTestResult ordered = order(
				"{\"kind\": \"indicators\", \"format\": \"xlsx\", \"filter\": {\"fiscalYear\": 2026, \"department\": \"农业农村局\"}}");

		assertThat(ordered).hasStatus(HttpStatus.ACCEPTED);
		String address = ordered.getResponse().getHeader("Location");
		assertThat(address).startsWith(EXPORTS + "/");
		assertThat(body(ordered).propertyNames()).containsExactlyInAnyOrder("state", "done", "total", "file", "error");
		JsonNode done = done(address);
		assertThat(done.get("state").stringValue()).isEqualTo("DONE");
		assertThat(done.get("done").intValue()).isEqualTo(2);
		assertThat(done.get("total").intValue()).isEqualTo(2);
		assertThat(done.get("error").isNull()).isTrue();
		assertThat(done.get("file").stringValue()).isEqualTo(address + "/file");
		MvcTestResult file = get("performance", done.get("file").stringValue());
		assertThat(file).hasStatusOk();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getSheetAt(0).getRow(9).getCell(0).getStringCellValue()).isEqualTo("合计：2 个项目，6 条指标");
		}
	}

	@Test
	void filtersAsTheListOfPlansDoes() {
		String address = order(
				"{\"kind\": \"summary\", \"filter\": {\"status\": \"APPROVED\", \"department\": \"025\", \"template\": \"weihai-project-2024\", \"q\": \"项目\"}}")
			.getResponse()
			.getHeader("Location");

		assertThat(done(address).get("total").intValue()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{}                                                        | kind
			{"kind": "everything"}                                    | kind
			{"kind": "SUMMARY"}                                       | kind
			{"kind": 7}                                               | kind
			{"kind": "summary", "format": "pdf"}                      | format
			{"kind": "summary", "format": "docx"}                     | format
			{"kind": "summary", "colour": "red"}                      | colour
			{"kind": "summary", "filter": "2026"}                     | filter
			{"kind": "summary", "filter": {"year": 2026}}             | filter.year
			{"kind": "summary", "filter": {"fiscalYear": "x"}}        | filter.fiscalYear
			{"kind": "summary", "filter": {"status": "OPEN"}}         | filter.status
			{"kind": "summary", "filter": {"department": "没有的局"}} | filter.department
			{"kind": "summary", "filter": {"template": "gone"}}       | filter.template
			{"kind": "summary", "filter": {"q": 7}}                   | filter.q
			[]                                                        | ``
			""")
	void refusesWhatItDoesNotUnderstandAndSaysWhere(String order, String path) {
		MvcTestResult refused = order(order);

		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(body(refused).get("errors").get(0).get("path").stringValue()).isEqualTo(path);
		assertThat(body(refused).get("errors").get(0).get("message").stringValue()).isNotBlank();
	}

	@Test
	void namesAllProblemsAtOnce() {
		assertThat(body(order("{\"kind\": \"x\", \"format\": \"y\", \"filter\": {\"status\": \"z\"}}")).get("errors")
			.size()).isEqualTo(3);
	}

	@Test
	void knowsNobodyElsesExports() {
		String address = order("{\"kind\": \"summary\"}").getResponse().getHeader("Location");
		done(address);

		assertThat(get("colleague", address)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("colleague", address + "/file")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("admin", address)).hasStatusOk();
		assertThat(get("performance", EXPORTS + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("performance", EXPORTS + "/7")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void hasNoFileOfAFailedExport() {
		StoredProjects.of(this.jdbc, "101", "水利局").storeBroken("Z");
		String address = order("{\"kind\": \"summary\"}").getResponse().getHeader("Location");

		JsonNode failed = done(address);

		assertThat(failed.get("state").stringValue()).isEqualTo("FAILED");
		assertThat(failed.get("error").stringValue()).startsWith("生成文件时出错");
		assertThat(failed.get("file").isNull()).isTrue();
		assertThat(get("performance", address + "/file")).hasStatus(HttpStatus.CONFLICT);
	}

	private MvcTestResult order(String body) {
		return this.mvc.post()
			.uri(EXPORTS)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(httpBasic("performance", TestAccounts.PASSWORD))
			.exchange();
	}

	private MvcTestResult get(String username, String address) {
		return this.mvc.get().uri(address).with(httpBasic(username, TestAccounts.PASSWORD)).exchange();
	}

	/** The export when it is done or has failed. */
	private JsonNode done(String address) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> body(get("performance", address)),
					(export) -> Set.of("DONE", "FAILED").contains(export.get("state").stringValue()));
	}

	private JsonNode body(MvcTestResult answer) {
		return this.json.readTree(answer.getResponse().getContentAsByteArray());
	}

}
