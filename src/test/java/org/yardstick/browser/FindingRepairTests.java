package org.yardstick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.CheckedForm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Findings beside the form: the way to the cell and the repair by one click. */
class FindingRepairTests extends BrowserTest {

	private PlanSnapshot plan;

	private Page page;

	@BeforeEach
	void openAFaultyForm() {
		this.plan = plan("liaocheng-declaration-2021", null,
				CheckedForm.on("liaocheng-declaration-2021")
					.indicator("产出指标/质量指标", "验收合格率", "100")
					.indicator("满意度指标/具体指标", "教师满意度", "≥90%")
					.indicator("满意度指标/具体指标", "家长满意度", "≥90%")
					.content());
		this.page = open(signInAsClerk(), this.plan).page();
	}

	@Test
	void leadsToTheMarkedCell() {
		Locator cell = this.page.locator("td[data-severity=WARNING] [data-path$='.annualTarget']");
		assertThat(cell).isVisible();
		this.page.click("[data-goto-path^='indicators['][data-goto-path$='.annualTarget']");
		assertThat(cell).isFocused();
	}

	@Test
	void writesTheRepairIntoTheCell() {
		repair("100%");
		assertThat(this.page.locator("[data-repair='100%']")).hasCount(0);
		assertThat(stored(this.plan).content().indicators()).extracting(Indicator::annualTarget)
			.containsExactly("100%", "≥90%", "≥90%");
	}

	@Test
	void repairsAMergedLevelInAllItsRows() {
		repair("服务对象满意度指标");
		assertThat(this.page.locator("[data-repair='服务对象满意度指标']")).hasCount(0);
		assertThat(stored(this.plan).content().indicators()).extracting(Indicator::dimension)
			.containsExactly("质量指标", "服务对象满意度指标", "服务对象满意度指标");
	}

	private void repair(String words) {
		this.page.click("[data-repair='" + words + "']");
	}

}
