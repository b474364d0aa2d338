package org.yardstick.plan.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.Yuan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class PlanContentControllerTests {

	private static final int YEAR = 2027;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading reading;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private MockMvcTester mvc;

	private final JsonMapper json = new JsonMapper();

	private Bureau bureau;

	private Actor clerk;

	private PlanId plan;

	@BeforeEach
	void makePlan() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.clerk = this.bureau.clerk();
		this.plan = this.drafting
			.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
	}

	private MvcTestResult get(Actor actor, String query) {
		return this.mvc.get()
			.uri("/plans/" + this.plan + "/content" + query)
			.accept(MediaType.APPLICATION_JSON)
			.with(Browser.as(actor))
			.exchange();
	}

	private MvcTestResult put(Actor actor, String body) {
		return this.mvc.put()
			.uri("/plans/" + this.plan + "/content")
			.accept(MediaType.APPLICATION_JSON)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(Browser.as(actor))
			.exchange();
	}

	private ObjectNode content() {
		return (ObjectNode) body(get(this.clerk, "")).get("content");
	}

	private JsonNode body(MvcTestResult result) {
		return this.json.readTree(result.getResponse().getContentAsByteArray());
	}

	private MvcTestResult save(Actor actor, long version, JsonNode content) {
		ObjectNode body = this.json.createObjectNode().put("version", version);
		body.set("content", content);
		return put(actor, body.toString());
	}

	private PlanSnapshot stored() {
		return this.reading.get(this.clerk, this.plan);
	}

	@Test
	void writesAmountsAsTheLayoutDoesAndRowsWithTheirKeys() {
		JsonNode content = content();
		assertThat(content.at("/funding/total").stringValue()).isEqualTo("50");
		assertThat(content.at("/indicators/0/key").stringValue())
			.isEqualTo(stored().content().indicators().get(0).key());
	}

	@Test
	void storesTheCellsAndAnswersHowTheyAreRead() {
		ObjectNode content = content();
		((ObjectNode) content.get("funding")).put("total", " 1,234.5万元");

		MvcTestResult saved = save(this.clerk, stored().version(), content);

		assertThat(saved).hasStatusOk();
		JsonNode answer = body(saved);
		assertThat(answer.at("/content/funding/total").stringValue()).isEqualTo("1234.5");
		assertThat(answer.get("version").asLong()).isEqualTo(stored().version());
		assertThat(answer.get("savedAt").stringValue()).endsWith("Z");
		assertThat(stored().content().funding().total()).isEqualTo(Yuan.of("12345000"));
	}

	@Test
	void theSameAgainChangesNothing() {
		long version = stored().version();
		assertThat(body(save(this.clerk, version, content())).get("version").asLong()).isEqualTo(version);
	}

	@Test
	void namesEveryCellThatCannotBeStoredAndStoresNothing() {
		ObjectNode content = content();
		((ObjectNode) content.get("funding")).put("total", "五十").put("fiscalAppropriation", "1.23456789012");
		((ObjectNode) content.get("header")).put("startDate", "明年三月");
		((ObjectNode) content.get("header")).put("projectName", "不会存上");

		MvcTestResult refused = save(this.clerk, stored().version(), content);

		assertThat(refused).hasStatus(422);
		assertThat(body(refused).get("errors").findValuesAsString("path")).containsExactlyInAnyOrder("header.startDate",
				"funding.total", "funding.fiscalAppropriation");
		assertThat(stored().content().header().projectName()).isEqualTo("校舍维修");
	}

	@Test
	void theSlowerOneIsToldWhoChangedWhat() {
		long opened = stored().version();
		ObjectNode first = content();
		((ObjectNode) first.get("header")).put("projectName", "先存的名称");
		assertThat(save(this.clerk, opened, first)).hasStatusOk();

		ObjectNode second = content();
		((ObjectNode) second.get("header")).put("projectName", "后存的名称");
		MvcTestResult stale = save(this.clerk, opened, second);

		assertThat(stale).hasStatus(409);
		JsonNode answer = body(stale);
		assertThat(answer.at("/content/header/projectName").stringValue()).isEqualTo("先存的名称");
		assertThat(answer.get("version").asLong()).isGreaterThan(opened);
		assertThat(answer.at("/edits/0/by").stringValue()).isEqualTo(this.clerk.name());
		assertThat(answer.at("/edits/0/at").isString()).isTrue();
		assertThat(answer.at("/edits/0/changes/0/path").stringValue()).isEqualTo("header.projectName");
		assertThat(stored().content().header().projectName()).isEqualTo("先存的名称");
	}

	@Test
	void tellsTheEditsSinceAVersion() {
		long opened = stored().version();
		ObjectNode content = content();
		((ObjectNode) content.get("header")).put("projectName", "改名");
		save(this.clerk, opened, content);

		assertThat(body(get(this.clerk, "?since=" + opened)).get("edits").size()).isEqualTo(1);
		assertThat(body(get(this.clerk, "")).get("edits").size()).isZero();
		assertThat(body(get(this.clerk, "")).get("account").stringValue()).isEqualTo(this.clerk.accountId().toString());
	}

	@Test
	void afterHandingInNobodyWrites() {
		ObjectNode content = content();
		this.transitions.take(this.clerk, this.plan, PlanAction.SUBMIT, null);
		((ObjectNode) content.get("header")).put("projectName", "太晚了");

		MvcTestResult refused = save(this.clerk, stored().version(), content);

		assertThat(refused).hasStatus(409);
		assertThat(body(refused).get("detail").stringValue()).contains("现在不能修改");
		assertThat(body(refused).has("content")).isFalse();
	}

	@Test
	void othersMayReadOrNotEven() {
		ObjectNode content = content();
		assertThat(get(this.bureau.departmentReviewer(), "")).hasStatusOk();
		assertThat(save(this.bureau.departmentReviewer(), stored().version(), content)).hasStatus(403);
		Bureau other = this.bureaus.open();
		assertThat(get(other.clerk(), "")).hasStatus(403);
		assertThat(save(other.clerk(), stored().version(), content)).hasStatus(403);
	}

	@Test
	void refusesWhatIsNoForm() {
		for (String body : List.of("", "{", "[]", "{\"version\": \"x\", \"content\": {}}", "{\"version\": 1}", "7")) {
			assertThat(put(this.clerk, body)).as(body).hasStatus(400);
		}
		assertThat(save(this.clerk, stored().version(), this.json.readTree("{\"colour\": \"red\"}"))).hasStatus(422);
	}

	@Test
	void refusesWhatIsTooLong() {
		assertThat(put(this.clerk, "{\"version\": 1, \"content\": {\"header\": \"" + "字".repeat(1 << 20) + "\"}}"))
			.hasStatus(413);
	}

	@Test
	void needsASignInAndAToken() {
		assertThat(this.mvc.put()
			.uri("/plans/" + this.plan + "/content")
			.accept(MediaType.APPLICATION_JSON)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.with(Browser.token())).hasStatus(401);
	}

}
