package org.yardstick.rule.expression;

import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Actors;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Severity;
import org.yardstick.rule.expression.OwnRuleTrial.Sample;
import org.yardstick.rule.expression.OwnRuleTrial.State;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a rule of one's own would find, before it is switched on. */
@FullStackTest
class TrialRunTests {

	private static final int YEAR = 2171;

	private static final String TEMPLATE = "weihai-declaration-2021";

	private static final String OTHER_TEMPLATE = "weihai-project-2024";

	@Autowired
	private OwnRuleAdministration rules;

	@Autowired
	private OwnRuleTrials trials;

	@Autowired
	private OwnRuleTrialRows rows;

	@Autowired
	private TrialRun run;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private JdbcClient jdbc;

	private final Actor admin = Actors.admin();

	private Bureau bureau;

	@BeforeEach
	void openTwoYears() {
		this.bureaus.openYear(YEAR - 1, null, TEMPLATE);
		this.bureaus.openYear(YEAR, null, TEMPLATE, OTHER_TEMPLATE);
		this.jdbc.sql("delete from performance_plan where fiscal_year in (:years)")
			.param("years", List.of(YEAR - 1, YEAR))
			.update();
		this.bureau = this.bureaus.open();
	}

	@Test
	void countsTheHitsOfAllPlansOfTheYear() {
		PlanId wrong = plan(YEAR, TEMPLATE, "绿化养护",
				"'total': '120.00', 'fiscalAppropriation': '100.00', 'otherFunds': '1.00'");
		plan(YEAR, TEMPLATE, "道路养护", "'total': '120.00', 'fiscalAppropriation': '100.00', 'otherFunds': '20.00'");
		plan(YEAR, TEMPLATE, "路灯更换", "'total': '120.00', 'fiscalAppropriation': '100.00'");
		plan(YEAR - 1, TEMPLATE, "别的年度", "'total': '120.00', 'fiscalAppropriation': '1.00', 'otherFunds': '1.00'");
		plan(YEAR, OTHER_TEMPLATE, "别的表样", "'total': '120.00', 'fiscalAppropriation': '1.00', 'otherFunds': '1.00'");

		OwnRuleTrial trial = tryOut(write("财政拨款 + 其他资金 == 资金总额", TEMPLATE));

		assertThat(trial).returns(State.DONE, OwnRuleTrial::state)
			.returns(3L, OwnRuleTrial::done)
			.returns(1L, OwnRuleTrial::hits)
			.returns(1L, OwnRuleTrial::blank);
		assertThat(trial.samples()).singleElement()
			.isEqualTo(new Sample(wrong, "绿化养护", trial.samples().get(0).unit(), "财政拨款 100元；其他资金 1元；资金总额 120元"));
		assertThat(trial.samples().get(0).unit()).startsWith("实验小学");
	}

	@Test
	void comparesEachPlanWithItsOwnLastYear() {
		plan(YEAR - 1, TEMPLATE, "绿化养护", "'total': '100.00'");
		plan(YEAR, TEMPLATE, "绿化养护", "'total': '150.00'");
		plan(YEAR - 1, TEMPLATE, "道路养护", "'total': '200.00'");
		plan(YEAR, TEMPLATE, "道路养护", "'total': '150.00'");
		plan(YEAR, TEMPLATE, "新项目", "'total': '150.00'");

		OwnRuleTrial trial = tryOut(write("资金总额 <= 去年资金总额 * 1.2", null));

		assertThat(trial.hits()).isEqualTo(1);
		assertThat(trial.blank()).isEqualTo(1);
		assertThat(trial.samples()).extracting(Sample::evidence).containsExactly("资金总额 150元；去年资金总额 100元");
	}

	@Test
	void keepsNoMoreSamplesThanAPageShows() {
		for (int n = 0; n < OwnRuleTrial.MOST_SAMPLES + 3; n++) {
			plan(YEAR, TEMPLATE, "项目" + n, "'total': '1.00'");
		}
		OwnRuleTrial trial = tryOut(write("资金总额 > 1", null));
		assertThat(trial.hits()).isEqualTo(OwnRuleTrial.MOST_SAMPLES + 3);
		assertThat(trial.samples()).hasSize(OwnRuleTrial.MOST_SAMPLES);
	}

