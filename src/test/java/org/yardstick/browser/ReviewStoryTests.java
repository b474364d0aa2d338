package org.yardstick.browser;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.TestAnswers;
import org.yardstick.notice.NoticeDelivery;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four people, each in a browser of their own, review a form: sent back with remarks,
 * mended, judged, approved with nineteen others, adjusted. Leaves pictures of every
 * station in target/screenshots.
 */
class ReviewStoryTests extends BrowserTest {

	private static final String PROJECT = "教学楼维修改造";

	private static final int OTHERS = 19;

	private static final String NUMBER = "财绩〔2026〕7号";

	private static final String REVISION_NUMBER = "财绩〔2026〕31号";

	private static final String OPINION = "总成本和维修栋数请与鉴定报告核对，逐条处理批注后再报。";

	private static final String WHY = "年中预算调剂，压减外墙粉刷。";

	@Autowired
	private TestAnswers answers;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private NoticeDelivery delivery;

	private PlanSnapshot plan;

	private Page clerk;

	private Page department;

	private Page division;

	private Page performance;

	@Test
	void aFormIsReviewedSentBackMendedApprovedAndAdjusted() {
		this.plan = prepared(PROJECT, 50);
		approvable();
		signIn();
		submit("40-clerk-submitted");
		pass(this.department, this.plan, "41-department");
		sendBack();
		seeTheNotice();
		answerAndMend();
		seeOnlyWhatChanged();
		fillInTheReviewSheet();
		approveTwenty();
		PlanSnapshot revision = adjust();
		pass(this.department, revision, "61-department-adjustment");
		pass(this.division, revision, "62-division-adjustment");
		approve(revision);
		readTheTrail();
	}

	/** Nineteen other forms that wait for approval. */
	private void approvable() {
		IntStream.rangeClosed(1, OTHERS).mapToObj((n) -> prepared("第" + n + "教学点修缮", 10 + n)).forEach((other) -> {
			this.desk.submit(this.bureau.clerk(), other.id(), null);
			this.desk.decide(this.bureau.departmentReviewer(), other.id(), Decision.pass(null), null);
			this.desk.decide(this.bureau.divisionReviewer(), other.id(), Decision.pass(null), null);
		});
	}

	private PlanSnapshot prepared(String name, int tenThousands) {
		PlanContent content = FilledForms.read(Forms.completeJson()
			.replace("校舍维修", name)
			.replace("500000.00", tenThousands + "0000.00")
			.replace("≤50万元", "≤" + tenThousands + "万元"));
		PlanSnapshot prepared = plan(Forms.TEMPLATE, null, content);
		this.answers.explain(this.bureau.clerk(), prepared.id());
		return stored(prepared);
	}

	private void signIn() {
		this.clerk = signInAsClerk();
		this.department = signIn("李审核", Role.DEPARTMENT, Place.of(this.bureau.department()));
		this.division = signIn("赵科长", Role.DIVISION, Place.of(this.bureau.division()));
		this.performance = signIn("孙科员", Role.PERFORMANCE, null);
	}

	private void submit(String picture) {
		open(this.clerk, this.plan).waitUntilSaved();
		WayPanel way = new WayPanel(this.clerk);
		way.submit();
		way.waitForNotice("已报送");
		picture(this.clerk, picture);
	}

	private void pass(Page reviewer, PlanSnapshot passed, String picture) {
		openForReview(reviewer, passed);
		picture(reviewer, picture);
		WayPanel way = new WayPanel(reviewer);
		way.pass();
		way.waitForNotice("已通过");
	}

	private void sendBack() {
		openForReview(this.division, this.plan);
		RemarkPanel remarks = new RemarkPanel(this.division);
		cell("indicators", "annualTarget", 0).click();
		assertThat(remarks.box()).isVisible();
		screenshot(this.division, "42-division-remark-by-mouse-1366", false);
		remarks.write("总成本怎么算出来的？请写明栋数和单价。");
		cell("indicators", "annualTarget", 1).focus();
		this.division.keyboard().press("Enter");
		assertThat(remarks.box()).isVisible();
		remarks.box().locator("textarea").focus();
		this.division.keyboard().type("鉴定报告里是 3 栋，请核对。");
		screenshot(this.division, "43-division-remark-by-keyboard-1366", false);
		remarks.box().locator("button:text-is('保存批注')").press("Enter");
		assertThat(remarks.drafts()).hasCount(2);
		WayPanel way = new WayPanel(this.division);
		way.giveReason("资金测算不清");
		picture(this.division, "44-division-before-return");
		way.sendBack(OPINION);
		way.waitForNotice("已退回");
		assertThat(way.status()).hasText("已退回");
		picture(this.division, "45-division-returned");
	}

