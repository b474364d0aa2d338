package org.yardstick.restapi;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.intake.BroughtDocument;
import org.yardstick.intake.PreparedDocuments;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

class ImportApiTests extends PreparedDocuments {

	private static final String PASSWORD = "Yardstick@2026";

	private static final String IMPORTS = "/api/v1/imports";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountAdministration accounts;

	private final JsonMapper json = new JsonMapper();

	private RequestPostProcessor clerk;

	@BeforeEach
	void hireClerk() {
		this.clerk = account(Role.UNIT, Place.of(this.bureau.school()));
	}

	private RequestPostProcessor account(Role role, Place place) {
		String username = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.create(Actor.program(), username, PASSWORD, new AccountDetails("某人", Set.of(role), place));
		return httpBasic(username, PASSWORD);
	}

	private MvcTestResult upload(ReadForm... forms) {
		reads(forms);
		return upload(this.clerk);
	}

	private MvcTestResult upload(RequestPostProcessor person) {
		return this.mvc.post()
			.uri(IMPORTS)
			.multipart()
			.file(new MockMultipartFile("file", "申报表.docx", null, new byte[] { 1 }))
			.with(person)
			.exchange();
	}

	private MvcTestResult confirm(String id, String body) {
		return confirm(this.clerk, id, body);
	}

	private MvcTestResult confirm(RequestPostProcessor person, String id, String body) {
		return this.mvc.post()
			.uri(IMPORTS + "/" + id + "/confirmation")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(person)
			.exchange();
	}

	private JsonNode body(MvcTestResult answer) {
		try {
			return this.json.readTree(answer.getResponse().getContentAsByteArray());
		}
		catch (RuntimeException noJson) {
			throw new AssertionError("no JSON: " + answer, noJson);
		}
	}

	private List<String> paths(MvcTestResult refused) {
		return body(refused).get("errors").findValuesAsString("path");
	}

	@Test
	void aDocumentIsReadAtOnceAndNothingIsStoredAsAPlan() {
		MvcTestResult answer = upload(form("校舍维修"), form("操场改造"));

		assertThat(answer).hasStatusOk();
		JsonNode preview = body(answer);
		assertThat(preview.get("document").stringValue()).isEqualTo("申报表.docx");
		assertThat(preview.get("unplaced").get(0).get("text").stringValue()).isEqualTo("附件二");
		JsonNode form = preview.get("forms").get(1);
		assertThat(form.get("template").stringValue()).isEqualTo("weihai-project-2024");
		assertThat(form.get("unplaced").get(0).get("where").stringValue()).isEqualTo("表1 第5行 第2格");
		assertThat(form.get("doubts").get(0).stringValue()).isEqualTo("一级指标按上一行推断。");
		JsonNode plan = form.get("plan");
		assertThat(plan.get("id").isNull()).isTrue();
		assertThat(plan.get("fiscalYear").intValue()).isEqualTo(YEAR);
		assertThat(plan.get("unitId").stringValue()).isEqualTo(this.bureau.school().toString());
		assertThat(plan.get("header").get("projectName").stringValue()).isEqualTo("操场改造");
		assertThat(plan.get("funding").get("total").stringValue()).isEqualTo("500000.00");
		assertThat(plan.get("indicators").get(0).get("parsedAnnualTarget").get("comparison").stringValue())
			.isEqualTo("AT_MOST");
		assertThat(plan.get("indicators").get(0).has("key")).isFalse();
	}

	@Test
	void confirmedFormsBecomeDraftsOnce() {
		String id = body(upload(form("校舍维修"), form("操场改造"), form("食堂"))).get("id").stringValue();

		MvcTestResult made = confirm(id, "{\"forms\": [0, 2]}");

		assertThat(made).hasStatus(201);
		JsonNode plans = body(made).get("planIds");
		assertThat(plans).hasSize(2);
		MvcTestResult second = this.mvc.get()
			.uri("/api/v1/plans/" + plans.get(1).stringValue())
			.with(this.clerk)
			.exchange();
		assertThat(body(second).get("header").get("projectName").stringValue()).isEqualTo("食堂");
		assertThat(confirm(id, "{\"forms\": [0, 2]}")).hasStatus(409);
	}

