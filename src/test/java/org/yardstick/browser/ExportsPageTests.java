package org.yardstick.browser;

import java.io.IOException;
import java.io.InputStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yardstick.organisation.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of lists in a real browser: its policy lets the downloads through. */
class ExportsPageTests extends BrowserTest {

	@Test
	void downloadsTheListOfWhatWasChosen() throws IOException {
		plan("weihai-project-2024", null, FilledForms.water());
		Page page = signIn("孙科员", Role.PERFORMANCE, null);
		page.click("nav >> text=导出");
		page.selectOption("#fiscalYear", String.valueOf(YEAR));
		page.selectOption("#department", this.bureau.department().toString());
		page.click("text=查看个数");
		assertThat(page.locator("[role=status]:has-text('符合条件的项目')").textContent()).contains("1 个");
		assertThat(page.inputValue("#department")).isEqualTo(this.bureau.department().toString());
		screenshot(page, "exports");

		Download download = page.waitForDownload(() -> page.click("text=下载汇总表"));

		assertThat(download.suggestedFilename()).startsWith("2026年度项目支出绩效目标汇总表").endsWith(".xlsx");
		try (InputStream file = download.createReadStream(); XSSFWorkbook workbook = new XSSFWorkbook(file)) {
			assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue()).isEqualTo("合计：1 个项目");
		}
	}

	@Test
	void isUsedOnAPhone() {
		Page page = signIn(account("孙科员", Role.PERFORMANCE, null), 390, 844);
		page.navigate("/exports");
		screenshot(page, "phone-exports");

		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
	}

}
