package org.yardstick.browser;

import java.io.IOException;
import java.io.InputStream;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of exports in a real browser: ordered, watched, downloaded, removed. */
class ExportsPageTests extends BrowserTest {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void ordersTheListOfWhatWasChosenAndDownloadsIt() throws IOException {
		plan("weihai-project-2024", null, FilledForms.water());
		Page page = signIn("孙科员", Role.PERFORMANCE, null);
		page.click("nav >> text=导出");
		page.selectOption("#fiscalYear", String.valueOf(YEAR));
		page.selectOption("#department", this.bureau.department().toString());
		page.click("text=查看个数");
		assertThat(page.locator("[role=status]:has-text('符合条件的项目')").textContent()).contains("1 个");
		assertThat(page.inputValue("#department")).isEqualTo(this.bureau.department().toString());
		picture(page, "exports-chosen");

		page.click("text=导出汇总表");
		Download download = page.waitForDownload(() -> page.click("#own >> text=下载（"));

		assertThat(page.inputValue("#department")).isEqualTo(this.bureau.department().toString());
		assertThat(download.suggestedFilename()).startsWith("2026年度项目支出绩效目标汇总表").endsWith(".xlsx");
		try (InputStream file = download.createReadStream(); XSSFWorkbook workbook = new XSSFWorkbook(file)) {
			assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue()).isEqualTo("合计：1 个项目");
		}
		page.click("text=导出绩效目标表");
		page.waitForSelector("#own >> text=2026年度绩效目标表");
		page.waitForCondition(() -> page.locator("#own a:has-text('下载（')").count() == 2);
		picture(page, "exports-own");

		page.onDialog(Dialog::accept);
		page.locator("#own button:has-text('删除')").first().click();
		page.waitForSelector("text=“2026年度绩效目标表”已删除。");
		assertThat(page.locator("#own li").count()).isEqualTo(1);
	}

	@Test
	void watchesAnExportWithoutBeingAskedAndCancelsIt() {
		Page page = signIn("周科员", Role.PERFORMANCE, null);
		this.jdbc.sql("""
				insert into export_job (id, owner_id, kind, format, grouped_by, title, coverage, state, done, total,
				  ordered_at)
				select gen_random_uuid(), id, 'INDICATORS', 'XLSX', 'NONE', '2026年度指标明细表', '全部项目', 'RUNNING', 120, 900,
				  now() from account where display_name = '周科员'
				""").update();
		page.navigate("/exports");
		page.waitForSelector("text=120 / 900 个项目");
		picture(page, "exports-running");

		this.jdbc.sql("update export_job set done = 450 where state = 'RUNNING'").update();
		page.waitForSelector("text=450 / 900 个项目");
		page.click("#own button:has-text('取消')");

		page.waitForSelector("text=“2026年度指标明细表”已取消。");
		assertThat(page.locator("#own li").count()).isZero();
	}

	@Test
	void isUsedOnAPhone() {
		Page page = signIn(account("孙科员", Role.PERFORMANCE, null), 390, 844);
		page.navigate("/exports");
		screenshot(page, "phone-exports");

		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
	}

}
