package org.yardstick.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestAnswers;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.plan.PlanStatus;
import org.yardstick.review.RemarkEvent.Kind;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FullStackTest
class RemarksTests {

	private static final int YEAR = 2027;

	private static final String WORDS = "请写明栋数的依据。";

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private TestAnswers findings;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private PlanReading plans;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private Remarks remarks;

	@Autowired
	private RemarkDrafts drafts;

	@Autowired
	private RemarkAnswers answers;

	@Autowired
	private JdbcClient jdbc;

	private Bureau bureau;

	private Actor clerk;

	private Actor reviewer;

	private PlanId plan;

	@BeforeEach
	void handIn() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
		this.clerk = this.bureau.clerk();
		this.reviewer = this.bureau.departmentReviewer();
		this.plan = this.drafting
			.create(this.clerk, new NewPlan(YEAR, Forms.TEMPLATE, null, this.bureau.school(), Forms.complete()))
			.id();
		submit();
	}

	@Test
	void aRemarkOfTheApiIsPinnedToTheKeyOfItsRow() {
		sendBack(new Remark("indicators[1].annualTarget", WORDS));

		StandingRemark standing = only(this.clerk);
		assertThat(standing.remark().place().path()).isEqualTo("indicators[#" + key(1) + "].annualTarget");
		assertThat(standing.remark().place().words()).startsWith("产出指标 / 数量指标 / 维修教学楼数量 / ");
		assertThat(standing.remark().place().seen().quote()).isEqualTo("=2栋");
		assertThat(standing.remark().author().role()).isEqualTo(Role.DEPARTMENT);
		assertThat(standing.remark().lastEvent().kind()).isEqualTo(Kind.SENT);
		assertThat(standing.isChanged()).isFalse();
		assertThat(standing.isUnanswered()).isTrue();
		assertThat(lastStep().remarks()).containsExactly(new Remark("indicators[1].annualTarget", WORDS));
	}

	@Test
	void aDraftIsSeenByItsAuthorOnlyUntilTheDecision() {
		pin("indicators[#" + key(1) + "].annualTarget");
		for (Actor other : List.of(this.clerk, this.bureau.departmentReviewer(), this.bureau.divisionReviewer(),
				this.bureau.administrator())) {
			assertThat(of(other)).isEmpty();
		}
		assertThat(only(this.reviewer).remark().isDraft()).isTrue();

		this.desk.decide(this.reviewer, this.plan, Decision.sendBack(null), null);

		assertThat(current().status()).isEqualTo(PlanStatus.RETURNED);
		assertThat(only(this.clerk).remark().isDraft()).isFalse();
		assertThat(lastStep().remarks()).containsExactly(new Remark("indicators[1].annualTarget", WORDS));
	}

	@Test
	void aDraftOfSomebodyElseStaysWhereItIs() {
		Actor colleague = this.bureau.departmentReviewer();
		this.drafts.pin(colleague, this.plan, draft("goals"));
		this.desk.decide(this.reviewer, this.plan, Decision.pass(null), null);

		assertThat(of(this.clerk)).isEmpty();
		assertThat(only(colleague).remark().isDraft()).isTrue();
		assertThatThrownBy(() -> this.drafts.pin(colleague, this.plan, draft("goals")))
			.isInstanceOf(NotAllowedException.class);
		this.drafts.discard(colleague, this.plan, only(colleague).remark().id());
		assertThat(of(colleague)).isEmpty();
	}

	@Test
	void aDraftIsRewordedAndTakenAwayByItsAuthorOnly() {
		RemarkId id = pin("goals");
		this.drafts.reword(this.reviewer, this.plan, id, "目标请写明时间。");
		assertThat(only(this.reviewer).remark().text()).isEqualTo("目标请写明时间。");
		assertThatThrownBy(() -> this.drafts.reword(this.bureau.departmentReviewer(), this.plan, id, "别人写的"))
			.isInstanceOf(NotFoundException.class);
		this.drafts.discard(this.bureau.departmentReviewer(), this.plan, id);
		assertThat(of(this.reviewer)).hasSize(1);

		this.drafts.discard(this.reviewer, this.plan, id);
		this.drafts.discard(this.reviewer, this.plan, id);
		assertThat(of(this.reviewer)).isEmpty();
	}

	@Test
	void theSameDraftSentTwiceIsOne() {
		RemarkDraft draft = draft("goals");
		this.drafts.pin(this.reviewer, this.plan, draft);
		this.drafts.pin(this.reviewer, this.plan, draft);
		assertThat(of(this.reviewer)).hasSize(1);
		assertThatThrownBy(
				() -> this.drafts.pin(this.reviewer, this.plan, new RemarkDraft(draft.id(), "goals", "另一句话")))
			.isInstanceOf(ConflictException.class);
	}

	@Test
	void onlyTheAwaitedReviewerPinsRemarks() {
		assertThatThrownBy(() -> this.drafts.pin(this.clerk, this.plan, draft("goals")))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.drafts.pin(this.bureau.administrator(), this.plan, draft("goals")))
			.isInstanceOf(NotAllowedException.class);
		assertThatThrownBy(() -> this.drafts.pin(this.bureaus.open().departmentReviewer(), this.plan, draft("goals")))
			.isInstanceOf(NotAllowedException.class);
		this.desk.withdraw(this.clerk, this.plan, null);
		assertThatThrownBy(() -> this.drafts.pin(this.reviewer, this.plan, draft("goals")))
			.isInstanceOf(ConflictException.class)
			.hasMessageContaining("不在审核中");
	}

	@Test
	void nonsenseIsNotPinned() {
		for (String path : new String[] { "", "plan", "indicators; drop table", "headerx" }) {
			assertThatThrownBy(() -> this.drafts.pin(this.reviewer, this.plan, draft(path))).as(path)
				.isInstanceOf(RejectedException.class);
		}
		for (String text : new String[] { "", " \n", "改".repeat(2001), "\u0000" }) {
			assertThatThrownBy(() -> this.drafts.pin(this.reviewer, this.plan,
					new RemarkDraft(new RemarkId(UUID.randomUUID()), "goals", text)))
				.isInstanceOf(RejectedException.class);
		}
		assertThatThrownBy(() -> pin("indicators[#gone1].name")).isInstanceOf(ConflictException.class);
	}

	@Test
	void thereIsAnEndOfDrafts() {
		for (int n = 0; n < 100; n++) {
			pin("goals");
		}
		assertThatThrownBy(() -> pin("goals")).isInstanceOf(ConflictException.class).hasMessageContaining("100条");
		Decision tooMany = new Decision(Decision.Verdict.SEND_BACK, null,
				Collections.nCopies(201, new Remark("goals", WORDS)), null, null);
		assertThatThrownBy(() -> this.desk.decide(this.reviewer, this.plan, tooMany, null))
			.isInstanceOf(RejectedException.class);
	}

	@Test
	void remarksStandInTheOrderOfTheForm() {
		sendBack(new Remark("indicators[6].name", "二"), new Remark("indicators[0]", "一"), new Remark("funding", "零"),
				new Remark("narratives.costing", "空白格在最后"));
		assertThat(of(this.clerk)).extracting((standing) -> standing.remark().text())
			.containsExactly("零", "一", "二", "空白格在最后");
	}

	@Test
	void aMovedRowKeepsItsRemarkAndIsNotChanged() {
		sendBack(new Remark("indicators[1].annualTarget", WORDS), new Remark("indicators[1]", "整行"),
				new Remark("indicators", "整个部分"));
		List<Indicator> rows = new ArrayList<>(current().content().indicators());
		rows.add(0, rows.remove(1));
		save(rows);

		assertThat(of(this.clerk)).hasSize(3).noneMatch(StandingRemark::isChanged);
	}

	@Test
	void aChangedCellCountsForItsRowAndSectionToo() {
		sendBack(new Remark("indicators[1].annualTarget", "格"), new Remark("indicators[1]", "行"),
				new Remark("indicators", "部分"), new Remark("indicators[2]", "另一行"), new Remark("funding", "资金"));
		mendTarget("=3栋");

		assertThat(of(this.clerk)).filteredOn(StandingRemark::isChanged)
			.extracting((standing) -> standing.remark().text())
			.containsExactlyInAnyOrder("格", "行", "部分");
		assertThat(this.remarks.unanswered(current())).extracting((standing) -> standing.remark().text())
			.containsExactlyInAnyOrder("另一行", "资金");
	}

	@Test
	void aRemarkOnADeletedRowCountsAsChangedAndKeepsItsPlace() {
		sendBack(new Remark("indicators[1].annualTarget", "格"), new Remark("indicators[1].remark", "空白格"),
				new Remark("indicators[1]", "行"));
		List<Indicator> rows = new ArrayList<>(current().content().indicators());
		rows.remove(1);
		save(rows);

		assertThat(of(this.clerk)).hasSize(3)
			.allMatch(StandingRemark::isChanged)
			.allMatch(StandingRemark::gone)
			.allMatch((standing) -> standing.remark().place().words().contains("维修教学楼数量"));
		assertThat(of(this.clerk).get(0).now().quote()).isNull();
	}

	@Test
	void theUnitMarksARemarkAsMendedOrAnswersIt() {
		sendBack(new Remark("indicators[1].annualTarget", "一"), new Remark("indicators[2].annualTarget", "二"),
				new Remark("goals.annual[0]", "三"));
		this.answers.mend(this.clerk, this.plan, seen("一"));
		this.answers.mend(this.clerk, this.plan, seen("一"));
		this.answers.answer(this.clerk, this.plan, seen("二"), " 标准规定是100%。 ");
		this.answers.answer(this.clerk, this.plan, seen("二"), "标准规定是100%。");

		assertThat(find("一").remark().events()).extracting(RemarkEvent::kind).containsExactly(Kind.SENT, Kind.MENDED);
		assertThat(find("二").remark().events()).extracting(RemarkEvent::words).containsExactly(null, "标准规定是100%。");
		assertThat(this.remarks.unanswered(current())).extracting((standing) -> standing.remark().text())
			.containsExactly("三");
		assertThat(of(this.clerk)).allMatch((standing) -> standing.remark().isOpen());
	}

	@Test
	void onlyTheUnitRespondsAndOnlyWhileItMayChangeTheForm() {
		sendBack(new Remark("goals", WORDS));
		SeenRemark seen = seen(WORDS);
		for (Actor other : List.of(this.reviewer, this.bureau.divisionReviewer(), this.bureaus.open().clerk())) {
			assertThatThrownBy(() -> this.answers.mend(other, this.plan, seen)).isInstanceOf(NotAllowedException.class);
		}
		assertThatThrownBy(() -> this.answers.answer(this.clerk, this.plan, seen, " "))
			.isInstanceOf(RejectedException.class);
		assertThatThrownBy(
				() -> this.answers.mend(this.clerk, this.plan, new SeenRemark(new RemarkId(UUID.randomUUID()), 0)))
			.isInstanceOf(NotFoundException.class);
		submit();
		assertThatThrownBy(() -> this.answers.mend(this.clerk, this.plan, seen)).isInstanceOf(ConflictException.class);
	}

	@Test
	void whoComesSecondIsToldWhoWasQuicker() {
		sendBack(new Remark("goals", WORDS));
		SeenRemark seen = seen(WORDS);
		this.answers.mend(this.clerk, this.plan, seen);

		assertThatThrownBy(() -> this.answers.answer(this.bureau.administrator(), this.plan, seen, "不改。"))
			.isInstanceOf(ConflictException.class)
			.hasMessageContaining("填报人")
			.hasMessageContaining("单位已修改");
	}

	@Test
	void theAuthorClosesOrKeepsOpenWhenThePlanWaitsForHim() {
		sendBack(new Remark("goals", WORDS));
		assertThatThrownBy(() -> this.answers.close(this.reviewer, this.plan, seen(WORDS)))
			.isInstanceOf(ConflictException.class);
		this.answers.answer(this.clerk, this.plan, seen(WORDS), "已在概况里写明。");
		submit();
		assertThatThrownBy(() -> this.answers.close(this.bureau.departmentReviewer(), this.plan, seen(WORDS)))
			.isInstanceOf(NotAllowedException.class)
			.hasMessageContaining("本人");

		this.answers.keepOpen(this.reviewer, this.plan, seen(WORDS), "概况里没有找到。");
		assertThat(find(WORDS).remark().isOpen()).isTrue();
		assertThat(find(WORDS).isUnanswered()).isTrue();
		this.answers.close(this.reviewer, this.plan, seen(WORDS));
		this.answers.close(this.reviewer, this.plan, seen(WORDS));
		assertThat(find(WORDS).remark().isOpen()).isFalse();
		this.answers.keepOpen(this.reviewer, this.plan, seen(WORDS), "点错了，还要改。");

		assertThat(find(WORDS).remark().events()).extracting(RemarkEvent::kind)
			.containsExactly(Kind.SENT, Kind.ANSWERED, Kind.KEPT_OPEN, Kind.CLOSED, Kind.KEPT_OPEN);
	}

	@Test
	void aPassClosesTheAuthorsRemarksOnChangedCellsOnly() {
		sendBack(new Remark("indicators[1].annualTarget", "改了"), new Remark("indicators[2].annualTarget", "没改"),
				new Remark("funding.total", "答复了"));
		mendTarget("=3栋");
		this.answers.answer(this.clerk, this.plan, seen("答复了"), "不改的理由。");
		submit();
		this.desk.decide(this.reviewer, this.plan, Decision.pass(null), null);

		assertThat(find("改了").remark().lastEvent().kind()).isEqualTo(Kind.CLOSED_BY_PASS);
		assertThat(find("没改").remark().isOpen()).isTrue();
		assertThat(find("答复了").remark().isOpen()).isTrue();
	}

	@Test
	void aPassLeavesTheRemarksOfOthers() {
		sendBack(new Remark("indicators[1].annualTarget", "改了"));
		mendTarget("=3栋");
		submit();
		this.desk.decide(this.bureau.departmentReviewer(), this.plan, Decision.pass(null), null);

		assertThat(find("改了").remark().isOpen()).isTrue();
	}

	@Test
	void whatItsAuthorKeptOpenIsClosedByTheNextChangeOnly() {
		sendBack(new Remark("indicators[1].annualTarget", WORDS));
		mendTarget("=3栋");
		submit();
		this.answers.keepOpen(this.reviewer, this.plan, seen(WORDS), "3栋的依据也没有。");
		assertThat(find(WORDS).isChanged()).isFalse();
		this.desk.decide(this.reviewer, this.plan, Decision.sendBack("请看批注。"), null);
		assertThat(this.remarks.unanswered(current())).hasSize(1);
		mendTarget("=4栋");
		submit();
		this.desk.decide(this.reviewer, this.plan, Decision.pass(null), null);

		assertThat(find(WORDS).remark().lastEvent().kind()).isEqualTo(Kind.CLOSED_BY_PASS);
	}

	@Test
	void remarksOfAPassStayOpenForTheRecord() {
		pin("goals");
		this.desk.decide(this.reviewer, this.plan, Decision.pass("同意"), null);

		assertThat(only(this.clerk).remark().isOpen()).isTrue();
		assertThat(lastStep().remarks()).containsExactly(new Remark("goals", WORDS));
	}

	@Test
	void aSendBackWithoutAnythingIsRefused() {
		assertThatThrownBy(() -> this.desk.decide(this.reviewer, this.plan, Decision.sendBack(" "), null))
			.isInstanceOf(RejectedException.class);
		assertThat(current().status()).isEqualTo(PlanStatus.SUBMITTED);
	}

	@Test
	void theDatabaseKeepsWhatWasSent() {
		sendBack(new Remark("goals", WORDS));
		assertThatThrownBy(() -> this.jdbc.sql("update remark set text = '另一句' where plan_id = ?")
			.param(this.plan.value())
			.update()).hasMessageContaining("never changed");
		assertThatThrownBy(() -> this.jdbc.sql("delete from remark_event").update())
			.hasMessageContaining("never changed");
		assertThat(
				this.jdbc.sql("select origin from remark_event e join remark r on r.id = remark_id where plan_id = ?")
					.param(this.plan.value())
					.query(String.class)
					.single())
			.isEqualTo("192.0.2.7");
	}

	private RemarkId pin(String path) {
		RemarkDraft draft = draft(path);
		this.drafts.pin(this.reviewer, this.plan, draft);
		return draft.id();
	}

	private static RemarkDraft draft(String path) {
		return new RemarkDraft(new RemarkId(UUID.randomUUID()), path, WORDS);
	}

	private void sendBack(Remark... remarks) {
		this.desk.decide(this.reviewer, this.plan,
				new Decision(Decision.Verdict.SEND_BACK, null, List.of(remarks), null, null), null);
	}

	private void submit() {
		this.findings.explain(this.clerk, this.plan);
		this.desk.submit(this.clerk, this.plan, null);
	}

	private void mendTarget(String words) {
		List<Indicator> rows = new ArrayList<>(current().content().indicators());
		Indicator old = rows.get(1);
		rows.set(1,
				new Indicator(old.key(), old.category(), old.dimension(), old.name(), null, null, words, null, null));
		PlanContent content = current().content();
		save(rows, new Goals(List.of(),
				List.of(content.goals().annual().get(0).replaceAll("维修教学楼 \\d", "维修教学楼 " + words.charAt(1)))));
	}

	private void save(List<Indicator> rows) {
		save(rows, current().content().goals());
	}

	private void save(List<Indicator> rows, Goals goals) {
		PlanSnapshot before = current();
		PlanContent old = before.content();
		this.drafting.save(this.clerk, this.plan, before.version(), new PlanContent(null, old.header(), old.funding(),
				old.narratives(), old.spendingPlan(), old.schedule(), goals, rows, old.more()));
	}

	private SeenRemark seen(String text) {
		PinnedRemark remark = find(text).remark();
		return new SeenRemark(remark.id(), remark.lastNumber());
	}

	private StandingRemark find(String text) {
		return of(this.clerk).stream()
			.filter((standing) -> standing.remark().text().equals(text))
			.findFirst()
			.orElseThrow();
	}

	private StandingRemark only(Actor reader) {
		assertThat(of(reader)).hasSize(1);
		return of(reader).get(0);
	}

	private List<StandingRemark> of(Actor reader) {
		return this.remarks.of(reader, this.plans.get(reader, this.plan));
	}

	private ReviewStep lastStep() {
		List<ReviewStep> steps = this.desk.history(this.clerk, this.plan);
		return steps.get(steps.size() - 1);
	}

	private String key(int row) {
		return current().content().indicators().get(row).key();
	}

	private PlanSnapshot current() {
		return this.plans.get(this.clerk, this.plan);
	}

}
