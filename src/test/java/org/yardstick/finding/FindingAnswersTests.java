package org.yardstick.finding;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanAction;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanTransitions;
import org.yardstick.rule.Severity;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
class FindingAnswersTests {

	private static final int YEAR = 2027;

	private static final String WARNING = "T01";

	private static final String PATH = "indicators[2].annualTarget";

	private static final String REASON = "行业标准规定按分数计，满分100分。";

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private PlanTransitions transitions;

	@Autowired
	private FindingRegister register;

	@Autowired
	private FindingAnswers answers;

	@Autowired
	private JdbcClient jdbc;

	private Bureau bureau;

	private Actor clerk;

	private PlanId plan;

	@BeforeEach
	void openBureau() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.clerk = this.bureau.clerk();
		this.plan = this.drafting
			.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), rate("100")))
			.id();
	}

	@Test
	void anExplainedWarningIsNotInTheWay() {
		long version = current().version();
		explain(REASON);

		assertThat(warning().isExplained()).isTrue();
		assertThat(warning().isInTheWay()).isFalse();
		assertThat(warning().lastAnswer()).satisfies((answer) -> {
			assertThat(answer.words()).isEqualTo(REASON);
			assertThat(answer.by()).isEqualTo(this.clerk.name());
			assertThat(answer.about().evidence()).isEqualTo("100");
		});
		assertThat(current().version()).isEqualTo(version);
		assertThat(counts("open_warnings")).isEqualTo((int) this.register.inTheWay(current())
			.stream()
			.filter((finding) -> finding.finding().severity().name().equals("WARNING"))
			.count());
		assertThat(counts("explained")).isEqualTo(1);
	}

	@Test
	void theReviewerRefusesAndTheUnitExplainsAnew() {
		explain(REASON);
		submit();
		refuse(this.bureau.departmentReviewer(), "标准里没有这个说法，请写文号。");

		assertThat(warning().isRefused()).isTrue();
		assertThat(warning().isInTheWay()).isTrue();
		assertThat(counts("explained")).isEqualTo(0);
		this.transitions.take(this.bureau.departmentReviewer(), this.plan, PlanAction.SEND_BACK, null);
		explain("标准号为试标〔2027〕1号。");

		assertThat(warning().isExplained()).isTrue();
		assertThat(this.register.answers(current())).extracting(Answer::kind)
			.containsExactly(Answer.Kind.EXPLANATION, Answer.Kind.REFUSAL, Answer.Kind.EXPLANATION);
	}

	@Test
	void aChangedCellNeedsANewExplanationAndTheOldOneStaysInTheHistory() {
		explain(REASON);
		save(rate("98"));

		assertThat(warning().isInTheWay()).isTrue();
		assertThat(warning().answers()).isEmpty();
		assertThat(this.register.answers(current())).extracting(Answer::words).containsExactly(REASON);
	}

	@Test
	void anExplanationStandsAgainWhenItsWordsAreBack() {
		explain(REASON);
		save(rate("=100%"));
		this.register.of(current());
		save(rate("100"));

		assertThat(warning().isExplained()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "无", "——", "见上", "。。。。。。", "1234567890" + "1234567890" })
	void wordsThatSayNothingAreRefused(String words) {
		String typed = words.startsWith("1234567890") ? words.repeat(26) : words;

		assertThatThrownBy(() -> explain(typed)).isInstanceOf(RejectedException.class);
		assertThat(warning().answers()).isEmpty();
	}

	@Test
	void whatCannotBePrintedIsLeftOut() {
		explain("行业标准\u0000规定\r\n按分数计。");

		assertThat(warning().lastAnswer().words()).isEqualTo("行业标准规定\n按分数计。");
	}

	@Test
	void anErrorHasToBeMended() {
		save(PlanContent.BLANK);
		StandingFinding error = this.register.of(current())
			.stream()
			.filter((finding) -> !finding.explainable() && finding.isInTheWay())
			.findFirst()
			.orElseThrow();

		assertThatThrownBy(() -> this.answers.explain(this.clerk, this.plan, AnsweredState.of(error), REASON))
			.isInstanceOf(RejectedException.class)
			.hasMessageContaining("要改正");
	}

	@Test
	void anErrorOfARuleThatReadsRunningTextIsExplained() {
		PlanContent contradictory = PlanJsonReader
			.read(new JsonMapper().readTree(Forms.completeJson().replace("\"≥95%\"", "\"≥60%\"")), Notation.API,
					List.of())
			.orReject();
		save(contradictory);
		StandingFinding error = this.register.of(current())
			.stream()
			.filter((finding) -> finding.finding().code().equals("X06"))
			.findFirst()
			.orElseThrow();
		assertThat(error.finding().severity()).isEqualTo(Severity.ERROR);
		this.answers.explain(this.clerk, this.plan, AnsweredState.of(error), "目标写的是三年平均，今年首次调查。");

		assertThat(this.register.inTheWay(current())).extracting(StandingFinding::id).doesNotContain(error.id());
	}

	@Test
	void onlyTheUnitExplainsAndOnlyWhileItMayEdit() {
		AnsweredState seen = AnsweredState.of(warning());
		assertThatThrownBy(() -> this.answers.explain(this.bureau.departmentReviewer(), this.plan, seen, REASON))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.answers.explain(this.bureaus.open().clerk(), this.plan, seen, REASON))
			.isInstanceOf(NotAllowedException.class);

		submit();
		assertThatThrownBy(() -> explain(REASON)).isInstanceOf(ConflictException.class).hasMessageContaining("报送");
	}

	@Test
	void onlyTheReviewerWhoseTurnItIsRefuses() {
		explain(REASON);
		assertThatThrownBy(() -> refuse(this.bureau.departmentReviewer(), "请写明文号。"))
			.isInstanceOf(ConflictException.class);

		submit();
		assertThatThrownBy(() -> refuse(this.bureau.divisionReviewer(), "请写明文号。"))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> refuse(this.bureau.administrator(), "请写明文号。")).isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> refuse(this.clerk, "请写明文号。")).isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> refuse(this.bureau.departmentReviewer(), " ")).isInstanceOf(RejectedException.class);
	}

	@Test
	void thereMustBeAnExplanationToRefuse() {
		submit();

		assertThatThrownBy(() -> refuse(this.bureau.departmentReviewer(), "请写明文号。"))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void whoHasNotSeenTheLastAnswerReadsItFirst() {
		AnsweredState seen = AnsweredState.of(warning());
		explain(REASON);

		assertThatThrownBy(() -> this.answers.explain(this.clerk, this.plan, seen, "另一个人同时写的说明。"))
			.isInstanceOf(ConflictException.class)
			.hasMessageContaining("刚才有人答复");
	}

	@Test
	void theSameWordsAgainAreNoNewAnswer() {
		explain(REASON);
		explain(REASON + " ");

		assertThat(warning().answers()).hasSize(1);
	}

	@Test
	void programsExplainByCodeAndPathAllOrNone() {
		Explanation right = new Explanation(WARNING, PATH, REASON);
		assertThatExceptionOfType(RejectedException.class)
			.isThrownBy(() -> this.answers.explain(this.clerk, this.plan,
					List.of(right, new Explanation(WARNING, "funding.total", REASON),
							new Explanation(WARNING, PATH, "无"))))
			.satisfies((refused) -> assertThat(refused.problems()).extracting("path")
				.containsExactly("[1].path", "[2].text"));
		assertThat(warning().answers()).isEmpty();

		this.answers.explain(this.clerk, this.plan, List.of(right));
		assertThat(warning().isExplained()).isTrue();
	}

	@Test
	void theDatabaseRefusesToRewriteAnswersButDraftsCanBeDeleted() {
		explain(REASON);
		assertThatThrownBy(() -> this.jdbc.sql("update finding_answer set words = '另一句' where plan_id = ?")
			.param(this.plan.value())
			.update()).hasMessageContaining("never changed");
		assertThatThrownBy(
				() -> this.jdbc.sql("delete from finding_answer where plan_id = ?").param(this.plan.value()).update())
			.hasMessageContaining("never changed");

		this.drafting.delete(this.clerk, this.plan);
		assertThat(this.jdbc.sql("select count(*) from finding_answer where plan_id = ?")
			.param(this.plan.value())
			.query(Long.class)
			.single()).isZero();
	}

	private void explain(String words) {
		this.answers.explain(this.clerk, this.plan, AnsweredState.of(warning()), words);
	}

	private void refuse(Actor reviewer, String words) {
		this.answers.refuse(reviewer, this.plan, AnsweredState.of(warning()), words);
	}

	private void submit() {
		this.transitions.take(this.clerk, this.plan, PlanAction.SUBMIT, null);
	}

	private PlanSnapshot current() {
		return this.plans.get(this.clerk, this.plan);
	}

	private StandingFinding warning() {
		return this.register.of(current())
			.stream()
			.filter((finding) -> finding.finding().code().equals(WARNING))
			.findFirst()
			.orElseThrow();
	}

	private Object counts(String column) {
		return this.jdbc.sql("select " + column + " from plan_check where plan_id = ?")
			.param(this.plan.value())
			.query()
			.singleValue();
	}

	private void save(PlanContent content) {
		this.drafting.save(this.clerk, this.plan, current().version(), content);
	}

	private static PlanContent rate(String target) {
		PlanContent complete = Forms.complete();
		List<Indicator> rows = new ArrayList<>(complete.indicators());
		Indicator row = rows.get(2);
		rows.set(2, new Indicator(null, row.category(), row.dimension(), row.name(), null, null, target, null, null));
		return new PlanContent(null, complete.header(), complete.funding(), complete.narratives(),
				complete.spendingPlan(), complete.schedule(), complete.goals(), rows, complete.more());
	}

}
