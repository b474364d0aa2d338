package org.yardstick.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.export.word.FormBook;
import org.yardstick.organisation.Organisation;
import org.yardstick.organisation.Place;
import org.yardstick.organisation.Role;
import org.yardstick.plan.Header;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A Word document with ten forms is dragged in, looked at, mended, made into drafts, and
 * taken back. Leaves pictures of every step in target/screenshots.
 */
class ImportStoryTests extends BrowserTest {

	private static final String STRAY = "以审计结果为准";

	private static final String LONG_NAME = "云川县青石湾片区农村义务教育薄弱学校教室照明与校舍安全防护设施改造工程领导小组办公室2026年度项目支出绩效目标申报表（第三次修改稿）";

	private static final Pattern FORMS = Pattern.compile(".*/imports/[^/]+/forms/\\d+.*");

	/** Drops files as a file manager does. */
	private static final String DROP = """
			(zone, { name, content }) => {
			  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
			  const dragged = new DataTransfer();
			  dragged.items.add(new File([bytes], name));
			  for (const type of ["dragenter", "dragover", "drop"]) {
			    zone.dispatchEvent(new DragEvent(type, { dataTransfer: dragged, bubbles: true, cancelable: true }));
			  }
			}""";

	@Autowired
	private FormBook books;

	@Autowired
	private Organisation organisation;

	@Test
	void tenFormsComeInAreMendedAndTakenBack() throws IOException {
		plan(Forms.TEMPLATE, "standard", content(3));
		Page page = signInAsClerk();
		page.navigate("/");
		page.click("a:has-text('导入 Word、Excel')");
		picture(page, "50-import-empty");
		AccessibilityTests.check(page);
		drop(page, "校舍项目.doc", new byte[] { 1 });
		assertThat(page.locator("#sending")).containsText("另存为 .docx");
		drop(page, "校舍项目.docx", new WordFileOfForms(this.books).write(new PlanForm(YEAR, Forms.TEMPLATE, "standard"),
				contents(), STRAY));
		assertThat(page.locator("#imports")).containsText("10 张表");
		picture(page, "51-import-read");

		page.click("#imports .plan-link");
		assertThat(page.locator("#confirm")).containsText("将新建 9 张草稿，跳过 1 张");
		picture(page, "52-import-preview");
		AccessibilityTests.check(page);
		page.selectOption("#choice-0", "SKIP");
		assertThat(page.locator("#confirm")).containsText("将新建 8 张草稿，跳过 2 张");
		page.selectOption("#choice-0", "CREATE");
		assertThat(page.locator("#confirm")).containsText("将新建 9 张草稿，跳过 1 张");

		mend(page);
		page.click("text=‹ 校舍项目.docx");
		page.click("#confirm");
		assertThat(page.locator("#made-title")).hasText("已建成 9 张草稿");
		picture(page, "55-import-made");
		page.click(".waiting .plan-link >> nth=0");
		assertThat(page.locator(".plan-origin")).hasText("导入自“校舍项目.docx”第1张表");
		assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存.*"));
		picture(page, "56-import-draft");
		page.goBack();

		page.onDialog((dialog) -> dialog.accept());
		page.click("text=撤销这次导入");
		assertThat(page.locator("#notices")).containsText("已撤销这次导入");
		assertThat(page.locator("#confirm")).isVisible();
		picture(page, "57-import-undone");
		page.navigate("/plans");
		assertThat(page.locator(".plan-link")).hasCount(1);
		picture(page, "57-import-plans");
	}

	/** Puts the words without a place into a cell of the last form. */
	private void mend(Page page) {
		page.locator("a:has-text('没有放进去')").last().click();
		assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存.*"));
		picture(page, "53-import-form");
		AccessibilityTests.check(page);
		Locator leftover = page.locator(".leftovers li:has-text('" + STRAY + "')");
		page.locator(".field[data-path='header.projectName']").click();
		leftover.locator("text=接在后面").click();
		assertThat(leftover.locator(".leftover-fate")).containsText("已放入：项目名称");
		assertThat(page.locator(".field[data-path='header.projectName']")).hasValue("校舍维修10" + STRAY);
		picture(page, "54-import-mended");
	}

	@Test
	void anAdministratorSaysOnceWhichUnitANameMeans() throws IOException {
		Page page = signIn("管理员", Role.ADMIN, null);
		page.navigate("/imports");
		byte[] file = new WordFileOfForms(this.books).write(new PlanForm(YEAR, Forms.TEMPLATE, "standard"),
				List.of(named(1, "从前的" + school()), named(2, "从前的" + school())), STRAY);
		drop(page, "旧校名.docx", file);
		assertThat(page.locator("#imports")).containsText("2 张表");
		page.click("#imports .plan-link >> nth=0");
		assertThat(page.locator(".named-units .to-do")).hasCount(1);
		picture(page, "58-import-names");
		AccessibilityTests.check(page);
		page.click(".named-units button:has-text('是“" + school() + "”')");
		assertThat(page.locator(".named-units .to-do")).hasCount(0);
		assertThat(page.locator(".named-units")).containsText("归到：" + school());
	}

