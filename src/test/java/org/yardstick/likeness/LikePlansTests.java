package org.yardstick.likeness;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.StatementRecorder;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class LikePlansTests {

	private static final int YEAR = 2041;

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private LikenessIndex index;

	@Autowired
	private LikePlans likePlans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementRecorder statements;

	@Autowired
	private EntityManager entities;

	private Bureau bureau;

	@BeforeEach
	void openYears() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureaus.openYear(YEAR + 1, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void findsANearCopyWithOtherAmountsAndNames() {
		PlanId original = stored(WrittenForm.of("行道树养护").goal("为做好行道树养护，" + WrittenForm.GOAL).overview("无").content());
		PlanContent copy = WrittenForm.of("垃圾清运服务")
			.goal("为做好垃圾清运服务，" + WrittenForm.GOAL.replace("120", "900").replace("35万元", "88万元"))
			.content();
		assertThat(like(copy)).singleElement().satisfies((like) -> {
			assertThat(like.plan().id()).isEqualTo(original);
			assertThat(like.text("goals.annual[0]"))
				.hasValueSatisfying((text) -> assertThat(text.likeness()).isBetween(LikePlans.NEARLY_THE_SAME, 1.0));
		});
	}

	@Test
	void findsAGoalThatBecameAnOverview() {
		stored(WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		assertThat(like(WrittenForm.of("垃圾清运").overview(WrittenForm.GOAL).content())).singleElement()
			.satisfies((like) -> assertThat(like.text("narratives.overview")).isPresent());
	}

	@Test
	void doesNotTakeCommonSentencesOfLawForALikeness() {
		String law = "根据《中华人民共和国预算法》和《项目支出绩效管理办法》的规定，坚持先有目标后有预算，做到花钱必问效、无效必问责，";
		stored(WrittenForm.of("行道树养护").goal(law + WrittenForm.GOAL).content());
		assertThat(like(WrittenForm.of("老人送餐")
			.goal(law + "为辖区内独居老人和重度残疾人每天中午送一份热饭上门，顺带看望身体状况，发现异常及时告诉家属和社区医生，让子女放心在外工作。")
			.content())).isEmpty();
	}

	@Test
	void aSloganIsTooShortToBeCopied() {
		String slogan = "完善城市功能，提升城市品质，改善居民生活环境。";
		stored(WrittenForm.of("行道树养护").goal(slogan).content());
		assertThat(like(WrittenForm.of("路灯维修").goal(slogan).content())).isEmpty();
	}

	@Test
	void countsTheIndicatorsThatBothHaveWithTheirTargets() {
		stored(table(WrittenForm.of("行道树养护"), "≥5次").content());
		assertThat(like(table(WrittenForm.of("路灯维修"), "≥5次").content())).singleElement()
			.satisfies((like) -> assertThat(like.indicators().areAll()).isTrue());
		assertThat(like(table(WrittenForm.of("路灯维修"), "≥6次").content())).singleElement().satisfies((like) -> {
			assertThat(like.indicators().rows()).containsExactly(1, 2, 3, 4, 5);
			assertThat(like.indicators().areAll()).isFalse();
		});
	}

	@Test
	void onlyTheLaterOneIsLikeTheOther() {
		PlanId original = stored(WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		PlanContent copied = WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content();
		PlanId copy = stored(copied);
		assertThat(like(new LikenessProbe(original, YEAR, copied))).isEmpty();
		assertThat(like(new LikenessProbe(copy, YEAR, copied))).singleElement().satisfies((like) -> {
			assertThat(like.plan().id()).isEqualTo(original);
			assertThat(like.project().ofSameUnit()).isTrue();
		});
	}

	@Test
	void aPlanIsFoundByWhatStandsInItNow() {
		PlanSnapshot plan = create(YEAR, WrittenForm.of("行道树养护").content());
		this.index.catchUp();
		PlanContent copy = WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content();
		assertThat(like(copy)).isEmpty();

		PlanSnapshot written = this.drafting.save(this.bureau.clerk(), plan.id(), plan.version(),
				WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		this.index.catchUp();
		assertThat(like(copy)).hasSize(1);

		this.drafting.save(this.bureau.clerk(), plan.id(), written.version(), WrittenForm.of("行道树养护").content());
		this.index.catchUp();
		assertThat(like(copy)).isEmpty();
	}

	@Test
	void aDeletedPlanIsForgotten() {
		PlanId plan = stored(WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		this.drafting.delete(this.bureau.clerk(), plan);
		this.entities.flush();
		assertThat(like(WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content())).isEmpty();
	}

	@Test
	void aPlanDeletedBeforeItWasTakenInIsLeftOut() {
		PlanId plan = create(YEAR, WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content()).id();
		this.drafting.delete(this.bureau.clerk(), plan);
		this.entities.flush();
		this.index.catchUp();
		assertThat(like(WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content())).isEmpty();
	}

	@Test
	void noticesCellsThatWereWrittenPastTheProgram() {
		PlanId plan = stored(WrittenForm.of("行道树养护").content());
		this.jdbc.sql("""
				update performance_plan set version = version + 1,
				  content = jsonb_set(content, '{goals}', jsonb_build_object('annual', jsonb_build_array(?::text)))
				where id = ?
				""").params(WrittenForm.GOAL, plan.value()).update();
		this.index.catchUp();
		assertThat(like(WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content())).hasSize(1);
	}

	@Test
	void otherYearsAreNotSearched() {
		create(YEAR + 1, WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		this.index.catchUp();
		assertThat(like(WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content())).isEmpty();
	}

	@Test
	void looksOnlyAtTheProjectsThatAreWanted() {
		stored(WrittenForm.of("行道树养护").coded("0001").goal(WrittenForm.GOAL).content());
		LikenessProbe probe = new LikenessProbe(null, YEAR, WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content());
		assertThat(this.likePlans.find(probe, (project) -> !"行道树养护".equals(project.name()))).isEmpty();
		assertThat(this.likePlans.find(probe, (project) -> "0001".equals(project.code()))).hasSize(1);
	}

	@Test
	void ofVeryManyAlikeTheFirstOnesAreTold() {
		PlanId first = stored(WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		for (int n = 0; n < 20; n++) {
			create(YEAR, WrittenForm.of("项目" + n).goal(WrittenForm.GOAL).content());
		}
		this.index.catchUp();
		assertThat(like(WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content())).hasSize(16)
			.first()
			.satisfies((like) -> assertThat(like.plan().id()).isEqualTo(first));
	}

	@Test
	void aSearchCostsTwoStatementsHoweverManyAreAlike() throws Exception {
		PlanContent copy = WrittenForm.of("路灯维修").goal(WrittenForm.GOAL).content();
		stored(WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		List<String> ofOne = this.statements.during(() -> assertThat(like(copy)).hasSize(1));
		for (int n = 0; n < 12; n++) {
			create(YEAR, WrittenForm.of("项目" + n).goal(WrittenForm.GOAL).content());
		}
		this.index.catchUp();
		assertThat(this.statements.during(() -> assertThat(like(copy)).hasSize(13))).isEqualTo(ofOne).hasSize(2);
	}

	@Test
	void aFormWithoutWordsCostsNothing() throws Exception {
		assertThat(this.statements.during(() -> assertThat(like(PlanContent.BLANK)).isEmpty())).isEmpty();
	}

	@Test
	void comparesCellsFullOfOnePiece() {
		String words = "率".repeat(PlanContent.LONGEST_TEXT);
		assertThat(like(WrittenForm.of(words).goal(words).overview("增长".repeat(9_999)).content())).isEmpty();
	}

	private static WrittenForm table(WrittenForm form, String target) {
		form.indicator("巡查次数", target);
		for (int n = 0; n < 5; n++) {
			form.indicator("第" + "一二三四五".charAt(n) + "片区投诉下降率", "≥" + n + "%");
		}
		return form;
	}

	private PlanId stored(PlanContent content) {
		PlanId plan = create(YEAR, content).id();
		this.index.catchUp();
		return plan;
	}

	private PlanSnapshot create(int year, PlanContent content) {
		return this.drafting.create(this.bureau.clerk(),
				new NewPlan(year, Forms.TEMPLATE, null, this.bureau.school(), content));
	}

	private List<LikePlan> like(PlanContent content) {
		return like(new LikenessProbe(null, YEAR, content));
	}

	private List<LikePlan> like(LikenessProbe probe) {
		return this.likePlans.find(probe, (project) -> true);
	}

}
