package org.yardstick.restapi;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.identity.AccountAdministration;
import org.yardstick.identity.AccountDetails;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@FullStackTest
class PlanApiTests {

	private static final int YEAR = 2027;

	private static final String PASSWORD = "Yardstick@2026";

	private static final String PLANS = "/api/v1/plans";

	private static final String STRANGER = "/api/v1/plans/00000000-0000-7000-8000-000000000000";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private AccountAdministration accounts;

	private final JsonMapper json = new JsonMapper();

	private Bureau bureau;

	private RequestPostProcessor clerk;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.clerk = account(Role.UNIT, Place.of(this.bureau.school()));
	}

	@Nested
	class Storing {

		@Test
		void aDraftIsStoredWhateverIsMissing() {
			MvcTestResult made = post(PLANS, "{\"fiscalYear\": 2027, \"template\": \"weihai-project-2024\"}");

			assertThat(made).hasStatus(201).headers().containsHeader("ETag").containsHeader("Location");
			JsonNode plan = body(made);
			assertThat(plan.get("status").stringValue()).isEqualTo("DRAFT");
			assertThat(plan.get("header").get("projectName").isNull()).isTrue();
			assertThat(plan.get("unitId").stringValue()).isEqualTo(PlanApiTests.this.bureau.school().toString());
			assertThat(get(made.getResponse().getHeader("Location"))).hasStatusOk();
		}

		@Test
		void wordsComeBackAsTheyWereWritten() {
			String goal = " 第一行\\n　第二行 ";
			JsonNode plan = create("\"goals\": {\"annual\": [\"" + goal + "\"]}, \"more\": {\"负责科室\": \"综合科\"}");

			JsonNode read = body(get(PLANS + "/" + id(plan)));
			assertThat(read.get("goals").get("annual").get(0).stringValue()).isEqualTo(" 第一行\n　第二行 ");
			assertThat(read.get("more").get("负责科室").stringValue()).isEqualTo("综合科");
		}

		@Test
		void targetsShowWhatTheyMean() {
			JsonNode plan = create("\"indicators\": [{\"name\": \"监测站位数量\", \"annualTarget\": \"≥20个\"}, {}]");

			JsonNode target = plan.get("indicators").get(0).get("parsedAnnualTarget");
			assertThat(target.get("comparison").stringValue()).isEqualTo("AT_LEAST");
			assertThat(target.get("value").stringValue()).isEqualTo("20");
			assertThat(target.get("unit").stringValue()).isEqualTo("个");
			assertThat(plan.get("indicators").get(1).get("parsedAnnualTarget").isNull()).isTrue();
		}

		@Test
		void whatCannotBeStoredIsNamedAllAtOnce() {
			MvcTestResult refused = post(PLANS, whole("""
					"header": {"startDate": "明年三月", "colour": "red"}, "funding": {"total": "七万"},
					"spendingPlan": [{"milestone": "6月底", "cumulativePercent": "一半"}]"""));

			assertThat(refused).hasStatus(422);
			assertThat(body(refused).get("errors").findValuesAsString("path")).containsExactlyInAnyOrder(
					"header.colour", "header.startDate", "funding.total", "spendingPlan[0].cumulativePercent");
		}

		@Test
		void anUnknownYearOrTemplateIsRefused() {
			assertThat(post(PLANS, "{\"fiscalYear\": 1999, \"template\": \"weihai-project-2024\"}")).hasStatus(422);
			assertThat(post(PLANS, "{\"fiscalYear\": 2027, \"template\": \"none\"}")).hasStatus(422);
			assertThat(post(PLANS, "{}")).hasStatus(422);
		}

		@Test
		void aClerkWritesForTheOwnUnitOnly() {
			assertThat(post(PLANS, whole("\"unitId\": \"" + PlanApiTests.this.bureau.itself() + "\""))).hasStatus(403);
			assertThat(post(PLANS, whole("\"unitId\": \"17\""))).hasStatus(422);
		}

		@Test
		void brokenJsonIsABadRequest() {
			MvcTestResult refused = post(PLANS, "{\"fiscalYear\": ");

			assertThat(refused).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(body(refused).get("detail").stringValue()).contains("JSON");
		}

	}

	@Nested
	class Saving {

		@Test
		void anUnchangedPlanKeepsItsVersion() {
			JsonNode plan = create("\"indicators\": [{\"name\": \"a\"}, {\"name\": \"a\"}, {}]");

			MvcTestResult saved = put(plan, "\"" + plan.get("version") + "\"");
			assertThat(saved).hasStatusOk();
			assertThat(body(saved)).isEqualTo(plan);
		}

		@Test
		void aChangeNeedsTheVersionItWasMadeOn() {
			JsonNode plan = create("");

			assertThat(put(plan, null)).hasStatus(428);
			assertThat(put(plan, "\"0-stale\"")).hasStatus(412);
			assertThat(put(plan, "\"99\"")).hasStatus(412);
		}

		@Test
		void aChangeRaisesTheVersion() {
			ObjectNode plan = (ObjectNode) create("");
			((ObjectNode) plan.get("header")).put("projectName", "校舍维修");

			MvcTestResult saved = put(plan, "\"" + plan.get("version") + "\"");
			assertThat(saved).hasStatusOk();
			assertThat(body(saved).get("version").longValue()).isGreaterThan(plan.get("version").longValue());
			assertThat(put(plan, "\"" + plan.get("version") + "\"")).hasStatus(412);
		}

		@Test
		void yearAndTemplateStayFixed() {
			ObjectNode plan = ((ObjectNode) create("")).put("fiscalYear", 2028);

			assertThat(put(plan, "\"" + plan.get("version") + "\"")).hasStatus(422);
		}

		@Test
		void aDraftIsDeletedAndAHandedInPlanIsNot() {
			JsonNode draft = create("");
			assertThat(call("DELETE", PLANS + "/" + id(draft), null, null)).hasStatus(204);
			assertThat(get(PLANS + "/" + id(draft))).hasStatus(404);

			JsonNode submitted = complete();
			JsonNode handedIn = body(post(PLANS + "/" + id(submitted) + "/submission", null));
			assertThat(call("DELETE", PLANS + "/" + id(submitted), null, null)).hasStatus(409);
			((ObjectNode) handedIn.get("header")).put("projectName", "校舍维修改造");
			assertThat(put(handedIn, "\"" + handedIn.get("version") + "\"")).hasStatus(409);
		}

	}

	@Nested
	class OnItsWay {

		@Test
		void errorsStandInTheWayAndAreNamed() {
			MvcTestResult refused = post(PLANS + "/" + id(create("")) + "/submission", null);

			assertThat(refused).hasStatus(422);
			assertThat(body(refused).get("findings").size()).isEqualTo(body(refused).get("errors").size())
				.isGreaterThan(3);
			assertThat(body(refused).get("findings").findValuesAsString("severity")).doesNotContain("INFO");
		}

		@Test
		void aPlanIsSentBackWithRemarksAndHandedInAgain() {
			String path = PLANS + "/" + id(complete());
			RequestPostProcessor reviewer = account(Role.DEPARTMENT, Place.of(PlanApiTests.this.bureau.department()));
			assertThat(post(path + "/submission", null)).hasStatusOk();
			assertThat(call("POST", path + "/decisions", "{\"decision\": \"SEND_BACK\"}", reviewer)).hasStatus(422);
			assertThat(call("POST", path + "/decisions", """
					{"decision": "SEND_BACK", "opinion": "请核对维修面积。",
					 "remarks": [{"path": "indicators[1].annualTarget", "text": "栋数与目标不符。"}]}""", reviewer))
				.hasStatusOk()
				.bodyJson()
				.extractingPath("$.status")
				.isEqualTo("RETURNED");
			assertThat(post(path + "/submission", null)).hasStatusOk();

			JsonNode history = body(get(path + "/history"));
			assertThat(history.findValuesAsString("action")).containsExactly("SUBMIT", "SEND_BACK", "SUBMIT");
			assertThat(history.get(1).get("remarks").get(0).get("text").stringValue()).isEqualTo("栋数与目标不符。");
		}

		@Test
		void aRequestThatIsSentAgainWithItsKeyIsAnsweredAndDoesNothing() {
			String path = PLANS + "/" + id(complete());
			RequestPostProcessor reviewer = account(Role.DEPARTMENT, Place.of(PlanApiTests.this.bureau.department()));
			post(path + "/submission", null);

			for (int n = 0; n < 2; n++) {
				assertThat(keyed(path, "{\"decision\": \"APPROVE\"}", reviewer)).hasStatusOk()
					.bodyJson()
					.extractingPath("$.status")
					.isEqualTo("DEPARTMENT_REVIEWED");
			}
			assertThat(body(get(path + "/history")).findValuesAsString("action")).containsExactly("SUBMIT", "PASS");
			assertThat(keyed(path, "{\"decision\": \"SEND_BACK\", \"opinion\": \"请核对维修面积。\"}", reviewer)).hasStatus(422)
				.bodyText()
				.contains("另一个请求");
		}

		@Test
		void withoutAKeyTheSecondDecisionIsToldOfTheFirst() {
			String path = PLANS + "/" + id(complete());
			RequestPostProcessor reviewer = account(Role.DEPARTMENT, Place.of(PlanApiTests.this.bureau.department()));
			post(path + "/submission", null);
			call("POST", path + "/decisions", "{\"decision\": \"APPROVE\"}", reviewer);

			assertThat(call("POST", path + "/decisions", "{\"decision\": \"APPROVE\"}", reviewer)).hasStatus(409)
				.bodyText()
				.contains("审核通过", "没有执行");
		}

		private MvcTestResult keyed(String path, String body, RequestPostProcessor reviewer) {
			return PlanApiTests.this.mvc.post()
				.uri(path + "/decisions")
				.contentType(MediaType.APPLICATION_JSON)
				.content(body)
				.header("Idempotency-Key", "pass-" + path.substring(path.lastIndexOf('/') + 1))
				.with(reviewer)
				.exchange();
		}

		@Test
		void aTransitionThatTheStatusForbidsIsAConflict() {
			String path = PLANS + "/" + id(complete());

			assertThat(post(path + "/withdrawal", null)).hasStatus(409);
		}

		@Test
		void findingsOfAPlanThatIsOnlySentAreNotStored() {
			long before = total();

			MvcTestResult found = post("/api/v1/findings", whole("\"indicators\": [{\"name\": \"培训人数\"}]"));
			assertThat(found).hasStatusOk();
			assertThat(body(found).findValuesAsString("code")).contains("C04", "C06");
			assertThat(total()).isEqualTo(before);
		}

		private long total() {
			return body(get(PLANS)).get("total").longValue();
		}

	}

	@Nested
	class Explaining {

		private static final String WARNING = "\"indicators\": [{\"category\": \"产出指标\", \"dimension\": \"质量指标\", "
				+ "\"name\": \"验收合格率\", \"annualTarget\": \"100\"}]";

		private static final String PATH = "indicators[0].annualTarget";

		@Test
		void anExplanationStandsBesideItsFinding() {
			JsonNode plan = create(WARNING);
			MvcTestResult explained = explain(plan, "T01", PATH, "验收按百分制打分。");

			assertThat(explained).hasStatusOk();
			assertThat(warning(body(explained)).get("explanation").stringValue()).isEqualTo("验收按百分制打分。");
			assertThat(warning(body(get(address(plan, "findings"))))).isEqualTo(warning(body(explained)));
			JsonNode history = body(get(address(plan, "explanations")));
			assertThat(history.findValuesAsString("kind")).containsExactly("EXPLANATION");
			assertThat(history.get(0).get("evidence").stringValue()).isEqualTo("100");
			assertThat(body(get(PLANS + "/" + id(plan))).get("version")).isEqualTo(plan.get("version"));
		}

		@Test
		void whatCannotBeExplainedIsNamed() {
			JsonNode plan = create(WARNING);
			MvcTestResult refused = post(address(plan, "explanations"), """
					[{"code": "T01", "path": "indicators[0].annualTarget", "text": "无"},
					 {"code": "T01", "path": "indicators[9].annualTarget", "text": "验收按百分制打分。"},
					 {"code": "C06", "path": "goals.annual[0]", "text": "目标以后再写，请先受理。"}]""");

			assertThat(refused).hasStatus(422);
			assertThat(body(refused).get("errors").findValuesAsString("path")).startsWith("[0].text", "[1].path")
				.hasSize(3);
			assertThat(body(get(address(plan, "explanations"))).size()).isZero();
		}

		@Test
		void malformedListsAreRefused() {
			JsonNode plan = create(WARNING);

			assertThat(post(address(plan, "explanations"), "{}")).hasStatus(400);
			assertThat(post(address(plan, "explanations"), "[null]")).hasStatus(422);
			assertThat(post(address(plan, "explanations"), "[{}]")).hasStatus(422);
			assertThat(post(address(plan, "explanations"), "[" + "{},".repeat(500) + "{}]")).hasStatus(422);
		}

		@Test
		void onlyTheUnitExplains() {
			JsonNode plan = create(WARNING);
			RequestPostProcessor reviewer = account(Role.DEPARTMENT, Place.of(PlanApiTests.this.bureau.department()));

			assertThat(call("POST", address(plan, "explanations"), "[]", reviewer)).hasStatus(403);
			assertThat(call("GET", address(plan, "explanations"), null, reviewer)).hasStatusOk();
		}

		private MvcTestResult explain(JsonNode plan, String code, String path, String text) {
			ArrayNode list = PlanApiTests.this.json.createArrayNode();
			list.addObject().put("code", code).put("path", path).put("text", text);
			return post(address(plan, "explanations"), list.toString());
		}

		private static String address(JsonNode plan, String part) {
			return PLANS + "/" + id(plan) + "/" + part;
		}

		private static JsonNode warning(JsonNode findings) {
			return findings.valueStream()
				.filter((finding) -> finding.get("code").stringValue().equals("T01"))
				.findFirst()
				.orElseThrow();
		}

	}

	@Nested
	class Documents {

		@Test
		void aPlanIsTakenAwayInItsPrintedLayout() {
			JsonNode plan = create("");

			for (String format : new String[] { "xlsx", "docx", "html" }) {
				MvcTestResult answer = document(plan, format);
				assertThat(answer).hasStatusOk().headers().containsHeader("ETag");
				assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment")
					.endsWith("." + format);
				assertThat(answer.getResponse().getContentAsByteArray()).isNotEmpty();
			}
			assertThat(document(plan, "html")).bodyText().contains("项目支出绩效目标表");
		}

		@Test
		void anUnknownFormatIsRefusedInChinese() {
			JsonNode plan = create("");

			for (String format : new String[] { "pdf", "", "DOCX" }) {
				MvcTestResult answer = document(plan, format);
				assertThat(answer).hasStatus(422).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
				assertThat(body(answer).get("errors").get(0).get("path").stringValue()).isEqualTo("format");
				assertThat(body(answer).get("detail").stringValue()).contains("xlsx、docx 或 html");
			}
			assertThat(get(PLANS + "/" + id(plan) + "/document")).hasStatus(422);
		}

		@Test
		void whatDoesNotExistHasNoDocument() {
			assertThat(get(STRANGER + "/document?format=docx")).hasStatus(404);
		}

		private MvcTestResult document(JsonNode plan, String format) {
			return get(PLANS + "/" + id(plan) + "/document?format=" + format);
		}

	}

	@Nested
	class Refusing {

		@Test
		void withoutSignInNothingIsShown() {
			assertThat(PlanApiTests.this.mvc.get().uri(PLANS)).hasStatus(401)
				.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		}

		@Test
		void anotherBureausPlanIsForbidden() {
			JsonNode plan = create("");
			Bureau other = PlanApiTests.this.bureaus.open();
			RequestPostProcessor stranger = account(Role.UNIT, Place.of(other.school()));

			for (String address : new String[] { "", "/findings", "/history", "/document?format=docx" }) {
				assertThat(call("GET", PLANS + "/" + id(plan) + address, null, stranger)).hasStatus(403);
			}
			assertThat(call("POST", PLANS + "/" + id(plan) + "/submission", null, stranger)).hasStatus(403);
			assertThat(call("DELETE", PLANS + "/" + id(plan), null, stranger)).hasStatus(403);
			assertThat(body(call("GET", PLANS, null, stranger)).get("items").size()).isZero();
		}

		@Test
		void whatDoesNotExistIsNotFound() {
			assertThat(get(STRANGER)).hasStatus(404);
			assertThat(get(PLANS + "/17")).hasStatus(404);
			assertThat(get("/api/v1/templates/none")).hasStatus(404);
		}

		@Test
		void aBodyThatNoFormCanHaveIsTooLarge() {
			String words = "多".repeat(BodyLimit.MOST_BYTES / 3 + 1);

			assertThat(post(PLANS, whole("\"printedTitle\": \"" + words + "\""))).hasStatus(413)
				.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		}

		@Test
		void wrongMethodsAndTypesAreNamed() {
			assertThat(call("PATCH", PLANS, "{}", PlanApiTests.this.clerk)).hasStatus(405);
			assertThat(PlanApiTests.this.mvc.post()
				.uri(PLANS)
				.with(PlanApiTests.this.clerk)
				.contentType(MediaType.TEXT_PLAIN)
				.content("{}")).hasStatus(415);
			assertThat(get(PLANS + "?size=201")).hasStatus(400);
			assertThat(get(PLANS + "?fiscalYear=abc")).hasStatus(400);
			assertThat(get(PLANS + "?sort=colour")).hasStatus(400);
		}

	}

	@Test
	void listsFilterByYearStatusAndWords() {
		JsonNode plan = create("\"header\": {\"projectName\": \"农村饮水安全巩固\"}");

		assertThat(body(get(PLANS + "?fiscalYear=2027&status=DRAFT&q=饮水")).get("items").get(0).get("id").stringValue())
			.isEqualTo(id(plan));
		assertThat(body(get(PLANS + "?q=供暖")).get("total").longValue()).isZero();
		assertThat(body(get(PLANS + "?department=没有这个部门")).get("total").longValue()).isZero();
	}

	@Test
	void templatesNameTheirYears() {
		assertThat(body(get("/api/v1/templates/weihai-project-2024")).get("fiscalYears").toString()).contains("2027");
		assertThat(body(get("/api/v1/templates")).size()).isGreaterThan(4);
	}

	@Test
	void targetValuesAnswerInTheOrderOfTheTexts() {
		JsonNode meanings = body(post("/api/v1/target-values", "[\"≤5%\", \"\", null, \"12月底前\"]"));

		assertThat(meanings.get(0).get("comparison").stringValue()).isEqualTo("AT_MOST");
		assertThat(meanings.get(1).isNull()).isTrue();
		assertThat(meanings.get(2).isNull()).isTrue();
		assertThat(meanings.get(3).get("comparison").stringValue()).isEqualTo("QUALITATIVE");
	}

	private JsonNode create(String cells) {
		MvcTestResult made = post(PLANS, whole(cells));
		assertThat(made).hasStatus(201);
		return body(made);
	}

	private JsonNode complete() {
		ObjectNode plan = (ObjectNode) this.json.readTree(Forms.completeJson());
		plan.put("fiscalYear", YEAR).put("template", Forms.TEMPLATE);
		plan.put("unitId", this.bureau.school().toString());
		JsonNode made = body(post(PLANS, plan.toString()));
		assertThat(post(PLANS + "/" + id(made) + "/explanations", explanations(made).toString())).hasStatusOk();
		return made;
	}

	/** Of everything that a sentence can stand for. */
	private ArrayNode explanations(JsonNode plan) {
		ArrayNode explanations = this.json.createArrayNode();
		body(get(PLANS + "/" + id(plan) + "/findings")).forEach((finding) -> {
			if (finding.get("explainable").booleanValue()) {
				explanations.addObject()
					.put("code", finding.get("code").stringValue())
					.put("path", finding.get("path").stringValue())
					.put("text", "已经核对，按实际情况填写。");
			}
		});
		return explanations;
	}

	private static String whole(String cells) {
		return "{\"fiscalYear\": 2027, \"template\": \"weihai-project-2024\"" + (cells.isEmpty() ? "" : ", " + cells)
				+ "}";
	}

	private MvcTestResult get(String path) {
		return call("GET", path, null, this.clerk);
	}

	private MvcTestResult post(String path, String body) {
		return call("POST", path, body, this.clerk);
	}

	private MvcTestResult put(JsonNode plan, String ifMatch) {
		var request = this.mvc.put()
			.uri(PLANS + "/" + id(plan))
			.with(this.clerk)
			.contentType(MediaType.APPLICATION_JSON)
			.content(plan.toString());
		return ((ifMatch != null) ? request.header("If-Match", ifMatch) : request).exchange();
	}

	private MvcTestResult call(String method, String path, String body, RequestPostProcessor who) {
		var request = this.mvc.method(org.springframework.http.HttpMethod.valueOf(method))
			.uri(path)
			.with((who != null) ? who : this.clerk);
		if (body != null) {
			request = request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return request.exchange();
	}

	private JsonNode body(MvcTestResult result) {
		return this.json.readTree(result.getResponse().getContentAsByteArray());
	}

	private static String id(JsonNode plan) {
		return plan.get("id").stringValue();
	}

	private RequestPostProcessor account(Role role, Place place) {
		String username = "u" + UUID.randomUUID().toString().substring(0, 8);
		this.accounts.create(Actor.program(), username, PASSWORD, new AccountDetails("测试人员", Set.of(role), place));
		return httpBasic(username, PASSWORD);
	}

}
