package org.yardstick.plan.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yardstick.Actors;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.cycle.BudgetCycles;
import org.yardstick.cycle.CycleAdministration;
import org.yardstick.cycle.CycleTerms;
import org.yardstick.cycle.ReviewRoute;
import org.yardstick.organisation.Actor;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
class WayOverviewControllerTests {

	private static final int YEAR = 2034;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private BudgetCycles cycles;

	@Autowired
	private CycleAdministration administration;

	@Test
	void tellsTheStepsThatTheYearUses() {
		choose(ReviewRoute.USUAL);

		assertThat(page(YEAR)).bodyText()
			.contains("先由主管部门审核", "主管部门审核人", "业务科审核人", "撤下公开", "不是自己填写或报送的表")
			.doesNotContain("一步审核");
	}

	@Test
	void leavesOutWhatTheYearDoesNotUse() {
		choose(new ReviewRoute(false, true, false));

		assertThat(page(YEAR)).bodyText()
			.contains("直接到财政局", "一步审核", "从头逐级审核")
			.doesNotContain("由主管部门重新审核", "两步审核", "由绩效科重新审核");
	}

	@Test
	void thereIsNoneForAYearThatDoesNotExist() {
		assertThat(page(1991)).hasStatus(404);
	}

	private MvcTestResult page(int year) {
		return this.mvc.get().uri("/plans/way/" + year).with(Browser.as(Actors.unit())).exchange();
	}

	private void choose(ReviewRoute route) {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		CycleTerms terms = this.cycles.get(YEAR).terms();
		this.administration.change(Actor.program(), YEAR, this.cycles.get(YEAR).version(),
				new CycleTerms(null, terms.templates(), route));
	}

}
