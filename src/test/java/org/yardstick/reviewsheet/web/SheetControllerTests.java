package org.yardstick.reviewsheet.web;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ContentHash;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.reviewsheet.FilledSheet;
import org.yardstick.reviewsheet.Grade;
import org.yardstick.reviewsheet.PointMark;
import org.yardstick.reviewsheet.ProjectKind;
import org.yardstick.reviewsheet.ReviewPoint;
import org.yardstick.reviewsheet.ReviewSchemes;
import org.yardstick.reviewsheet.ReviewSheets;
import org.yardstick.reviewsheet.SheetEntries;
import org.yardstick.reviewsheet.SheetFilling;
import org.yardstick.reviewsheet.SheetInput;
import org.yardstick.reviewsheet.SheetReading;
import org.yardstick.reviewsheet.StaleSheetException;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
class SheetControllerTests {

	private static final int YEAR = 2027;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private SheetFilling filling;

	@Autowired
	private SheetReading reading;

	@Autowired
	private ReviewSheets sheets;

	@Autowired
	private ReviewSchemes schemes;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private JsonMapper json;

	@Autowired
	private StatementRecorder statements;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void theReviewerInTurnFillsInASheetAndFinishesIt() {
		PlanId plan = atDivision();
		Actor reviewer = this.bureau.divisionReviewer();
		assertThat(get(plan, "", reviewer)).bodyText()
			.contains("项目支出绩效目标审核表", "校舍维修", "规范完整性", "建议：优", "不作建议")
			.doesNotContain("<script>", " style=", "onclick");

		assertThat(put(plan, -1, all(Grade.GOOD), reviewer)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("grade", (grade) -> assertThat(grade).isEqualTo("良"));
		assertThat(this.sheets.of(stored(plan))).hasValueSatisfying((outcome) -> {
			assertThat(outcome.finished()).isFalse();
			assertThat(outcome.advice()).isEqualTo("评定为良，与单位协商完善后再通过。");
		});
		assertThat(post(plan, "completion", "version=0", reviewer)).hasStatus(302);

		assertThat(this.sheets.of(stored(plan)).orElseThrow().finished()).isTrue();
		assertThat(get(plan, "", reviewer)).bodyText()
			.contains("已定稿", "重新评定")
			.doesNotContain("<textarea", "js/reviewsheet");
	}

	@Test
	void theSheetShowsWhatWasProposedAndWhatWasSet() {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.FAIR), this.bureau.divisionReviewer());
		FilledSheet finished = this.filling.finish(this.bureau.divisionReviewer(), plan, 0);