	@Test
	void changesNothingForThoseWhoFillInForms() {
		plan(YEAR, TEMPLATE, "绿化养护", "'total': '1.00'");
		String code = write("资金总额 > 1", null);
		tryOut(code);
		assertThat(this.rules.get(code).isActive()).isFalse();
		assertThat(this.trials.wasTried(this.rules.get(code))).isTrue();
	}

	@Test
	void isDoneOnAYearWithoutPlans() {
		assertThat(tryOut(write("资金总额 > 1", null))).returns(State.DONE, OwnRuleTrial::state)
			.returns(0L, OwnRuleTrial::done);
	}

	@Test
	void isOneAtATime() {
		String code = write("资金总额 > 1", null);
		this.rows.add(this.admin, this.rules.get(code).latest(), YEAR);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> this.trials.order(this.admin, code, YEAR))
			.withMessageContaining("正在试运行");
	}

	@Test
	void isRunAgainWhenTheProgramStops() {
		plan(YEAR, TEMPLATE, "绿化养护", "'total': '1.00'");
		String code = write("资金总额 > 1", null);
		UUID trial = this.rows.add(this.admin, this.rules.get(code).latest(), YEAR).orElseThrow();
		assertThatExceptionOfType(TrialInterruptedException.class).isThrownBy(() -> this.run.run(trial, () -> true));
		assertThat(last(code).state()).isEqualTo(State.RUNNING);
		this.run.run(trial, () -> false);
		assertThat(last(code)).returns(State.DONE, OwnRuleTrial::state).returns(1L, OwnRuleTrial::hits);
	}

	@Test
	void isGivenUpWhenItIsInterruptedAgainAndAgain() {
		plan(YEAR, TEMPLATE, "绿化养护", "'total': '1.00'");
		String code = write("资金总额 > 1", null);
		UUID trial = this.rows.add(this.admin, this.rules.get(code).latest(), YEAR).orElseThrow();
		for (int n = 0; n < 3; n++) {
			assertThatExceptionOfType(TrialInterruptedException.class)
				.isThrownBy(() -> this.run.run(trial, () -> true));
		}
		this.run.run(trial, () -> false);
		assertThat(last(code).state()).isEqualTo(State.FAILED);
		assertThat(last(code).error()).contains("多次中断");
		assertThat(this.trials.wasTried(this.rules.get(code))).isFalse();
	}

	@Test
	void tellsWhenAFormCannotBeRead() {
		PlanId plan = plan(YEAR, TEMPLATE, "绿化养护", "'total': '1.00'");
		this.jdbc.sql("update performance_plan set content = '{\"indicators\": 7}' where id = :id")
			.param("id", plan.value())
			.update();
		assertThat(tryOut(write("资金总额 > 1", null))).returns(State.FAILED, OwnRuleTrial::state)
			.returns("试运行时出错，没有结果。请重新试运行一次；如果还不成功，请联系系统维护人员。", OwnRuleTrial::error);
	}

	@Test
	void isOrderedByAdministratorsForYearsThatTheRuleIsFor() {
		String code = this.rules.write(this.admin,
				new OwnRuleTerms("名称", Severity.INFO, "资金总额 > 1", "请核对。", "funding.total", YEAR, null));
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.trials.order(Actors.with(Role.PERFORMANCE), code, YEAR));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.trials.order(this.admin, code, YEAR - 1));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.trials.order(this.admin, code, 1995));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.trials.order(this.admin, "U9999999", YEAR));
	}

	private String write(String expression, String template) {
		return this.rules.write(this.admin,
				new OwnRuleTerms("试一试", Severity.WARNING, expression, "请核对。", "funding.total", null, template));
	}

	/** Ordered and run by the scheduler, as for an administrator. */
	private OwnRuleTrial tryOut(String code) {
		this.trials.order(this.admin, code, YEAR);
		return Awaitility.await().until(() -> last(code), (trial) -> !trial.state().isOpen());
	}

	private OwnRuleTrial last(String code) {
		return this.trials.last(this.rules.get(code)).orElseThrow();
	}

	private PlanId plan(int year, String template, String name, String funding) {
		PlanContent content = CheckedForm.on(template)
			.with("{'header': {'projectName': '" + name + "'}, 'funding': {" + funding + "}}")
			.content();
		return this.drafting
			.create(this.bureau.clerk(), new NewPlan(year, template, null, this.bureau.school(), content))
			.id();
	}

}
