package org.yardstick.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.WaitingForms;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.AfterApproval;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.NotAllowedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yardstick.disclosure.DisclosureState.OPEN;
import static org.yardstick.disclosure.DisclosureState.PUBLISHED;
import static org.yardstick.disclosure.DisclosureState.WITHHELD;

@FullStackTest
class DisclosureListTests {

	private static final int YEAR = 2027;

	private static final PageRequest ALL = PageRequest.ofSize(1000);

	@Autowired
	private DisclosureList list;

	@Autowired
	private DisclosureRegister register;

	@Autowired
	private ReviewDesk review;

	@Autowired
	private AfterApproval after;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	private WaitingForms forms;

	private Bureau bureau;

	private Actor performance;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.performance = this.bureau.performanceReviewer();
		this.forms = new WaitingForms(this.drafting, this.transitions);
	}

	@Test
	void eachApprovedPlanIsInOneState() {
		PlanId open = approved("甲");
		PlanId published = approved("乙");
		PlanId withheld = approved("丙");
		this.forms.named(this.bureau, YEAR, "还没有批复");
		this.register.publish(this.performance, List.of(published));
		this.register.withhold(this.performance, List.of(withheld), WithholdingGround.OTHER, "还在谈判");

		assertThat(plans(OPEN)).singleElement().satisfies((plan) -> {
			assertThat(plan.plan()).isEqualTo(open);
			assertThat(plan.projectName()).isEqualTo("甲");
			assertThat(plan.approvedOn()).isEqualTo(LocalDate.of(2027, 1, 20));
			assertThat(plan.since()).isNull();
			assertThat(plan.ground()).isNull();
		});
		assertThat(plans(PUBLISHED)).singleElement().satisfies((plan) -> {
			assertThat(plan.plan()).isEqualTo(published);
			assertThat(plan.since()).isNotNull();
		});
		assertThat(plans(WITHHELD)).singleElement().satisfies((plan) -> {
			assertThat(plan.plan()).isEqualTo(withheld);
			assertThat(plan.ground()).isEqualTo(WithholdingGround.OTHER);
			assertThat(plan.words()).isEqualTo("还在谈判");
			assertThat(plan.since()).isNotNull();
		});
		DisclosureTally tally = this.list.tally(this.performance, YEAR, this.bureau.department());
		assertThat(tally).isEqualTo(new DisclosureTally(1, 1, 1));
		assertThat(tally.publishedPercent()).isEqualTo(33);
	}

	@Test
	void whatWasTakenBackWaitsAgain() {
		PlanId plan = approved("甲");
		this.register.publish(this.performance, List.of(plan));
		this.register.retract(this.performance, plan, "附件有误");
		assertThat(plans(OPEN)).singleElement().satisfies((one) -> assertThat(one.since()).isNull());
	}

	@Test
	void aRevisionStandsInPlaceOfWhatItSupersededAndIsWithheldLikeIt() {
		PlanId plan = approved("甲");
		this.register.withhold(this.performance, List.of(plan), WithholdingGround.STATE_SECRET, null);
		PlanId revision = this.after.revise(this.bureau.clerk(), plan, "预算调剂").id();
		this.forms.pass(this.bureau, this.bureau.clerk(), revision);
		approve(revision);

		assertThat(plans(WITHHELD)).singleElement().satisfies((one) -> {
			assertThat(one.plan()).isEqualTo(revision);
			assertThat(one.revision()).isEqualTo(1);
			assertThat(one.ground()).isEqualTo(WithholdingGround.STATE_SECRET);
		});
		assertThat(plans(OPEN)).isEmpty();
	}

	@Test
	void plansOfOtherDepartmentsAndYearsAreLeftOutWhereOneIsChosen() {
		PlanId here = approved("甲");
		Bureau other = this.bureaus.open();
		PlanId there = this.forms.named(other, YEAR, "乙");
		approve(there);

		assertThat(plans(OPEN)).extracting(DisclosurePlan::plan).containsExactly(here);
		assertThat(this.list.of(this.performance, YEAR, null, OPEN, ALL)).extracting(DisclosurePlan::plan)
			.contains(here, there);
		assertThat(this.list.tally(this.performance, YEAR - 1, this.bureau.department()).approved()).isZero();
		assertThat(this.list.tally(this.performance, YEAR, new DepartmentId(UUID.randomUUID())).publishedPercent())
			.isZero();
	}

	@Test
	void onlyThoseWhoSeeAllDepartmentsRead() {
		for (Actor other : List.of(this.bureau.clerk(), this.bureau.departmentReviewer(),
				this.bureau.divisionReviewer())) {
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.list.of(other, YEAR, null, OPEN, ALL));
			assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.list.tally(other, YEAR, null));
		}
		assertThat(this.list.tally(this.bureau.administrator(), YEAR, this.bureau.department()).approved()).isZero();
	}

	@Test
	void costsTheSameForManyPlansAsForOne() throws Exception {
		approved("甲");
		int one = this.statements.during(() -> plans(OPEN)).size();
		approved("乙");
		approved("丙");
		assertThat(this.statements.during(() -> plans(OPEN))).hasSize(one);
	}

	private List<DisclosurePlan> plans(DisclosureState state) {
		return this.list.of(this.performance, YEAR, this.bureau.department(), state, ALL).getContent();
	}

	private PlanId approved(String project) {
		PlanId approved = this.forms.named(this.bureau, YEAR, project);
		approve(approved);
		return approved;
	}

	private void approve(PlanId waiting) {
		this.review.decide(this.performance, waiting, Decision.approve("1号", LocalDate.of(2027, 1, 20)), null);
	}

}