	@Test
	void sixtyFormsWithLongNamesAreConfirmedFromAnyPlaceInTheList() throws IOException {
		Page page = signInAsClerk();
		page.navigate("/imports");
		List<PlanContent> contents = new ArrayList<>();
		for (int n = 1; n <= 60; n++) {
			contents.add(named(n, (n % 20 == 0) ? LONG_NAME : school()));
		}
		drop(page, LONG_NAME + ".docx",
				new WordFileOfForms(this.books).write(new PlanForm(YEAR, Forms.TEMPLATE, "standard"), contents, STRAY));
		assertThat(page.locator("#imports")).containsText("60 张表");
		picture(page, "61-import-long-name");
		page.click("#imports .plan-link");
		picture(page, "62-import-sixty");
		for (int width : new int[] { 390, 1366 }) {
			page.setViewportSize(width, (width == 390) ? 844 : 768);
			page.locator("#year-5").scrollIntoViewIfNeeded();
			assertThat(page.locator("#confirm")).isInViewport();
			screenshot(page, "63-import-sixty-in-view-" + width, false);
		}
		AccessibilityTests.check(page);
		assertThat(page.locator(".to-look-at")).hasText("有 1 张请先核对：第 60 张");
		page.click("text=第 60 张");
		assertThat(page.locator(".leftovers")).containsText(STRAY);
		page.click("text=回去确认导入");
		assertThat(page.locator("#confirm")).isVisible();
	}

	@Test
	void aFormOfADocumentIsMendedOnAPhoneAndOverALineThatHangs() throws IOException {
		Page page = signInAsClerk();
		page.navigate("/imports");
		drop(page, "校舍项目.docx", new WordFileOfForms(this.books).write(new PlanForm(YEAR, Forms.TEMPLATE, "standard"),
				List.of(content(1), content(2)), STRAY));
		assertThat(page.locator("#imports")).containsText("2 张表");
		page.click("#imports .plan-link");
		page.setViewportSize(390, 844);
		page.clock().install();
		page.click(".import-forms .plan-link >> nth=1");
		FormPage form = new FormPage(page).waitUntilSaved();
		assertThat(page.locator(".part-head .cell-label >> visible=true")).hasCount(0);

		page.route(FORMS, (route) -> {
			if (route.request().method().equals("PUT")) {
				page.clock().fastForward(30_000);
			}
			else {
				route.resume();
			}
		});
		form.field("header.projectName").fill("校舍维修二");
		form.waitForState("slow");
		assertThat(page.locator("#banner")).containsText("过一会儿自动再存");
		assertThat(page.locator("#notices")).not().containsText("已找回");
		picture(page, "64-import-form-slow");
		page.unroute(FORMS);
		form.waitUntilSaved();
		page.reload();
		assertThat(form.field("header.projectName")).hasValue("校舍维修二");
	}

	@Test
	void aTableIsPasted() {
		Page page = signIn(account("王老师", Role.UNIT, Place.of(this.bureau.school())));
		page.navigate("/imports");
		page.click(".paste-box summary");
		page.evaluate(
				"""
						() => {
						  const data = new DataTransfer();
						  data.setData("text/html", "<table><tr><td>项目名称</td><td>校舍维修</td></tr></table>");
						  document.getElementById("pasted").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, cancelable: true, bubbles: true }));
						}""");
		assertThat(page.locator("#imports")).containsText("粘贴的内容.html");
		assertThat(page.locator("#imports .status")).not().hasText(Pattern.compile("排队中|正在读取"));
		picture(page, "59-import-pasted");
		page.click("#imports .plan-link");
		picture(page, "60-import-nothing-found");
	}

	private static void drop(Page page, String name, byte[] content) {
		page.locator(".drop-zone")
			.evaluate(DROP, Map.of("name", name, "content", Base64.getEncoder().encodeToString(content)));
	}

	private List<PlanContent> contents() {
		List<PlanContent> contents = new ArrayList<>();
		for (int n = 1; n <= 10; n++) {
			contents.add(content(n));
		}
		return contents;
	}

	private PlanContent content(int number) {
		return named(number, school());
	}

	private static PlanContent named(int number, String unit) {
		PlanContent complete = Forms.complete();
		Header header = complete.header();
		return new PlanContent(null,
				new Header("校舍维修" + number, null, header.category(), header.fundingPurpose(), header.nature(),
						header.budgetSource(), header.startDate(), header.endDate(), "教育局", null, unit, null, null),
				complete.funding(), complete.narratives(), complete.spendingPlan(), complete.schedule(),
				complete.goals(), complete.indicators(), complete.more());
	}

	private String school() {
		return this.organisation.unit(this.bureau.school()).name();
	}

}
