package org.yardstick.disclosure;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.WaitingForms;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.ApprovalNotice;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanStatus;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.review.AfterApproval;
import org.yardstick.review.Decision;
import org.yardstick.review.ReviewDesk;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FullStackTest
class DisclosureRegisterTests {

	private static final int YEAR = 2027;

	@Autowired
	private DisclosureRegister register;

	@Autowired
	private AfterApproval after;

	@Autowired
	private ReviewDesk review;

	@Autowired
	private PlanReading plans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanTransitions transitions;

	private WaitingForms forms;

	private Bureau bureau;

	private Actor performance;

	private PlanId plan;

	@BeforeEach
	void approveAForm() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.performance = this.bureau.performanceReviewer();
		this.forms = new WaitingForms(this.drafting, this.transitions);
		this.plan = approved("校舍维修");
	}

	@Test
	void publishesAFrozenCopyWithoutPersons() {
		this.register.publish(this.performance, List.of(this.plan));

		Publication copy = copies(this.plan).get(0);
		assertThat(status(this.plan)).isEqualTo(PlanStatus.PUBLISHED);
		assertThat(copy.title()).isEqualTo("校舍维修");
		assertThat(copy.content().header().contact()).isNull();
		assertThat(copy.content().header().contactPhone()).isNull();
		assertThat(copy.departmentName()).startsWith("教育局");
		assertThat(copy.unitName()).startsWith("实验小学");
		assertThat(copy.approval()).isEqualTo(new ApprovalNotice("1号", LocalDate.of(2027, 1, 20)));
		assertThat(copy.endedAt()).isNull();
		assertThat(this.jdbc.sql("select p::text from publication p where plan_id = ?")
			.param(this.plan.value())
			.query(String.class)
			.single()).doesNotContain("0635", "1234567", "某某");
	}

	@Test
	void publishesAllOrNone() {
		PlanId waiting = this.forms.named(this.bureau, YEAR, "操场改造");

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.publish(this.performance, List.of(this.plan, waiting)))
			.withMessageContaining("“操场改造”");

		assertThat(status(this.plan)).isEqualTo(PlanStatus.APPROVED);
		assertThat(copies(this.plan)).isEmpty();
	}

	@Test
	void nothingIsPublishedTwice() {
		this.register.publish(this.performance, List.of(this.plan, this.plan));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.publish(this.performance, List.of(this.plan)));
		assertThat(copies(this.plan)).hasSize(1);
	}

	@Test
	void whatIsWithheldIsNotPublishedBeforeItIsReleased() {
		this.register.withhold(this.performance, List.of(this.plan), WithholdingGround.STATE_SECRET, " ");

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.publish(this.performance, List.of(this.plan)))
			.withMessageContaining("“校舍维修”")
			.withMessageContaining("不公开");
		assertThat(trail(this.plan)).isEqualTo("WITHHELD 涉及国家秘密");

		this.register.release(this.performance, List.of(this.plan));
		assertThat(trail(this.plan)).isEqualTo("RELEASED ");
		this.register.publish(this.performance, List.of(this.plan));
		assertThat(status(this.plan)).isEqualTo(PlanStatus.PUBLISHED);
	}

	@Test
	void whatIsWithheldStaysSoWhenItIsRevised() {
		this.register.withhold(this.performance, List.of(this.plan), WithholdingGround.STATE_SECRET, null);
		PlanId second = revised(revised(this.plan));

		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.publish(this.performance, List.of(second)))
			.withMessageContaining("不公开");

		this.register.release(this.performance, List.of(second));
		this.register.publish(this.performance, List.of(second));
		assertThat(status(second)).isEqualTo(PlanStatus.PUBLISHED);
	}

	@Test
	void withholdingNeedsAGroundAndWordsWhereItIsNoneOfTheUsual() {
		List<PlanId> one = List.of(this.plan);
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.register.withhold(this.performance, one, null, "理由"));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.register.withhold(this.performance, one, WithholdingGround.OTHER, " "));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.register.withhold(this.performance, one, WithholdingGround.OTHER, "字".repeat(501)));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.register.withhold(this.performance, List.of(), WithholdingGround.OTHER, "理由"));
		this.register.withhold(this.performance, one, WithholdingGround.OTHER, "字".repeat(500));
	}

	@Test
	void whatIsPublicOrNotApprovedIsNotWithheld() {
		PlanId waiting = this.forms.named(this.bureau, YEAR, "操场改造");
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.withhold(this.performance, List.of(this.plan, waiting),
					WithholdingGround.SENSITIVE, null))
			.withMessageContaining("“操场改造”");
		this.register.publish(this.performance, List.of(this.plan));
		assertThatExceptionOfType(ConflictException.class).isThrownBy(
				() -> this.register.withhold(this.performance, List.of(this.plan), WithholdingGround.SENSITIVE, null));
	}

	@Test
	void releasingWhatIsNotWithheldChangesNothing() {
		this.register.release(this.performance, List.of(this.plan));
		assertThat(trail(this.plan)).startsWith("APPROVED");
	}

	@Test
	void takesFromThePublicWithAReasonAndPublishesAgain() {
		this.register.publish(this.performance, List.of(this.plan));
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.register.retract(this.performance, this.plan, " "));

		this.register.retract(this.performance, this.plan, " 附件有误 ");
		assertThat(status(this.plan)).isEqualTo(PlanStatus.APPROVED);
		assertThat(copies(this.plan)).singleElement()
			.satisfies((copy) -> assertThat(copy.endReason()).isEqualTo("附件有误"));
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.retract(this.performance, this.plan, "再次"));

		this.register.publish(this.performance, List.of(this.plan));
		assertThat(copies(this.plan)).hasSize(2);
		assertThat(copies(this.plan).get(0).endedAt()).isNull();
	}

	@Test
	void thePublicCopyStaysAsItIsWhileARevisionIsWritten() {
		this.register.publish(this.performance, List.of(this.plan));
		Publication before = copies(this.plan).get(0);

		PlanId revision = this.after.revise(this.bureau.clerk(), this.plan, "预算调剂").id();
		PlanContent changed = WaitingForms.called("另一个名称");
		this.drafting.save(this.bureau.clerk(), revision, this.plans.get(this.performance, revision).version(),
				changed);
		this.forms.pass(this.bureau, this.bureau.clerk(), revision);
		approve(revision);

		assertThat(copies(this.plan)).containsExactly(before);
	}

	@Test
	void theCopyOfARevisionEndsTheOneBefore() {
		this.register.publish(this.performance, List.of(this.plan));
		PlanId revision = revised(this.plan);

		this.register.publish(this.performance, List.of(revision));

		assertThat(copies(this.plan)).singleElement()
			.satisfies((copy) -> assertThat(copy.endReason()).isEqualTo("第1次调整：预算调剂"));
		assertThat(copies(revision)).singleElement().satisfies((copy) -> assertThat(copy.endedAt()).isNull());
	}

	@Test
	void theCopyEndsAlsoWhenARevisionBetweenWasNeverPublic() {
		this.register.publish(this.performance, List.of(this.plan));
		PlanId second = revised(revised(this.plan));

		this.register.publish(this.performance, List.of(second));

		assertThat(copies(this.plan)).singleElement()
			.satisfies((copy) -> assertThat(copy.endReason()).startsWith("第2次调整"));
	}

	@Test
	void theLongestReasonOfARevisionFits() {
		this.register.publish(this.performance, List.of(this.plan));
		PlanId revision = revised(this.plan, "字".repeat(2000));
		this.register.publish(this.performance, List.of(revision));
		assertThat(copies(this.plan).get(0).endReason()).endsWith("字".repeat(2000));
	}

	@Test
	void whatARevisionSupersededIsNotPublished() {
		revised(this.plan);
		assertThatExceptionOfType(ConflictException.class)
			.isThrownBy(() -> this.register.publish(this.performance, List.of(this.plan)));
		assertThat(copies(this.plan)).isEmpty();
	}

	@Test
	void onlyThePerformanceDivisionDiscloses() {
		List<PlanId> one = List.of(this.plan);
		for (Actor other : List.of(this.bureau.clerk(), this.bureau.departmentReviewer(),
				this.bureau.divisionReviewer(), this.bureau.administrator())) {
			assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.register.publish(other, one));
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.register.withhold(other, one, WithholdingGround.SENSITIVE, null));
			assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.register.release(other, one));
			assertThatExceptionOfType(NotAllowedException.class)
				.isThrownBy(() -> this.register.retract(other, this.plan, "理由"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "update publication set amount = 0", "delete from publication",
			"update publication_end set reason = 'x'", "delete from publication_end",
			"update withholding set withheld = false, ground = null", "delete from withholding" })
	void nobodyRewritesWhatWasDisclosed(String sql) {
		this.register.withhold(this.performance, List.of(this.plan), WithholdingGround.SENSITIVE, null);
		this.register.release(this.performance, List.of(this.plan));
		this.register.publish(this.performance, List.of(this.plan));
		this.register.retract(this.performance, this.plan, "附件有误");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(sql).update());
	}

	private PlanId approved(String project) {
		PlanId approved = this.forms.named(this.bureau, YEAR, project);
		approve(approved);
		return approved;
	}

	private PlanId revised(PlanId before) {
		return revised(before, "预算调剂");
	}

	private PlanId revised(PlanId before, String reason) {
		PlanId revision = this.after.revise(this.bureau.clerk(), before, reason).id();
		this.forms.pass(this.bureau, this.bureau.clerk(), revision);
		approve(revision);
		return revision;
	}

	private void approve(PlanId waiting) {
		this.review.decide(this.performance, waiting, Decision.approve("1号", LocalDate.of(2027, 1, 20)), null);
	}

	private PlanStatus status(PlanId id) {
		return this.plans.get(this.performance, id).status();
	}

	private List<Publication> copies(PlanId id) {
		return this.register.publications(this.performance, id);
	}

	private String trail(PlanId id) {
		return this.jdbc.sql("""
				select kind || ' ' || coalesce(words, '') from trail_entry where subject_id = ?
				order by number desc limit 1
				""").param(id.toString()).query(String.class).single();
	}

}
