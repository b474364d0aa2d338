package org.yardstick.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanStatus;
import org.yardstick.shared.ConflictException;
import org.yardstick.trail.TrailRecord;
import org.yardstick.trail.TrailSearch;

import static org.assertj.core.api.Assertions.assertThat;

/** Many reviewers go through the same forms at once, and do not agree. */
@FullStackTest
class ManyReviewersTests {

	private static final int YEAR = 2027;

	private static final int FORMS = 20;

	private static final int REVIEWERS = 50;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers answers;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private TrailSearch trail;

	private Bureau bureau;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void eachFormHasOneOutcomeAndEveryOtherReviewerIsToldWhose() throws Exception {
		List<PlanId> forms = new ArrayList<>();
		for (int n = 0; n < FORMS; n++) {
			forms.add(submitted());
		}

		List<Outcome> outcomes = decideAllAtOnce(forms);

		for (PlanId form : forms) {
			List<Outcome> here = outcomes.stream().filter((outcome) -> outcome.form().equals(form)).toList();
			List<Outcome> done = here.stream().filter((outcome) -> outcome.refusal() == null).toList();
			assertThat(here).hasSize(REVIEWERS);
			assertThat(done).hasSize(1);
			Outcome winner = done.get(0);
			List<ReviewStep> steps = this.desk.history(this.bureau.clerk(), form);
			assertThat(steps).extracting(ReviewStep::action).containsExactly(PlanAction.SUBMIT, winner.action());
			assertThat(steps.get(1).isBy(winner.reviewer())).isTrue();
			assertThat(told(form)).extracting((told) -> told.title() + " " + told.person().account())
				.startsWith(winner.action().title() + " " + winner.reviewer().accountId());
			assertThat(told(form)).filteredOn((told) -> told.title().equals("审核通过") || told.title().equals("退回"))
				.hasSize(1);
			assertThat(this.plans.get(this.bureau.clerk(), form).status())
				.isEqualTo((winner.action() == PlanAction.PASS) ? PlanStatus.DEPARTMENT_REVIEWED : PlanStatus.RETURNED);
			assertThat(here).filteredOn((outcome) -> outcome.refusal() != null)
				.extracting(Outcome::refusal)
				.allSatisfy((sentence) -> assertThat(sentence).contains(winner.action().title()).contains("没有执行"));
		}
	}

	/**
	 * What a reviewer came to.
	 *
	 * @param refusal the sentence, null if the decision was taken
	 */
	private record Outcome(PlanId form, Actor reviewer, PlanAction action, String refusal) {
	}

	/** What the trail says was done to a form, the last first. */
	private List<TrailRecord> told(PlanId form) {
		return this.trail.of(this.plans.get(this.bureau.clerk(), form).subject());
	}

	private List<Outcome> decideAllAtOnce(List<PlanId> forms) throws Exception {
		CyclicBarrier start = new CyclicBarrier(REVIEWERS);
		ExecutorService threads = Executors.newFixedThreadPool(REVIEWERS);
		try {
			List<Future<List<Outcome>>> all = new ArrayList<>();
			for (int n = 0; n < REVIEWERS; n++) {
				boolean passes = n % 2 == 0;
				List<PlanId> order = new ArrayList<>(forms);
				Collections.rotate(order, n);
				all.add(threads.submit((Callable<List<Outcome>>) () -> {
					Actor reviewer = this.bureau.departmentReviewer();
					start.await();
					return order.stream().map((form) -> decide(reviewer, form, passes)).toList();
				}));
			}
			List<Outcome> outcomes = new ArrayList<>();
			for (Future<List<Outcome>> one : all) {
				outcomes.addAll(one.get());
			}
			return outcomes;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private Outcome decide(Actor reviewer, PlanId form, boolean passes) {
		PlanAction action = passes ? PlanAction.PASS : PlanAction.SEND_BACK;
		try {
			this.desk.decide(reviewer, form, passes ? Decision.pass(null) : Decision.sendBack("请写明维修面积的依据。"), null);
			return new Outcome(form, reviewer, action, null);
		}
		catch (ConflictException tooLate) {
			return new Outcome(form, reviewer, action, tooLate.getMessage());
		}
	}

	private PlanId submitted() {
		Actor clerk = this.bureau.clerk();
		PlanId id = this.drafting
			.create(clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		this.answers.explain(clerk, id);
		this.desk.submit(clerk, id, null);
		return id;
	}

}
