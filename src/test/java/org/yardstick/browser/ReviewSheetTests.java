package org.yardstick.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.TestAnswers;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A reviewer fills in the review sheet; pictures in target/screenshots. */
class ReviewSheetTests extends BrowserTest {

	private static final String FORM = """
			{"header": {"projectName": "操场和围墙维修改造", "supervisingDepartment": "教育和体育局", "implementingUnit": "实验小学"},
			 "funding": {"total": "358000.00", "annual": "358000.00", "fiscalAppropriation": "358000.00"},
			 "goals": {"annual": ["完成操场3600平方米面层铺设和围墙210米重砌，改善学生活动条件。"]},
			 "indicators": [
			  {"category": "成本指标", "dimension": "经济成本", "name": "改造总成本", "annualTarget": "≤40万元"},
			  {"category": "产出指标", "dimension": "数量指标", "name": "操场面层铺设面积", "annualTarget": "≥3600平方米"},
			  {"category": "产出指标", "dimension": "数量指标", "name": "围墙重砌长度", "annualTarget": "180米"},
			  {"category": "产出指标", "dimension": "质量指标", "name": "工程验收合格率", "annualTarget": "100"},
			  {"category": "产出指标", "dimension": "时效指标", "name": "完工及时率", "annualTarget": "=100%"},
			  {"category": "产出指标", "dimension": "社会效益指标", "name": "受益学生人数", "annualTarget": "≥900人"},
			  {"category": "满意度指标", "dimension": "服务对象满意度指标", "name": "学生和家长满意度", "annualTarget": "≥95%"}]}
			""";

	@Autowired
	private TestAnswers answers;

	@Autowired
	private PlanTransitions transitions;

	@Test
	void aReviewerTakesProposalsGradesByKeyboardAndFinishes() {
		PlanSnapshot plan = atDivision();
		Page page = signInAsReviewer("赵科长");
		open(page, plan);
		Locator summary = page.locator("#review-sheet-summary");
		assertThat(summary).containsText("还没有填写");
		summary.getByText("填写审核表").click();

		page.locator("#adopt-all").click();
		assertThat(page.locator("#sheet-missing-names")).containsText("绩效合理性");
		page.locator("input[name='performance.grade']").first().focus();
		page.keyboard().press("2");
		new ReviewSheetPage(page).grade("goals", 0);
		new ReviewSheetPage(page).grade("conditions", 0);
		page.locator("[name='conditions.words']").fill("已有实施方案和验收办法。");
		page.locator("#sheet-opinion").fill("目标清楚，成本指标与预算不符，请核对后再定。");
		assertThat(page.locator("#sheet-state")).containsText("已保存");
		assertThat(page.locator("#sheet-missing-names")).hasText("");
		assertThat(page.locator("#sheet-grade")).hasText("优");
		picture(page, "review-sheet");
		AccessibilityTests.check(page);

		page.reload();
		assertThat(page.locator("[name='conditions.words']")).hasValue("已有实施方案和验收办法。");
		assertThat(page.locator("input[name='performance.grade'][value=GOOD]")).isChecked();
		page.onDialog((dialog) -> dialog.accept());
		page.locator("#completion button").click();
		assertThat(page.locator("#notices")).containsText("已定稿");
		picture(page, "review-sheet-finished");
		page.navigate("/plans/" + plan.id() + "/review-sheet/print");
		screenshot(page, "review-sheet-print");
		open(page, plan);
		assertThat(page.locator("#review-sheet-summary")).containsText("已定稿");
		picture(page, "review-sheet-summary");
	}