	private void seeTheNotice() {
		this.delivery.catchUp();
		this.clerk.navigate("/");
		Locator bell = this.clerk.locator("#bell");
		assertThat(bell.locator(".bell-number")).isVisible();
		picture(this.clerk, "46-clerk-start-with-notice");
		bell.click();
		Locator title = this.clerk.locator(".notice-title", containing(PROJECT + "”退回修改"));
		picture(this.clerk, "47-clerk-notices");
		title.click();
	}

	private void answerAndMend() {
		FormPage form = new FormPage(this.clerk).waitUntilSaved();
		RemarkPanel remarks = new RemarkPanel(this.clerk);
		WayPanel way = new WayPanel(this.clerk);
		assertThat(way.sentBack()).containsText(OPINION);
		assertThat(way.sentBack()).containsText("资金测算不清");
		assertThat(remarks.open()).hasCount(2);
		assertThat(remarks.marks()).hasCount(2);
		picture(this.clerk, "48-clerk-sees-the-return");
		remarks.answer(remarks.open("总成本"), "三栋楼合并招标，按中标单价 16.5 万元一栋计算，报告附后。");
		assertThat(remarks.open("总成本")).containsText("单位已答复");
		remarks.open("鉴定报告").locator("[data-goto-path]").click();
		assertThat(form.indicator(1, "annualTarget")).isFocused();
		form.indicator(1, "annualTarget").fill("=3栋");
		form.field("goals.annual[0]").fill("维修教学楼 3 栋，暑假结束前完工，师生满意度不低于 95%。");
		form.waitUntilSaved();
		assertThat(remarks.open("鉴定报告")).containsText("单元格已改");
		remarks.markMended(remarks.open("鉴定报告"));
		assertThat(remarks.open("鉴定报告")).containsText("单位已修改");
		picture(this.clerk, "49-clerk-answered-and-mended");
		this.answers.explain(this.bureau.clerk(), this.plan.id());
		submit("50-clerk-submitted-again");
		assertThat(stored(this.plan).status()).isEqualTo(PlanStatus.DEPARTMENT_REVIEWED);
	}

	private void seeOnlyWhatChanged() {
		this.division.navigate("/");
		picture(this.division, "51-division-start");
		openForReview(this.division, this.plan);
		assertThat(this.division.locator("#way-panel")).containsText("退回后重报");
		RemarkPanel remarks = new RemarkPanel(this.division);
		assertThat(remarks.open("总成本")).containsText("单位已答复");
		assertThat(remarks.open("鉴定报告").locator(".remark-quotes")).containsText("=3栋");
		picture(this.division, "52-division-second-round");
		assertThat(this.division.locator(".changes-count")).hasText("2 处变化");
		this.division.getByLabel("只看变化").check();
		Locator rows = this.division.locator("tbody[data-rows=indicators] > tr:visible");
		assertThat(rows).hasCount(1);
		assertThat(rows).containsText("维修教学楼数量");
		picture(this.division, "53-division-only-changes");
		new WayPanel(this.division).pass();
		new WayPanel(this.division).waitForNotice("已通过");
		picture(this.division, "54-division-passed");
	}

	private void fillInTheReviewSheet() {
		openForReview(this.performance, this.plan);
		picture(this.performance, "55-performance-form");
		this.performance.locator("#review-sheet-summary").getByText("填写审核表").click();
		ReviewSheetPage sheet = new ReviewSheetPage(this.performance);
		sheet.adoptAll();
		sheet.gradeByKey("performance", "1");
		sheet.gradeByKey("goals", "2");
		sheet.gradeByKey("conditions", "1");
		sheet.opinion().fill("目标清楚，成本和数量与鉴定报告一致。");
		assertThat(sheet.missing()).hasText("");
		assertThat(sheet.grade()).hasText("优");
		assertThat(this.performance.locator("#sheet-consequence")).not().isEmpty();
		assertThat(sheet.state()).containsText("已保存");
		picture(this.performance, "56-performance-review-sheet");
		sheet.finish();
		assertThat(this.performance.locator("#notices")).containsText("已定稿");
		picture(this.performance, "57-performance-sheet-finished");
	}