	@Test
	void confirmingSaysWhichFormIsInTheWay() {
		MvcTestResult answer = upload(form("校舍维修"), form(content("操场改造", null), 1999));
		String id = body(answer).get("id").stringValue();

		MvcTestResult refused = confirm(id, "{\"forms\": [0, 1]}");
		assertThat(refused).hasStatus(422);
		assertThat(paths(refused)).containsExactly("forms[1].fiscalYear");
		assertThat(paths(confirm(id, "{\"forms\": [5]}"))).containsExactly("forms[5]");
		assertThat(confirm(id, "{}")).hasStatus(422);
		assertThat(confirm(id, "{\"forms\": [null]}")).hasStatus(422);
		assertThat(confirm(id, "{\"forms\": \"x\"}")).hasStatus(400);
		assertThat(confirm(id, "{\"forms\": [0]}")).hasStatus(201);
	}

	@Test
	void anUnknownUnitIsInTheWayToo() {
		this.clerk = account(Role.ADMIN, null);
		String id = body(upload(form("校舍维修", "无此单位"))).get("id").stringValue();

		assertThat(paths(confirm(id, "{\"forms\": [0]}"))).containsExactly("forms[0].unit");
	}

	@Test
	void formsOfUnknownUnitsBelongToTheOwnUnitAsPlansDo() {
		this.clerk = account(Role.ADMIN, Place.of(this.bureau.itself()));
		JsonNode forms = body(upload(form("校舍维修", "无此单位"), form("操场改造"))).get("forms");

		assertThat(forms.get(0).get("plan").get("unitId").stringValue()).isEqualTo(this.bureau.itself().toString());
		assertThat(forms.get(1).get("plan").get("unitId").stringValue()).isEqualTo(this.bureau.school().toString());
	}

	@Test
	void otherPeoplesAndUnknownDocumentsAreNowhere() {
		String id = body(upload(form("校舍维修"))).get("id").stringValue();
		RequestPostProcessor stranger = account(Role.ADMIN, null);

		assertThat(confirm(stranger, id, "{\"forms\": [0]}")).hasStatus(404);
		assertThat(confirm("00000000-0000-7000-8000-000000000000", "{\"forms\": [0]}")).hasStatus(404);
		assertThat(confirm("17", "{\"forms\": [0]}")).hasStatus(404);
	}

	@Test
	void whatCannotBeReadIsRefusedWithItsSentence() {
		willThrow(RejectedException.at("file", "文件加了密码。")).given(this.reading).read(any(BroughtDocument.class), any());

		assertThat(upload(this.clerk)).hasStatus(422).bodyText().contains("文件加了密码。");
	}

	@Test
	void aRequestWithoutAFileIsRefused() {
		MvcTestResult json = this.mvc.post()
			.uri(IMPORTS)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.with(this.clerk)
			.exchange();
		MvcTestResult template = this.mvc.post()
			.uri(IMPORTS)
			.multipart()
			.file(new MockMultipartFile("file", "申报表.docx", null, new byte[] { 1 }))
			.param("template", "none")
			.with(this.clerk)
			.exchange();

		assertThat(json).hasStatus(415).bodyText().contains("multipart/form-data");
		assertThat(template).hasStatus(422).bodyText().contains("none");
	}

	@Test
	void onlyThoseWhoFillInFormsBringDocuments() {
		assertThat(upload(account(Role.DEPARTMENT, Place.of(this.bureau.department())))).hasStatus(403);
		assertThat(upload(account(Role.PERFORMANCE, null))).hasStatus(403);
	}

}
