package org.yardstick.plan.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yardstick.Browser;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;

import static org.assertj.core.api.Assertions.assertThat;

/** Opening a form costs the same number of statements, however long the form is. */
@FullStackTest
class FormStatementsTests {

	private static final int YEAR = 2027;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementRecorder statements;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/way", "/findings", "/remarks", "/content", "/print" })
	void aLongFormCostsNoMoreStatementsThanAShortOne(String page) throws Exception {
		PlanId shortForm = formWith(10);
		PlanId longForm = formWith(60);
		for (PlanId form : List.of(shortForm, longForm)) {
			statementsOf(form, "/findings");
			statementsOf(form, page);
		}

		List<String> ofShort = statementsOf(shortForm, page);
		assertThat(statementsOf(longForm, page)).isEqualTo(ofShort).hasSizeLessThan(10);
	}

	private List<String> statementsOf(PlanId plan, String page) throws Exception {
		return this.statements
			.during(() -> assertThat(this.mvc.get().uri("/plans/" + plan + page).with(Browser.as(this.bureau.clerk())))
				.hasStatusOk());
	}

	private PlanId formWith(int count) {
		PlanContent complete = Forms.complete();
		List<Indicator> indicators = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			indicators.add(new Indicator(null, "产出指标", "数量指标", "维修教室数量" + n, null, null, "≥" + n + "间", null, null));
		}
		PlanContent content = new PlanContent(null, complete.header(), complete.funding(), complete.narratives(),
				complete.spendingPlan(), complete.schedule(), complete.goals(), indicators, complete.more());
		return this.drafting
			.create(this.bureau.clerk(), new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), content))
			.id();
	}

}
