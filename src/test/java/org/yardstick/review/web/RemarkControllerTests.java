package org.yardstick.review.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.review.ReviewDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The panel of remarks, what is sent from it, and what it means to the way. */
@FullStackTest
class RemarkControllerTests {

	private static final int YEAR = 2027;

	private static final Pattern REMARK = Pattern.compile("data-remark=\"([0-9a-f-]{36})\"");

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers findings;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private StatementRecorder statements;

	private Actor clerk;

	private Actor reviewer;

	private PlanId plan;

	@BeforeEach
	void handIn() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		Bureau bureau = this.bureaus.open();
		this.clerk = bureau.clerk();
		this.reviewer = bureau.departmentReviewer();
		this.plan = this.drafting
			.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, bureau.school(), Forms.complete()))
			.id();
		this.findings.explain(this.clerk, this.plan);
		this.desk.submit(this.clerk, this.plan, null);
	}

	@Test
	void aRemarkGoesFromTheReviewerToTheUnitAndBack() {
		assertThat(pin("goals.annual[0]", "<b>请写明时间</b>")).hasStatus(204);
		assertThat(panel(this.reviewer)).contains("还没有发出（1）", "&lt;b&gt;请写明时间", "data-pinning", "data-drafts=\"1\"")
			.doesNotContain("<b>请", " style=", "onclick=");
		assertThat(panel(this.clerk)).doesNotContain("请写明时间", "data-pinning").contains("hidden");

		assertThat(sendBack("reasons=R01&reasons=R03")).hasStatus(302);
		assertThat(panel(this.clerk)).contains("没有关闭（1），其中 1 条待处理", "已修改", "答复");
		assertThat(get("/way", this.clerk)).contains("资金测算不清", "请逐项写明数量", "目标与指标不一致", "看 1 条批注");
		assertThat(step("answer", "text=目标里已经写了暑假。", this.clerk)).hasStatus(204);
		assertThat(panel(this.clerk)).contains("单位已答复", "目标里已经写了暑假。", "现在的内容").doesNotContain("条待处理");
		assertThat(submit("")).hasStatus(302);
		assertThat(panel(this.reviewer)).contains("data-left-open=\"1\"", "关闭", "仍需修改");
		assertThat(step("closing", "", this.reviewer)).hasStatus(204);
		assertThat(panel(this.reviewer)).contains("已关闭（1）", "data-left-open=\"0\"");
	}

	@Test
	void theUnitIsAskedBeforeItHandsInWithoutAnAnswer() {
		pin("goals.annual[0]", "请写明时间");
		pin("funding.total", "请核对金额");
		sendBack("");
		assertThat(get("/way", this.clerk)).contains("还有 2 条批注没有回应").doesNotContain("仍然报送");

		assertThat(submit("")).hasStatus(422)
			.bodyText()
			.contains("还有 2 条批注没有回应", "请写明时间", "仍然报送", "name=\"confirmed\"");
		assertThat(submit("confirmed=true")).hasStatus(302);
	}

	@Test
	void whatIsRefusedSaysWhy() {
		assertThat(pin("nothing", "请写明时间")).hasStatus(422).bodyText().contains("不是表里的位置");
		assertThat(pin("goals", " ")).hasStatus(422).bodyText().contains("还没有写内容");
		assertThat(sendBack("")).hasStatus(422).bodyText().contains("退回要写明理由", "资金测算不清");
		assertThat(sendBack("reasons=R98")).hasStatus(422).bodyText().contains("没有编号为");
		assertThat(sendBack("reasons%5B3%5D=")).hasStatus(422);
		assertThat(send("/decisions", "verdict=APPROVE&reasons=R02", this.reviewer)).hasStatus(422)
			.bodyText()
			.contains("退回原因只用于退回")
			.containsPattern("value=\"R02\" checked");
		sendBack("reasons=R01");
		assertThat(pin("goals", "请写明时间")).hasStatus(409).bodyText().contains("不在审核中");
	}

	@Test
	void whoeverIsSlowerIsToldSo() {
		pin("goals", "请写明时间");
		sendBack("");
		assertThat(step("mended", "", this.clerk)).hasStatus(204);
		assertThat(send("/remarks/" + remark(this.clerk) + "/answer", "text=不改&seen=1", this.clerk)).hasStatus(409)
			.bodyText()
			.contains("刚才有人处理过");
	}

	@Test
	void thePanelCostsAsManyStatementsWithManyRemarksAsWithOne() throws Exception {
		pin("goals", "请写明时间");
		List<String> withOne = this.statements.during(() -> panel(this.reviewer));
		for (int n = 0; n < 10; n++) {
			pin("funding", "请核对金额" + n);
		}
		assertThat(this.statements.during(() -> panel(this.reviewer))).hasSameSizeAs(withOne).hasSizeLessThan(6);
	}

	private MvcTestResult pin(String path, String text) {
		return send("/remarks", "remark=" + UUID.randomUUID() + "&path=" + path + "&text=" + text, this.reviewer);
	}

	private MvcTestResult sendBack(String words) {
		return send("/decisions", "verdict=SEND_BACK&" + words, this.reviewer);
	}

	private MvcTestResult submit(String words) {
		return send("/submission", words, this.clerk);
	}

	private MvcTestResult step(String action, String words, Actor actor) {
		Matcher seen = SEEN.matcher(panel(actor));
		assertThat(seen.find()).isTrue();
		return send("/remarks/" + remark(actor) + "/" + action, words + "&seen=" + seen.group(1), actor);
	}

	private String remark(Actor actor) {
		Matcher remark = REMARK.matcher(panel(actor));
		assertThat(remark.find()).isTrue();
		return remark.group(1);
	}

	private String panel(Actor actor) {
		return get("/remarks", actor);
	}

	private String get(String page, Actor actor) {
		MvcTestResult answer = this.mvc.get().uri("/plans/" + this.plan + page).with(Browser.as(actor)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult send(String address, String body, Actor actor) {
		return this.mvc.post()
			.uri("/plans/" + this.plan + address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.accept(address.startsWith("/remarks") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML)
			.content(body)
			.with(Browser.as(actor))
			.exchange();
	}

}