	@Test
	void aKeyProjectIsScoredAndTakenAwayAsADocument() {
		PlanSnapshot plan = atDivision();
		Page page = signInAsReviewer("赵科长");
		page.navigate("/plans/" + plan.id() + "/review-sheet");
		page.locator("input[name=kind][value=KEY]").check();
		page.locator("#adopt-all").click();
		new ReviewSheetPage(page).score("goals", "14");
		new ReviewSheetPage(page).score("performance", "13.5");
		page.locator("[name='conditions.score']").fill("12");
		assertThat(page.locator("#sheet-state")).containsText("超出范围");
		new ReviewSheetPage(page).score("conditions", "9.5");
		assertThat(page.locator("#sheet-state")).containsText("已保存");
		assertThat(page.locator("#sheet-total")).not().isEmpty();
		picture(page, "review-sheet-key");
		Download file = page.waitForDownload(() -> page.getByText("Word（含目标表）").click());
		file.saveAs(Path.of("target", "screenshots", "review-sheet.docx"));
		assertThat(file.suggestedFilename()).endsWith("绩效目标审核表.docx");
	}

	@Test
	void twoInOneSheetAreBroughtTogetherAndAskedWhereTheyDiffer() {
		PlanSnapshot plan = atDivision();
		Page first = signInAsReviewer("赵科长");
		Page second = signInAsReviewer("钱科员");
		first.navigate("/plans/" + plan.id() + "/review-sheet");
		second.navigate("/plans/" + plan.id() + "/review-sheet");
		new ReviewSheetPage(first).grade("form", 0);
		first.locator("[name='clarity.words']").fill("目标较清楚。");
		assertThat(first.locator("#sheet-state")).containsText("已保存");

		new ReviewSheetPage(second).grade("form", 2);
		second.locator("#sheet-opinion").fill("请再核对。");
		Locator conflicts = second.locator("#sheet-conflicts");
		assertThat(conflicts).containsText("规范完整性的等级：赵科长填的是“优”，您填的是“中”");
		assertThat(second.locator("[name='clarity.words']")).hasValue("目标较清楚。");
		assertThat(second.locator("#sheet-state")).containsText("已保存");
		screenshot(second, "review-sheet-conflict");
		second.reload();
		assertThat(conflicts).containsText("您填的是“中”");
		conflicts.getByText("用我的").click();
		assertThat(conflicts).isHidden();
		assertThat(second.locator("#sheet-state")).containsText("已保存");

		first.reload();
		assertThat(first.locator("input[name='form.grade'][value=FAIR]")).isChecked();
		assertThat(first.locator("#sheet-opinion")).hasValue("请再核对。");
	}

	@Test
	void whatCouldNotBeSentIsKeptAndSentLater() {
		PlanSnapshot plan = atDivision();
		Page page = signInAsReviewer("赵科长");
		page.navigate("/plans/" + plan.id() + "/review-sheet");
		page.route("**/review-sheet", (request) -> {
			if (request.request().method().equals("PUT")) {
				request.abort();
			}
			else {
				request.resume();
			}
		});
		page.locator("#sheet-opinion").fill("断网时写的意见。");
		assertThat(page.locator("#sheet-state")).containsText("没有存上");
		page.reload();
		assertThat(page.locator("#sheet-opinion")).hasValue("断网时写的意见。");
		page.unroute("**/review-sheet");
		assertThat(page.locator("#sheet-state")).containsText("已保存");
	}

	@Test
	void aFindingOfAPointLeadsToItsCell() {
		PlanSnapshot plan = atDivision();
		Page page = signInAsReviewer("赵科长");
		page.navigate("/plans/" + plan.id() + "/review-sheet");
		Locator quoted = page.locator("[data-point=indicators] .quoted");
		if (quoted.getAttribute("open") == null) {
			quoted.locator("summary").click();
		}
		quoted.locator("a", new Locator.LocatorOptions().setHasText("工程验收合格率")).first().click();
		page.waitForURL((url) -> url.contains("#cell="));
		assertThat(page.locator("td.flash")).isVisible();
	}

	private PlanSnapshot atDivision() {
		PlanSnapshot plan = plan("weihai-project-2024", null, FilledForms.read(FORM));
		this.answers.explain(this.bureau.clerk(), plan.id());
		submit(plan);
		this.transitions.take(this.bureau.departmentReviewer(), plan.id(), PlanAction.PASS, null);
		return stored(plan);
	}

	private Page signInAsReviewer(String name) {
		return signIn(name, Role.DIVISION, Place.of(this.bureau.division()));
	}

}
