package org.yardstick;

import org.springframework.boot.test.context.TestComponent;
import org.yardstick.finding.AnsweredState;
import org.yardstick.finding.FindingAnswers;
import org.yardstick.finding.FindingRegister;
import org.yardstick.finding.StandingFinding;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;

/**
 * Explains what stands in the way of a plan, as its clerk would: a test that hands a form
 * in need not know what the rules say about it.
 */
@TestComponent
public class TestAnswers {

	private final PlanReading plans;

	private final FindingRegister register;

	private final FindingAnswers answers;

	public TestAnswers(PlanReading plans, FindingRegister register, FindingAnswers answers) {
		this.plans = plans;
		this.register = register;
		this.answers = answers;
	}

	/** Explains everything that a sentence can stand for; errors stay. */
	public void explain(Actor clerk, PlanId plan) {
		this.register.inTheWay(this.plans.get(clerk, plan))
			.stream()
			.filter(StandingFinding::explainable)
			.forEach((finding) -> this.answers.explain(clerk, plan, AnsweredState.of(finding), "已经核对，按实际情况填写。"));
	}

}
