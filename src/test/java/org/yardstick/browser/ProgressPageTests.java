package org.yardstick.browser;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Label;
import org.yardstick.organisation.OrganisationMaintenance;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.review.StepTimes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How far a year is, as reviewers see it on their start page. */
class ProgressPageTests extends DemoTest {

	@Autowired
	private StepTimes times;

	@Autowired
	private OrganisationMaintenance maintenance;

	@ParameterizedTest
	@ValueSource(strings = { "department", "division", "performance", "admin" })
	void everyReviewerSeesTableChartAndTimes(String person) {
		this.times.refresh();
		Page page = signIn(person);
		page.navigate("/?year=2027");
		assertThat(page.locator(".progress-table tfoot th")).hasText("合计");
		assertThat(page.locator(".progress-chart canvas")).isVisible();
		picture(page, "progress-" + person);
		AccessibilityTests.check(page);
	}

	@Test
	void theClerkSeesNone() {
		Page page = signIn("unit");
		page.navigate("/");
		assertThat(page.locator(".progress-table")).hasCount(0);
	}

	@Test
	void aNumberLeadsToItsListAndADepartmentToItsUnits() {
		Page page = signIn("performance");
		page.navigate("/?year=2027");
		Locator row = page.locator(".progress-table tbody tr").first();
		String number = row.locator("a[href*='status=']").first().textContent();
		row.locator("a[href*='status=']").first().click();
		assertThat(page.locator(".list-count")).containsText(number);
		page.goBack();
		page.locator(".progress-table tbody th a").first().click();
		assertThat(page.locator("#progress-title")).containsText("各单位");
		picture(page, "progress-units");
		page.click("text=返回各部门");
		assertThat(page.locator("#progress-title")).containsText("各部门");
	}

	@Test
	void manyDepartmentsFillTheTableAndTwentyTheChart() {
		for (int n = 0; n < 60; n++) {
			String code = UUID.randomUUID().toString().substring(0, 8);
			DepartmentId department = this.maintenance.addDepartment(Actor.program(),
					new DepartmentDetails(new Label(code, "云川县第%d号产业发展和项目建设服务中心".formatted(n)), null));
			this.maintenance.addUnit(Actor.program(),
					new UnitDetails(new Label(code + "1", "第%d号中心本级".formatted(n)), department, true));
		}
		Page page = signIn("performance");
		page.navigate("/?year=2027");
		assertThat(page.locator(".progress-figure figcaption")).containsText("未完成最多的 20 个");
		picture(page, "progress-many");
		AccessibilityTests.check(page);
	}

	@Test
	void theWorkbookIsOnTheTrail() {
		Page page = signIn("performance");
		page.navigate("/?year=2027");
		page.waitForDownload(() -> page.click("text=导出 Excel"));
		Page admin = signIn("admin");
		admin.navigate("/admin/trail?who=performance");
		assertThat(admin.locator(".trail-entry").first()).containsText("下载导出的文件");
	}

}
