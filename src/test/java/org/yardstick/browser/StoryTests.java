package org.yardstick.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way of a form, from a blank page to the Excel summary, each person in a
 * browser of their own. Leaves pictures of every step in target/screenshots.
 */
class StoryTests extends DemoTest {

	private static final String PROJECT = "多媒体教室更新";

	private static final String OPINION = "目标没有写清更新哪几个年级的教室。请在年度总体绩效目标里写明，并说明旧设备怎样处理。";

	private static final String NUMBER = "云财绩〔2026〕18号";

	/** As a clerk has it in a spreadsheet, with the slips that people make. */
	private static final CopiedCells INDICATORS = CopiedCells.of("""
			一级指标 | 二级指标 | 三级指标 | 指标值
			成本指标 | 经济成本 | 每间教室更新成本 | ≤2万元/间
			产出指标 | 数量指标 | 更新多媒体教室 | 12
			 | | 教师操作培训 | ≥48人次
			 | 质量指标 | 设备验收合格率 | 100
			 | 时效指标 | 安装调试完成时间 | 8月底前
			 | 社会效益指标 | 受益学生人数 | ≥540人
			 | 可持续发展影响指标 | 设备使用年限 | ≥6年
			满意度指标 | 满意度指标 | 师生满意度 |""");

	private Page clerk;

	private String address;

	@Test
	void aFormGoesItsWholeWay() {
		beginAForm();
		pasteIndicators();
		mendWhatIsFound();
		submit("20-submitted");
		review("department", "21-department");
		sendBack();
		mendWhatTheOpinionAsksFor();
		submit("26-submitted-again");
		review("division", "28-division-again");
		approve();
		seeTheApproval();
		download();
	}

	private void beginAForm() {
		this.clerk = newWindow();
		this.clerk.navigate("/");
		picture(this.clerk, "01-sign-in");
		signIn(this.clerk, "unit");
		picture(this.clerk, "02-unit-start");
		this.clerk.click("text=新建");
		this.clerk.click("nav >> text=2027 年度");
		picture(this.clerk, "03-new-form");
		this.clerk.getByLabel("项目支出绩效目标表（威海 2024）").check();
		this.clerk.click("button:text-is('新建')");
		FormPage form = new FormPage(this.clerk).waitUntilSaved();
		this.address = this.clerk.url();
		assertThat(this.clerk.locator("#findings .finding").first()).isVisible();
		picture(this.clerk, "04-blank-form");
		form.field("header.projectName").fill(PROJECT);
		form.field("funding.total").fill("24");
		form.field("funding.fiscalAppropriation").fill("20");
	}

	private void pasteIndicators() {
		FormPage form = new FormPage(this.clerk);
		form.indicator(0, "name").click();
		form.paste(INDICATORS.html(), INDICATORS.text());
		assertThat(form.rows()).hasCount(8);
		assertThat(this.clerk.locator("#notices")).containsText("已粘贴 8 行");
		form.waitUntilSaved();
		assertThat(form.state()).containsText("已保存");
		picture(this.clerk, "05-indicators-pasted");
		assertThat(form.column("annualTarget")).containsExactly("≤2万元/间", "12", "≥48人次", "100", "8月底前", "≥540人", "≥6年",
				"");
		assertThat(form.column("category")).containsOnly("成本指标", "产出指标", "满意度指标");
	}

	private void mendWhatIsFound() {
		FormPage form = new FormPage(this.clerk);
		Locator findings = this.clerk.locator("#findings");
		findings.getByText("产出指标 / 数量指标 / 更新多媒体教室").first().click();
		assertThat(form.indicator(1, "annualTarget")).isFocused();
		picture(this.clerk, "06-at-the-cell");
		findings.getByText("一键修改为“100%”").click();
		form.waitUntilSaved();
		assertThat(findings.getByText("一键修改为“100%”")).hasCount(0);
		assertThat(form.indicator(3, "annualTarget")).hasValue("100%");
		picture(this.clerk, "07-repaired-by-one-click");
		WayPanel way = new WayPanel(this.clerk);
		way.submit();
		assertThat(way.problem().locator("li")).not().hasCount(0);
		assertThat(way.problem()).containsText("更新多媒体教室");
		picture(this.clerk, "08-submission-refused");
		way.problem().getByText("年度总体绩效目标").first().click();
		form.field("goals.annual[0]").fill("更新12间多媒体教室，8月底前安装调试完毕，培训教师48人次，540名学生用上新设备，师生满意度不低于95%。");
		form.field("funding.otherFunds").fill("4");
		form.indicator(1, "annualTarget").fill("12间");
		form.indicator(7, "annualTarget").fill("≥95%");
		form.waitUntilSaved();
		assertThat(findings.locator(".finding-error")).hasCount(0);
		picture(this.clerk, "09-mended");
		new FindingPanel(this.clerk).explainAll("按表样的位置填写，内容已经核对。");
		assertThat(way.obstacles()).hasCount(0);
		picture(this.clerk, "10-explained");
	}

