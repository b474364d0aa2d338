package org.yardstick.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import org.yardstick.WaitingForms;
import org.yardstick.disclosure.DisclosureList;
import org.yardstick.disclosure.DisclosureRegister;
import org.yardstick.disclosure.DisclosureTally;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class DisclosureControllerTests {

	private static final int YEAR = 2027;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private ReviewDesk review;

	@Autowired
	private DisclosureRegister register;

	@Autowired
	private DisclosureList list;

	private Bureau bureau;

	private Actor performance;

	private List<PlanId> approved;

	@BeforeEach
	void approveForms() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.performance = this.bureau.performanceReviewer();
		this.approved = new WaitingForms(this.drafting, this.transitions).of(this.bureau, YEAR, 2).toList();
		this.approved.forEach((plan) -> this.review.decide(this.performance, plan,
				Decision.approve("1号", LocalDate.of(2027, 1, 20)), null));
	}

	@Test
	void publishesWhatWasChosenAndComesBackToTheList() {
		assertThat(post("publication", UUID.randomUUID(), this.approved)).hasStatus(302)
			.hasRedirectedUrl(address("open"));
		assertThat(tally()).isEqualTo(new DisclosureTally(0, 2, 0));
		assertThat(get(address("published"), this.performance)).hasStatusOk()
			.bodyText()
			.contains("校舍维修0", "校舍维修1", "已公开 2 张（100%）");
	}

	@Test
	void aSecondClickIsHarmless() {
		UUID token = UUID.randomUUID();
		post("publication", token, this.approved);
		assertThat(post("publication", token, this.approved)).hasStatus(302);
		assertThat(this.register.publications(this.performance, this.approved.get(0))).hasSize(1);
	}

	@Test
	void whoComesTooLateIsToldWhich() {
		this.register.publish(this.performance, this.approved.subList(1, 2));
		assertThat(post("publication", UUID.randomUUID(), this.approved)).hasStatus(409).bodyText().contains("“校舍维修1”");
		assertThat(tally()).isEqualTo(new DisclosureTally(1, 1, 0));
	}

	@Test
	void withholdsWithAGroundAndReleases() {
		assertThat(post("withholding", UUID.randomUUID(), this.approved, "ground", "STATE_SECRET")).hasStatus(302);
		assertThat(tally()).isEqualTo(new DisclosureTally(0, 0, 2));
		assertThat(get(address("withheld"), this.performance)).bodyText().contains("涉及国家秘密", "取消不公开");
		assertThat(post("release", UUID.randomUUID(), this.approved.subList(0, 1))).hasStatus(302);
		assertThat(tally()).isEqualTo(new DisclosureTally(1, 0, 1));
	}

	@Test
	void withoutWordsWhereTheyAreNeededNothingChosenIsLost() {
		assertThat(post("withholding", UUID.randomUUID(), this.approved, "ground", "OTHER")).hasStatus(422)
			.bodyText()
			.contains("请写明不公开的理由", "value=\"OTHER\" selected", "checked");
		assertThat(post("withholding", UUID.randomUUID(), this.approved, "words", "还在谈判")).hasStatus(422)
			.bodyText()
			.contains("请选择不公开的理由", "value=\"还在谈判\"", "checked");
		assertThat(post("publication", UUID.randomUUID(), List.of())).hasStatus(422).bodyText().contains("请先勾选项目");
	}

	@Test
	void thePlanShowsTheCopyWithoutPersons() {
		PlanId plan = this.approved.get(0);
		assertThat(get("/disclosures/plans/" + plan, this.performance)).hasStatusOk()
			.bodyText()
			.contains("还没有公开", "校舍维修0")
			.doesNotContain("0635-1234567", "撤下公开</button>");
		this.register.publish(this.performance, List.of(plan));
		assertThat(get("/disclosures/plans/" + plan, this.performance)).hasStatusOk()
			.bodyText()
			.contains("公众看到的副本", "撤下公开</button>")
			.doesNotContain("0635-1234567");
		assertThat(get("/disclosures/plans/" + plan, this.bureau.administrator())).hasStatusOk()
			.bodyText()
			.doesNotContain("撤下公开</button>");
	}

	@Test
	void takesFromThePublicOnceAndKeepsTheWordsOfWhoIsRefused() {
		PlanId plan = this.approved.get(0);
		this.register.publish(this.performance, List.of(plan));
		assertThat(retract(plan, " ", UUID.randomUUID())).hasStatus(422).bodyText().contains("撤下公开要写明理由");
		UUID token = UUID.randomUUID();
		assertThat(retract(plan, "附件有误", token)).hasStatus(302);
		assertThat(retract(plan, "附件有误", token)).hasStatus(302);
		assertThat(retract(plan, "附件有误", UUID.randomUUID())).hasStatus(409);
		assertThat(get("/disclosures/plans/" + plan, this.performance)).bodyText().contains("不再公开：附件有误");
	}

	@Test
	void thePerformanceDivisionDisclosesAndAdministratorsRead() {
		assertThat(get("/disclosures", this.bureau.administrator())).hasStatusOk();
		for (Actor other : List.of(this.bureau.clerk(), this.bureau.departmentReviewer(),
				this.bureau.divisionReviewer())) {
			assertThat(get("/disclosures", other)).hasStatus(403);
			assertThat(get("/disclosures/plans/" + this.approved.get(0), other)).hasStatus(403);
		}
	}

	@Test
	void anAddressThatMeansNothingShowsTheUsual() {
		assertThat(get("/disclosures?year=1999&state=nothing&page=-3", this.performance)).hasStatusOk();
		assertThat(get("/disclosures?year=2027&page=999999999", this.performance)).hasStatusOk();
	}

	private DisclosureTally tally() {
		return this.list.tally(this.performance, YEAR, this.bureau.department());
	}

	private String address(String state) {
		return "/disclosures?year=2027&state=" + state + "&department=" + this.bureau.department();
	}

	private MvcTestResult get(String address, Actor reader) {
		return this.mvc.get().uri(address).with(Browser.as(reader)).exchange();
	}

	private MvcTestResult post(String what, UUID token, List<PlanId> plans, String... more) {
		var request = this.mvc.post()
			.uri("/disclosures/" + what)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("year", String.valueOf(YEAR))
			.param("state", "open")
			.param("department", this.bureau.department().toString())
			.param("token", token.toString())
			.param("plans", plans.stream().map(PlanId::toString).toArray(String[]::new));
		if (more.length > 0) {
			request = request.param(more[0], more[1]);
		}
		return request.with(Browser.as(this.performance)).exchange();
	}

	private MvcTestResult retract(PlanId plan, String reason, UUID token) {
		return this.mvc.post()
			.uri("/disclosures/plans/" + plan + "/retraction")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("reason", reason)
			.param("token", token.toString())
			.with(Browser.as(this.performance))
			.exchange();
	}

}
