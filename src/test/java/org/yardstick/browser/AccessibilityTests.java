package org.yardstick.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the axe rules call serious or critical, is on no page. */
class AccessibilityTests extends DemoTest {

	private static final List<String> GRAVE = List.of("serious", "critical");

	@Test
	void theLogIn() {
		Page page = newWindow();
		page.navigate("/login");
		check(page);
	}

	@ParameterizedTest
	@CsvSource({ "unit,/", "unit,/plans", "unit,/plans/new", "unit,/imports", "department,/", "department,/plans",
			"admin,/", "admin,/exports", "admin,/admin/organisation", "admin,/admin/organisation/units/new",
			"admin,/admin/accounts", "admin,/admin/accounts/new", "admin,/admin/cycles", "admin,/admin/cycles/2027",
			"admin,/rules", "admin,/rules/X01", "admin,/rules/own/new", "admin,/account/password", "admin,/notices",
			"admin,/account/mail", "admin,/nowhere" })
	void aPage(String person, String address) {
		Page page = signIn(person);
		page.navigate(address);
		check(page);
	}

	@ParameterizedTest
	@CsvSource({ "unit,操场和围墙维修改造", "unit,智慧教室建设", "unit,校园安全防护设施更新", "department,校园安全防护设施更新",
			"performance,中小学校舍安全排查鉴定" })
	void aForm(String person, String project) {
		Page page = signIn(person);
		page.navigate("/plans?q=" + project);
		page.click("text=" + project);
		page.waitForSelector("#findings .findings");
		page.waitForSelector("#way-panel");
		check(page);
		page.navigate(page.url() + "/print");
		check(page);
	}

	static void check(Page page) {
		List<Rule> grave = new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((violation) -> GRAVE.contains(violation.getImpact()))
			.toList();
		assertThat(grave).as(page.url()).extracting((rule) -> rule.getId() + " " + places(rule)).isEmpty();
	}

	private static List<String> places(Rule rule) {
		return rule.getNodes()
			.stream()
			.map((node) -> node.getHtml() + " " + node.getFailureSummary())
			.limit(3)
			.toList();
	}

}
