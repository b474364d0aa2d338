package org.yardstick.browser;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanSnapshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every template is filled in, also one that nobody thought of, and a long form stays
 * quick.
 */
class EveryFormTests extends BrowserTest {

	@ParameterizedTest
	@FieldSource("org.yardstick.browser.BrowserTest#TEMPLATES")
	void everyFieldIsTypedAndStored(String template) {
		PlanSnapshot plan = plan(template, null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan);
		form.waitUntilSaved();

		Map<String, String> typed = new LinkedHashMap<>();
		for (Locator field : form.page().locator("#sheet .field:visible").all()) {
			String words = switch (field.getAttribute("data-shape")) {
				case "date" -> "2026-03-15";
				case "amount" -> "12.5";
				case "percent" -> "40";
				case "level" -> field.inputValue();
				default -> "填写第" + typed.size() + "格";
			};
			field.fill(words);
			typed.put(field.getAttribute("data-path"), words);
		}
		form.waitUntilSaved();
		form.page().reload();

		assertThat(form.page().locator(".not-stored")).hasCount(0);
		assertThat(form.page().locator(".extras")).hasCount(0);
		typed.forEach((path, words) -> {
			if (words.matches("[\\d.-]+")) {
				assertThat(form.field(path)).not().hasValue("");
			}
			else {
				assertThat(form.field(path)).hasValue(words);
			}
		});
	}

	@Test
	void theInventedFormIsFilledInItsOwnWords() {
		PlanSnapshot plan = plan("invented-2026", null, PlanContent.BLANK);
		FormPage form = open(signInAsClerk(), plan);
		form.waitUntilSaved();

		form.field("header.projectName").fill("河道清淤");
		form.field("more.牵头处室").fill("一处");
		form.field("header.startDate").fill("2026.3.1");
		form.field("goals.annual[1]").fill("清淤二十公里");
		form.field("spendingPlan[1].cumulativePercent").fill("100");
		form.indicator(0, "name").fill("每公里清淤费用");
		form.indicator(0, "annualTarget").fill("≤3万元/公里");
		form.waitUntilSaved();
		form.field("header.endDate").focus();

		assertThat(form.page().locator(".sheet-title")).hasText("2026年河道清淤绩效任务书");
		assertThat(form.field("header.startDate")).hasValue("2026/3/1");
		PlanContent stored = stored(plan).content();
		assertThat(stored.more()).containsEntry("牵头处室", "一处");
		assertThat(stored.goals().annual()).containsExactly(null, "清淤二十公里");
		assertThat(stored.spendingPlan()).hasSize(2);
		assertThat(stored.indicators()).singleElement().extracting(Indicator::category).isEqualTo("投入控制");
	}

	@Test
	void fastTypingAmongSixtyIndicatorsLosesNothing() {
		PlanSnapshot plan = plan("hebei-performance-2021", "by-month", FilledForms.withIndicators(60));
		FormPage form = open(signInAsClerk(), plan);
		form.waitUntilSaved();

		form.indicator(30, "name").focus();
		form.page().evaluate("""
				() => {
				  for (let n = 0; n < 40; n += 1) {
				    document.execCommand("insertText", false, "字");
				  }
				}""");
		form.waitUntilSaved();

		assertThat(stored(plan).content().indicators()).hasSize(60);
		assertThat(stored(plan).content().indicators().get(30).name()).startsWith("字".repeat(40));
	}

}