	private void approveTwenty() {
		ApprovalPages approvals = new ApprovalPages(this.performance);
		approvals.open(YEAR, this.bureau.department());
		assertThat(approvals.waiting()).hasCount(OTHERS + 1);
		approvals.chooseAll();
		assertThat(approvals.chosen()).hasText("20");
		picture(this.performance, "58-performance-approves-twenty");
		approvals.issue(NUMBER, "2026-03-02");
		assertThat(approvals.waiting()).hasCount(0);
		assertThat(this.performance.locator("h1")).containsText(NUMBER);
		picture(this.performance, "59-performance-paper");
		assertThat(listed(approvals.notice())).hasSize(OTHERS + 1).contains(PROJECT, "第19教学点修缮");
	}

	/** The names of the projects in the list of a notice. */
	private static List<String> listed(Download notice) {
		try (InputStream file = notice.createReadStream(); XWPFDocument document = new XWPFDocument(file)) {
			return document.getTables()
				.stream()
				.flatMap((table) -> table.getRows().stream())
				.filter((row) -> row.getTableCells().size() > 2 && row.getCell(0).getText().matches("\\d+"))
				.map((row) -> row.getCell(2).getText())
				.toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private PlanSnapshot adjust() {
		open(this.clerk, this.plan);
		assertThat(new WayPanel(this.clerk).status()).hasText("已批复");
		assertThat(this.clerk.locator("#way-panel")).containsText(NUMBER);
		RevisionPanel revision = new RevisionPanel(this.clerk);
		assertThat(revision.panel()).isVisible();
		picture(this.clerk, "60-clerk-sees-the-approval");
		revision.open(WHY);
		FormPage form = new FormPage(this.clerk).waitUntilSaved();
		String address = this.clerk.url().replaceAll("[?#].*", "");
		form.indicator(4, "annualTarget").fill("≥850人");
		form.waitUntilSaved();
		assertThat(revision.panel()).containsText(WHY);
		picture(this.clerk, "60-clerk-adjusts");
		this.clerk.navigate(address + "/changes/side-by-side?since=approval");
		assertThat(this.clerk.locator(".table-both tr.is-changed")).hasCount(1);
		assertThat(this.clerk.locator(".table-both tr.is-changed")).containsText("≥850人");
		picture(this.clerk, "60-clerk-side-by-side");
		PlanSnapshot adjusted = stored(address.substring(address.lastIndexOf('/') + 1));
		this.answers.explain(this.bureau.clerk(), adjusted.id());
		open(this.clerk, adjusted).waitUntilSaved();
		new WayPanel(this.clerk).submit();
		new WayPanel(this.clerk).waitForNotice("已报送");
		assertThat(stored(this.plan).status()).isEqualTo(PlanStatus.APPROVED);
		return adjusted;
	}

	private void approve(PlanSnapshot revision) {
		openForReview(this.performance, revision);
		picture(this.performance, "63-performance-adjustment");
		new WayPanel(this.performance).approve(REVISION_NUMBER, "2026-07-01");
		new WayPanel(this.performance).waitForNotice("已批复");
		open(this.clerk, this.plan);
		assertThat(new RevisionPanel(this.clerk).panel()).containsText("已被调整替代");
		picture(this.clerk, "64-clerk-superseded");
		new RevisionPanel(this.clerk).panel().getByText("看调整后的批复版").click();
		assertThat(this.clerk.locator("#way-panel")).containsText(REVISION_NUMBER);
		picture(this.clerk, "65-clerk-adjusted");
	}

	private void readTheTrail() {
		Page administrator = signIn("系统管理员", Role.ADMIN, null);
		administrator.navigate("/admin/trail");
		administrator.fill("#trail-words", PROJECT);
		administrator.fill("#trail-who", "赵科长");
		administrator.click("button:text-is('查找')");
		Locator entries = administrator.locator(".trail-entry");
		assertThat(entries.filter(containingText("退回"))).not().hasCount(0);
		assertThat(entries.filter(containingText("通过"))).not().hasCount(0);
		administrator.locator(".trail-subject", containing(PROJECT)).first().click();
		picture(administrator, "66-trail");
	}

	private void openForReview(Page reviewer, PlanSnapshot reviewed) {
		open(reviewer, reviewed);
		assertThat(new WayPanel(reviewer).status()).isVisible();
		assertThat(reviewer.locator("#findings .findings")).isVisible();
		assertThat(reviewer.locator(".changes-bar")).isVisible();
	}

	/** A cell of the form before the division. */
	private Locator cell(String rows, String column, int row) {
		return this.division.locator("tbody[data-rows=" + rows + "] tr[data-key]")
			.nth(row)
			.locator("td:has([data-path$='." + column + "'])");
	}

	private static Page.LocatorOptions containing(String words) {
		return new Page.LocatorOptions().setHasText(words);
	}

	private static Locator.FilterOptions containingText(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
