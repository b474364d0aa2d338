package org.yardstick.plan.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.shared.NotFoundException;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class PlanPageControllerTests {

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

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureaus.openYear(YEAR + 1, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	private PlanId plan(PlanContent content) {
		return this.drafting
			.create(this.bureau.clerk(), new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), content))
			.id();
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.mvc.get().uri(address).with(Browser.as(actor)).exchange();
	}

	private MvcTestResult post(Actor actor, String address) {
		return this.mvc.post().uri(address).with(Browser.as(actor)).exchange();
	}

	@Test
	void theClerkFillsInAndOthersRead() {
		String address = "/plans/" + plan(Forms.complete());

		assertThat(get(this.bureau.clerk(), address)).bodyText().contains("<textarea", "校舍维修", "复制到");
		assertThat(get(this.bureau.divisionReviewer(), address)).bodyText()
			.contains("校舍维修")
			.doesNotContain("<textarea", "复制到", "删除草稿");
	}

	@Test
	void afterHandingInTheClerkReadsToo() {
		PlanId plan = plan(Forms.complete());
		this.transitions.take(this.bureau.clerk(), plan, PlanAction.SUBMIT, null);

		assertThat(get(this.bureau.clerk(), "/plans/" + plan)).bodyText().doesNotContain("<textarea", "删除草稿");
	}

	@Test
	void whatPeopleWroteIsNeverMarkup() {
		String nasty = "</textarea><script>alert(1)</script>'\\\"&";
		PlanContent content = PlanJsonReader
			.read(new JsonMapper().readTree("{\"header\": {\"projectName\": \"" + nasty + "\"}, \"more\": {\"" + nasty
					+ "\": \"" + nasty + "\"}}"), Notation.API, java.util.List.of())
			.orReject();
		String address = "/plans/" + plan(content);

		for (Actor actor : java.util.List.of(this.bureau.clerk(), this.bureau.departmentReviewer())) {
			assertThat(get(actor, address)).hasStatusOk().bodyText().doesNotContain("<script>alert");
			assertThat(get(actor, address + "/print")).hasStatusOk().bodyText().doesNotContain("<script>alert");
		}
	}

	@Test
	void pagesNeedNoInlineStyleOrScript() {
		String address = "/plans/" + plan(Forms.complete());

		for (String page : java.util.List.of(address, address + "/print")) {
			assertThat(get(this.bureau.clerk(), page)).bodyText()
				.doesNotContainPattern("<[^>]* style=")
				.doesNotContainPattern("<script(?![^>]*src=)")
				.doesNotContainPattern("<[^>]* on[a-z]+=\"");
		}
	}

	@Test
	void paperHasTheOfficialLayoutAndNoFields() {
		assertThat(get(this.bureau.performanceReviewer(), "/plans/" + plan(Forms.complete()) + "/print")).hasStatusOk()
			.bodyText()
			.contains("项目支出绩效目标表", "年度总体绩效目标", "≥95%")
			.doesNotContain("<textarea", "表样之外");
	}

	@Test
	void otherPeoplesAndUnknownFormsStayClosed() {
		PlanId plan = plan(Forms.complete());
		Actor stranger = this.bureaus.open().clerk();

		assertThat(get(stranger, "/plans/" + plan)).hasStatus(403);
		assertThat(get(stranger, "/plans/" + plan + "/print")).hasStatus(403);
		assertThat(post(stranger, "/plans/" + plan + "/copies?year=2028")).hasStatus(403);
		assertThat(post(stranger, "/plans/" + plan + "/deletion")).hasStatus(403);
		assertThat(get(stranger, "/plans/00000000-0000-7000-8000-000000000000")).hasStatus(404);
		assertThat(get(stranger, "/plans/17")).hasStatus(404);
	}

	@Test
	void copiesAFormIntoAnotherYear() {
		PlanId plan = plan(Forms.complete());

		MvcTestResult copied = post(this.bureau.clerk(), "/plans/" + plan + "/copies?year=2028");

		assertThat(copied).hasStatus3xxRedirection();
		PlanSnapshot copy = this.reading.get(this.bureau.clerk(),
				PlanId.of(copied.getResponse().getRedirectedUrl().substring("/plans/".length())));
		assertThat(copy.form().fiscalYear()).isEqualTo(2028);
		assertThat(copy.content().indicators()).hasSameSizeAs(Forms.complete().indicators());
		assertThat(post(this.bureau.clerk(), "/plans/" + plan + "/copies?year=1999")).hasStatus(422);
		assertThat(post(this.bureau.departmentReviewer(), "/plans/" + plan + "/copies?year=2028")).hasStatus(403);
	}

	@Test
	void deletesADraftThatWasNeverHandedIn() {
		PlanId draft = plan(Forms.complete());
		PlanId handedIn = plan(Forms.complete());
		this.transitions.take(this.bureau.clerk(), handedIn, PlanAction.SUBMIT, null);
		this.transitions.take(this.bureau.clerk(), handedIn, PlanAction.WITHDRAW, null);

		assertThat(post(this.bureau.departmentReviewer(), "/plans/" + draft + "/deletion")).hasStatus(403);
		assertThat(post(this.bureau.clerk(), "/plans/" + draft + "/deletion")).hasRedirectedUrl("/plans");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reading.get(this.bureau.clerk(), draft));
		assertThat(post(this.bureau.clerk(), "/plans/" + handedIn + "/deletion")).hasStatus(409);
	}

}