		assertThat(finished.proposal("form").grade()).isNotNull().isNotEqualTo(Grade.FAIR);
		assertThat(finished.entries().mark("form").grade()).isEqualTo(Grade.FAIR);
		assertThat(get(plan, "", this.bureau.divisionReviewer())).bodyText().contains("建议：", "审核人另作评定");
	}

	@Test
	void onlyTheReviewerWhomThePlanWaitsForWrites() {
		PlanId plan = atDivision();
		for (Actor actor : List.of(this.bureau.clerk(), this.bureau.departmentReviewer(),
				this.bureau.performanceReviewer(), this.bureau.administrator())) {
			assertThat(put(plan, -1, all(Grade.GOOD), actor)).as(actor.name()).hasStatus(403);
			assertThat(post(plan, "completion", "version=0", actor)).as(actor.name()).hasStatus(403);
			assertThat(post(plan, "renewal", "", actor)).as(actor.name()).hasStatus(403);
		}
		this.transitions.take(this.bureau.divisionReviewer(), plan, PlanAction.PASS, null);
		assertThat(put(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer())).hasStatus(403);
		assertThat(put(plan, -1, all(Grade.GOOD), this.bureau.performanceReviewer())).hasStatusOk();
	}

	@Test
	void theDepartmentsReviewHasNoSheet() {
		PlanId plan = draft();
		this.transitions.take(this.bureau.clerk(), plan, PlanAction.SUBMIT, null);
		assertThat(put(plan, -1, all(Grade.GOOD), this.bureau.departmentReviewer())).hasStatus(403);
		assertThat(put(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer())).hasStatus(403);
	}

	@Test
	void unitsAndDepartmentsReadTheFinishedSheetAfterTheDecision() {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.FAIR), this.bureau.divisionReviewer());
		UUID sheet = this.filling.finish(this.bureau.divisionReviewer(), plan, 0).id();
		for (Actor outside : List.of(this.bureau.clerk(), this.bureau.departmentReviewer())) {
			for (String page : List.of("", "/print", ".docx", "?sheet=" + sheet)) {
				assertThat(get(plan, page, outside)).as(page).hasStatus(403);
			}
			assertThat(get(plan, "/summary", outside)).hasStatus(204);
		}
		this.transitions.take(this.bureau.divisionReviewer(), plan, PlanAction.SEND_BACK, null);
		for (Actor outside : List.of(this.bureau.clerk(), this.bureau.departmentReviewer())) {
			for (String page : List.of("", "/print", ".docx", "?sheet=" + sheet, "/summary")) {
				assertThat(get(plan, page, outside)).as(page).hasStatusOk();
			}
		}
	}

	@Test
	void whatWasNotFinishedStaysInTheBureau() {
		PlanId plan = atDivision();
		UUID sheet = save(plan, -1, all(Grade.FAIR), this.bureau.divisionReviewer()).id();
		this.transitions.take(this.bureau.divisionReviewer(), plan, PlanAction.SEND_BACK, null);
		assertThat(get(plan, "", this.bureau.clerk())).hasStatus(404);
		assertThat(get(plan, "?sheet=" + sheet, this.bureau.clerk())).hasStatus(404);
		assertThat(get(plan, "", this.bureau.divisionReviewer())).bodyText().contains("未定稿");
	}

	@Test
	void theLaterOfTwoIsToldAndNothingIsOverwritten() {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer());
		MvcTestResult late = put(plan, -1, all(Grade.POOR), this.bureau.divisionReviewer());
		assertThat(late).hasStatus(409)
			.bodyJson()
			.hasPathSatisfying("by", (by) -> assertThat(by).isEqualTo("业务科审核人"))
			.hasPathSatisfying("version", (version) -> assertThat(version).isEqualTo(0))
			.hasPathSatisfying("entries.marks.form.grade", (grade) -> assertThat(grade).isEqualTo("GOOD"));
		assertThat(current(plan).entries()).isEqualTo(all(Grade.GOOD));
		assertThat(post(plan, "completion", "version=7", this.bureau.divisionReviewer())).hasStatus(409);
		assertThatExceptionOfType(StaleSheetException.class)
			.isThrownBy(() -> this.filling.finish(this.bureau.divisionReviewer(), plan, 7));
	}

	@Test
	void theSameSentTwiceIsStoredOnce() {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer());
		assertThat(save(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer()).state().version()).isZero();
		assertThat(this.reading.history(this.bureau.divisionReviewer(), plan)).hasSize(1);
	}

	@Test
	void aNewSubmissionBeginsASheetThatShowsTheLastOne() {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.FAIR), this.bureau.divisionReviewer());
		UUID first = this.filling.finish(this.bureau.divisionReviewer(), plan, 0).id();
		this.transitions.take(this.bureau.divisionReviewer(), plan, PlanAction.SEND_BACK, null);
		String oldHash = hash(plan);
		change(plan);
		assertThat(get(plan, "", this.bureau.divisionReviewer())).bodyText().contains("评定的是单位以前报送的内容");
		this.transitions.take(this.bureau.clerk(), plan, PlanAction.SUBMIT, null);

		FilledSheet carried = current(plan);
		assertThat(carried.state().isBegun()).isFalse();
		assertThat(carried.result().missing()).hasSize(8);
		assertThat(carried.earlier().id()).isEqualTo(first);
		assertThat(carried.earlier().judged().hash()).isEqualTo(oldHash).isNotEqualTo(carried.judged().hash());
		assertThat(get(plan, "", this.bureau.divisionReviewer())).bodyText().contains("单位重新报送了这张表", "上次：中", "沿用");
		assertThat(this.sheets.of(stored(plan))).isEmpty();

		assertThatThrownBy(() -> this.filling.save(this.bureau.divisionReviewer(), plan,
				new SheetInput(1, oldHash, all(Grade.GOOD))))
			.isInstanceOf(ConflictException.class)
			.hasMessageContaining("重新报送");
		save(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer());
		assertThat(this.reading.history(this.bureau.divisionReviewer(), plan)).hasSize(2);
		assertThat(this.reading.get(this.bureau.divisionReviewer(), plan, first).entries()).isEqualTo(all(Grade.FAIR));
	}

	@Test
	void aFinishedSheetStaysAndJudgingAgainBeginsAnother() {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.FAIR), this.bureau.divisionReviewer());
		assertThatThrownBy(() -> this.filling.judgeAgain(this.bureau.divisionReviewer(), plan))
			.isInstanceOf(ConflictException.class);
		UUID finished = this.filling.finish(this.bureau.divisionReviewer(), plan, 0).id();
		assertThat(put(plan, 1, all(Grade.GOOD), this.bureau.divisionReviewer())).hasStatus(409);
		assertThatThrownBy(
				() -> this.jdbc.sql("update review_sheet set grade = 'GOOD' where id = ?").param(finished).update())
			.isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> this.jdbc.sql("delete from review_sheet where id = ?").param(finished).update())
			.isInstanceOf(DataAccessException.class);

		assertThat(post(plan, "renewal", "", this.bureau.divisionReviewer())).hasStatus(302);
		assertThat(current(plan).entries()).isEqualTo(all(Grade.FAIR));
		save(plan, 0, all(Grade.GOOD), this.bureau.divisionReviewer());
		this.filling.finish(this.bureau.divisionReviewer(), plan, 1);
		assertThat(this.reading.history(this.bureau.divisionReviewer(), plan))
			.extracting((sheet) -> sheet.result().grade())
			.containsExactly(Grade.GOOD, Grade.FAIR);
	}

	@Test
	void nothingIsFinishedBeforeAllPointsAreMarked() {
		PlanId plan = atDivision();
		assertThatThrownBy(() -> this.filling.finish(this.bureau.divisionReviewer(), plan, -1))
			.isInstanceOf(ConflictException.class);
		save(plan, -1, new SheetEntries(null, Map.of("form", new PointMark(Grade.GOOD, null, null)), null),
				this.bureau.divisionReviewer());
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.filling.finish(this.bureau.divisionReviewer(), plan, 0))
			.withMessageContaining("明确清晰性")
			.withMessageNotContaining("规范完整性");
	}

	@Test
	void whatIsNoSheetIsRefused() {
		PlanId plan = atDivision();
		Actor reviewer = this.bureau.divisionReviewer();
		for (String body : List.of("", "null", "[]", "{}",
				"{\"version\":-1,\"hash\":\"x\",\"entries\":{\"kind\":\"SOME\"}}",
				"{\"version\":-1,\"hash\":\"x\",\"entries\":{\"marks\":{\"form\":{\"score\":\"1e999999999\"}}}}",
				"{\"version\":-1,\"hash\":\"x\",\"entries\":{\"marks\":{\"form\":{\"score\":\"八\"}}}}")) {
			assertThat(send(plan, body, reviewer)).as(body).hasStatus(400);
		}
		assertThat(send(plan, " ".repeat(70_000), reviewer)).hasStatus(413);
		SheetEntries high = new SheetEntries(ProjectKind.KEY,
				Map.of("form", new PointMark(null, new java.math.BigDecimal("10.5"), null)), null);
		assertThat(put(plan, -1, high, reviewer)).hasStatus(422).bodyText().contains("marks.form.score");
	}

	@Test
	void escapesWhatPeopleWrote() {
		PlanId plan = atDivision();
		SheetEntries hostile = new SheetEntries(null,
				Map.of("form", new PointMark(Grade.GOOD, null, "<script>alert(1)</script>\" onclick=\"x")),
				"</textarea><b>");
		save(plan, -1, hostile, this.bureau.divisionReviewer());
		for (String page : List.of("", "/print")) {
			assertThat(get(plan, page, this.bureau.divisionReviewer())).bodyText()
				.doesNotContain("<script>alert", "\" onclick", "</textarea><b>");
		}
	}

	@Test
	void peopleOfOtherBureausSeeAndWriteNothing() {
		PlanId plan = atDivision();
		Bureau other = this.bureaus.open();
		for (Actor stranger : List.of(other.clerk(), other.departmentReviewer(), other.divisionReviewer())) {
			for (String page : List.of("", "/print", ".docx", "/summary")) {
				assertThat(get(plan, page, stranger)).as(page).hasStatus(403);
			}
			assertThat(put(plan, -1, all(Grade.GOOD), stranger)).hasStatus(403);
		}
		assertThatThrownBy(() -> this.filling.judgeAgain(other.divisionReviewer(), plan))
			.isInstanceOf(NotAllowedException.class);
		PlanId others = atDivision();
		UUID sheet = save(others, -1, all(Grade.GOOD), this.bureau.divisionReviewer()).id();
		assertThat(get(plan, "?sheet=" + sheet, this.bureau.divisionReviewer())).hasStatus(404);
	}

	@Test
	void theDocumentHasTheSheetAndTheFormBehindIt() throws Exception {
		PlanId plan = atDivision();
		save(plan, -1, scores(), this.bureau.divisionReviewer());
		this.filling.finish(this.bureau.divisionReviewer(), plan, 0);
		MvcTestResult file = get(plan, ".docx", this.bureau.divisionReviewer());
		assertThat(file).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Disposition", (values) -> assertThat(values.get(0)).contains("attachment"));

		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
			assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)).contains("项目支出绩效目标审核表",
					"（2027年度，重点项目）", "项目支出绩效目标表");
			String head = document.getTables().get(0).getText();
			assertThat(head).contains("校舍维修", "教育局", "实验小学", "50");
			XWPFTable points = document.getTables().get(1);
			assertThat(points.getRows()).hasSize(9);
			assertThat(points.getText()).contains("完整性审核", "（20分）", "指标科学性", "13.5", "指标偏少。");
			String all = document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
			assertThat(all).contains("98.5", "综合评定等级", "优", "进入下一步预算安排", "同意。", "业务科审核人", "维修教学楼数量", "评定依据");
		}
	}

	@Test
	void aPageCostsTheSameHoweverManySheetsThereAre() throws Exception {
		PlanId plan = atDivision();
		save(plan, -1, all(Grade.GOOD), this.bureau.divisionReviewer());
		get(plan, "", this.bureau.divisionReviewer());
		int first = statementsOf(plan).size();
		this.filling.finish(this.bureau.divisionReviewer(), plan, 0);
		for (int n = 0; n < 3; n++) {
			this.filling.judgeAgain(this.bureau.divisionReviewer(), plan);
			save(plan, 0, all(n % 2 == 0 ? Grade.FAIR : Grade.GOOD), this.bureau.divisionReviewer());
			this.filling.finish(this.bureau.divisionReviewer(), plan, 1);
		}
		assertThat(statementsOf(plan)).hasSizeLessThanOrEqualTo(first).hasSizeLessThan(15);
	}

	private List<String> statementsOf(PlanId plan) throws Exception {
		return this.statements.during(() -> assertThat(get(plan, "", this.bureau.divisionReviewer())).hasStatusOk());
	}

	private SheetEntries all(Grade grade) {
		return new SheetEntries(ProjectKind.GENERAL,
				this.schemes.of(YEAR)
					.points()
					.stream()
					.collect(Collectors.toMap(ReviewPoint::key, (point) -> new PointMark(grade, null, null))),
				null);
	}

	private SheetEntries scores() {
		Map<String, PointMark> marks = this.schemes.of(YEAR)
			.points()
			.stream()
			.collect(Collectors.toMap(ReviewPoint::key, (point) -> new PointMark(null, point.full(), null)));
		marks.put("indicators", new PointMark(null, new java.math.BigDecimal("13.5"), "指标偏少。"));
		return new SheetEntries(ProjectKind.KEY, marks, "同意。");
	}

	private PlanId draft() {
		return this.drafting
			.create(this.bureau.clerk(),
					new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
	}

	private PlanId atDivision() {
		PlanId plan = draft();
		submitToDivision(plan);
		return plan;
	}

	private void submitToDivision(PlanId plan) {
		this.transitions.take(this.bureau.clerk(), plan, PlanAction.SUBMIT, null);
		this.transitions.take(this.bureau.departmentReviewer(), plan, PlanAction.PASS, null);
	}

	private void change(PlanId plan) {
		PlanSnapshot stored = stored(plan);
		PlanContent old = stored.content();
		List<Indicator> fewer = old.indicators().subList(0, old.indicators().size() - 1);
		this.drafting.save(this.bureau.clerk(), plan, stored.version(), new PlanContent(null, old.header(),
				old.funding(), old.narratives(), old.spendingPlan(), old.schedule(), old.goals(), fewer, old.more()));
	}

	private PlanSnapshot stored(PlanId plan) {
		return this.plans.get(this.bureau.administrator(), plan);
	}

	private String hash(PlanId plan) {
		return ContentHash.of(stored(plan).content());
	}

	private FilledSheet current(PlanId plan) {
		return this.reading.current(this.bureau.divisionReviewer(), plan);
	}

	private FilledSheet save(PlanId plan, long version, SheetEntries entries, Actor actor) {
		return this.filling.save(actor, plan, new SheetInput(version, hash(plan), entries));
	}

	private MvcTestResult put(PlanId plan, long version, SheetEntries entries, Actor actor) {
		return send(plan, this.json.writeValueAsString(new SheetInput(version, hash(plan), entries)), actor);
	}

	private MvcTestResult send(PlanId plan, String body, Actor actor) {
		return this.mvc.put()
			.uri("/plans/" + plan + "/review-sheet")
			.contentType(MediaType.APPLICATION_JSON)
			.accept(MediaType.APPLICATION_JSON)
			.content(body)
			.with(Browser.as(actor))
			.exchange();
	}

	private MvcTestResult post(PlanId plan, String command, String form, Actor actor) {
		return this.mvc.post()
			.uri("/plans/" + plan + "/review-sheet/" + command)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(Browser.as(actor))
			.exchange();
	}

	private MvcTestResult get(PlanId plan, String page, Actor actor) {
		return this.mvc.get().uri("/plans/" + plan + "/review-sheet" + page).with(Browser.as(actor)).exchange();
	}

}