	private void submit(String picture) {
		WayPanel way = new WayPanel(this.clerk);
		way.submit();
		way.waitForNotice("已报送");
		assertThat(this.clerk.locator("#sheet .field")).hasCount(0);
		picture(this.clerk, picture);
	}

	private void review(String person, String picture) {
		Page reviewer = openFromStartPage(person, picture);
		WayPanel way = new WayPanel(reviewer);
		way.pass();
		way.waitForNotice("已通过");
		picture(reviewer, picture + "-passed");
		reviewer.context().close();
	}

	private void sendBack() {
		Page reviewer = openFromStartPage("division", "22-division");
		WayPanel way = new WayPanel(reviewer);
		way.sendBack("");
		assertThat(way.problem()).isVisible();
		picture(reviewer, "23-division-send-back-refused");
		way.sendBack(OPINION);
		way.waitForNotice("已退回");
		picture(reviewer, "24-division-sent-back");
		reviewer.context().close();
	}

	private void mendWhatTheOpinionAsksFor() {
		this.clerk.navigate("/");
		picture(this.clerk, "25-unit-start");
		this.clerk.click("text=" + PROJECT);
		FormPage form = new FormPage(this.clerk).waitUntilSaved();
		assertThat(new WayPanel(this.clerk).sentBack()).containsText(OPINION);
		picture(this.clerk, "25-unit-sees-the-opinion");
		this.clerk.waitForResponse("**/findings", () -> {
			form.field("goals.annual[0]")
				.fill("更新三至五年级12间多媒体教室，旧设备登记后报县教育和体育局调剂，8月底前安装调试完毕，培训教师48人次，540名学生用上新设备，师生满意度不低于95%。");
			form.waitUntilSaved();
		});
		new FindingPanel(this.clerk).explainAll("按表样的位置填写，内容已经核对。");
	}

	private void approve() {
		Page reviewer = openFromStartPage("performance", "30-performance");
		WayPanel way = new WayPanel(reviewer);
		way.approve("", "");
		assertThat(way.problem()).containsText("文号");
		picture(reviewer, "31-performance-approval-refused");
		way.approve(NUMBER, "2026-11-20");
		way.waitForNotice("已批复");
		assertThat(way.status()).hasText("已批复");
		picture(reviewer, "32-performance-approved");
	}

	private void seeTheApproval() {
		this.clerk.navigate(this.address);
		WayPanel way = new WayPanel(this.clerk);
		assertThat(way.status()).hasText("已批复");
		assertThat(this.clerk.locator("#way-panel")).containsText(NUMBER);
		assertThat(way.steps()).hasCount(6);
		picture(this.clerk, "33-unit-sees-the-approval");
		this.clerk.navigate(this.address + "/print");
		screenshot(this.clerk, "34-print-1366");
	}

	private void download() {
		Page administrator = signIn("admin");
		picture(administrator, "35-admin-start");
		administrator.click("nav >> text=导出");
		administrator.selectOption("#fiscalYear", "2027");
		administrator.selectOption("#status", "APPROVED");
		administrator.click("text=查看个数");
		picture(administrator, "36-admin-exports");
		administrator.click("text=导出汇总表");
		Download summary = administrator
			.waitForDownload(() -> administrator.click("#own li:has-text('汇总表') >> text=下载（"));
		assertThat(DownloadedList.of(summary).with(PROJECT)).singleElement()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.contains("云川县实验小学", "240,000.00", "200,000.00", "40,000.00", "8", "已批复", NUMBER, "2026-11-20");
		administrator.click("text=导出明细表");
		Download indicators = administrator
			.waitForDownload(() -> administrator.click("#own li:has-text('明细表') >> text=下载（"));
		DownloadedList list = DownloadedList.of(indicators);
		assertThat(list.with("更新多媒体教室")).hasSize(1);
		assertThat(list.with("师生满意度")).hasSize(1)
			.first()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.contains("≥95%");
	}

	private Page openFromStartPage(String person, String picture) {
		Page page = signIn(person);
		picture(page, picture + "-start");
		page.click("text=" + PROJECT);
		assertThat(new WayPanel(page).status()).isVisible();
		assertThat(page.locator("#findings .findings")).isVisible();
		picture(page, picture + "-form");
		return page;
	}

}
