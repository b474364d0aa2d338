package org.yardstick.rule.originality;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.Forms;
import org.yardstick.FullStackTest;
import org.yardstick.TestBureau;
import org.yardstick.TestBureau.Bureau;
import org.yardstick.likeness.LikenessIndex;
import org.yardstick.likeness.WrittenForm;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.UnitId;
import org.yardstick.plan.NewPlan;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.rule.Finding;
import org.yardstick.rule.RuleBook;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;

@FullStackTest
@Transactional
class CopiedWordsTests {

	private static final int YEAR = 2043;

	private static final String INDICATOR = "下降率";

	@Autowired
	private TestBureau bureaus;

	@Autowired
	private PlanDrafting drafting;

	@Autowired
	private LikenessIndex index;

	@Autowired
	private RuleBook rules;

	private Bureau bureau;

	@BeforeEach
	void openYears() {
		this.bureaus.openYear(YEAR, null, Forms.TEMPLATE);
		this.bureaus.openYear(YEAR + 1, null, Forms.TEMPLATE);
		this.bureau = this.bureaus.open();
	}

	@Test
	void warnsOfTheGoalOfAProjectThatHasNothingToDoWithThisOne() {
		store(this.bureau.itself(), WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		assertThat(check(WrittenForm.of("老旧小区改造").goal(WrittenForm.GOAL.replace("120", "300")).content()))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.severity()).isEqualTo(Severity.WARNING);
				assertThat(finding.path()).isEqualTo("goals.annual[0]");
				assertThat(finding.evidence()).contains("300株");
				assertThat(finding.reason()).contains("“行道树养护”", "教育局本级", "名称却没有相同之处", "请说明原因")
					.doesNotContain("120", "树荫");
			});
	}

	@Test
	void tellsTheStoredCopyAndNotItsOriginal() {
		PlanSnapshot original = store(this.bureau.itself(), WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		PlanSnapshot copy = store(this.bureau.school(), WrittenForm.of("老旧小区改造").goal(WrittenForm.GOAL).content());
		assertThat(copied(this.rules.check(original))).isEmpty();
		assertThat(copied(this.rules.check(copy))).hasSize(1);
	}

	@Test
	void projectsOfTheSameKindMaySayTheSame() {
		store(this.bureau.itself(), WrittenForm.of("城区行道树养护").goal(WrittenForm.GOAL).content());
		assertThat(check(WrittenForm.of("开发区行道树养护项目").goal(WrittenForm.GOAL).content())).isEmpty();
	}

	@Test
	void theSameProjectIsNoCopyOfItself() {
		store(this.bureau.itself(), table(WrittenForm.of("行道树养护"), 5).coded("370001").content());
		assertThat(check(table(WrittenForm.of("行道树 养护"), 5).costing("1.00").content())).isEmpty();
		assertThat(check(table(WrittenForm.of("老旧小区改造"), 5).coded("370001").content())).isEmpty();
	}

	@Test
	void aPlaceholderIsNoCodeOfAProject() {
		store(this.bureau.itself(), WrittenForm.of("行道树养护").coded("无").goal(WrittenForm.GOAL).content());
		assertThat(check(WrittenForm.of("老旧小区改造").coded("无").goal(WrittenForm.GOAL).content())).hasSize(1);
	}

	@Test
	void theYearBeforeMayBeRepeated() {
		PlanContent content = WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content();
		store(this.bureau.school(), content);
		PlanContent next = WrittenForm.of("老旧小区改造").goal(WrittenForm.GOAL).content();
		assertThat(copied(this.rules.check(new PlanForm(YEAR + 1, Forms.TEMPLATE, null), next))).isEmpty();
	}

	@Test
	void warnsOfTheSameTargetsForOtherMoneyInOneUnit() {
		store(this.bureau.school(), table(WrittenForm.of("生均公用经费补助"), 7).costing("9620000.00").content());
		PlanContent other = table(WrittenForm.of("生均公用经费补助（三保外）"), 7).costing("3150000.00").content();
		assertThat(copied(this.rules.check(store(this.bureau.school(), other)))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.path()).isEqualTo("indicators");
				assertThat(finding.reason()).contains("7条指标", "本项目315万元", "该项目962万元");
			});
		assertThat(copied(this.rules.check(store(this.bureau.itself(), other)))).isEmpty();
	}

	@Test
	void knowsTheUnitOfAFormThatIsNotStoredByWhatItPrints() {
		store(this.bureau.school(), table(WrittenForm.of("生均公用经费补助"), 7).by("第三小学").costing("9620000.00").content());
		WrittenForm other = table(WrittenForm.of("生均公用经费补助（三保外）"), 7).costing("3150000.00");
		assertThat(check(other.content())).isEmpty();
		assertThat(check(other.by("第五小学").content())).isEmpty();
		assertThat(check(other.by("第三小学").content())).hasSize(1);
	}

	@Test
	void theSameTargetsForTheSameMoneyAreNoContradiction() {
		store(this.bureau.school(), table(WrittenForm.of("生均公用经费补助"), 7).by("第三小学").content());
		assertThat(check(table(WrittenForm.of("生均公用经费补助（三保外）"), 7).by("第三小学").content())).isEmpty();
	}

	@Test
	void fewIndicatorsAreAlikeByChance() {
		store(this.bureau.school(), table(WrittenForm.of("行道树养护"), 4).content());
		assertThat(check(table(WrittenForm.of("老旧小区改造"), 4).content())).isEmpty();
	}

	@Test
	void marksTheEffectsThatAreThoseOfAnother() {
		store(this.bureau.itself(), table(WrittenForm.of("行道树养护"), 6).content());
		WrittenForm form = WrittenForm.of("老旧小区改造").indicator("改造户数", "≥900户");
		assertThat(check(table(form, 6).content())).hasSize(6)
			.allSatisfy((finding) -> assertThat(finding.reason()).contains("共有6条指标一样"))
			.extracting(Finding::evidence)
			.allMatch((evidence) -> evidence.endsWith(INDICATOR));
	}

	@Test
	void aFormWithoutANameIsNotJudged() {
		store(this.bureau.itself(), WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		assertThat(check(WrittenForm.of(null).goal(WrittenForm.GOAL).content())).isEmpty();
	}

	@Test
	void namesFullOfWordsOfBudgetsTellNothing() {
		store(this.bureau.itself(), WrittenForm.of("行道树养护").goal(WrittenForm.GOAL).content());
		assertThat(check(WrittenForm.of("专项补助经费").goal(WrittenForm.GOAL).content())).isEmpty();
	}

	@Test
	void aServiceIsNotMeasuredLikeBuildingWorks() {
		assertThat(check(WrittenForm.of("城区道路保洁")
			.goal("每天清扫两遍")
			.indicator("是否按期完工", "是")
			.indicator("政府注入资本", "200万元")
			.indicator("道路洁净率", "≥95%")
			.content())).extracting(Finding::path).containsExactly("indicators[0].name", "indicators[1].name");
	}

	@Test
	void aServiceThatBuildsSomethingMayMeasureItsWorks() {
		assertThat(check(WrittenForm.of("公园养护").goal("新建公厕2座").indicator("公厕按期完工率", "100%").content())).isEmpty();
		assertThat(check(WrittenForm.of("公园扩建").indicator("按期完工率", "100%").content())).isEmpty();
	}

	private static WrittenForm table(WrittenForm form, int indicators) {
		for (int n = 0; n < indicators; n++) {
			form.indicator("第" + "一二三四五六七".charAt(n) + "片区投诉" + INDICATOR, "≥" + (n + 3) + "%");
		}
		return form;
	}

	private PlanSnapshot store(UnitId unit, PlanContent content) {
		Actor administrator = this.bureau.administrator();
		PlanSnapshot plan = this.drafting.create(administrator, new NewPlan(YEAR, Forms.TEMPLATE, null, unit, content));
		this.index.catchUp();
		return plan;
	}

	private List<Finding> check(PlanContent content) {
		return copied(this.rules.check(new PlanForm(YEAR, Forms.TEMPLATE, null), content));
	}

	private static List<Finding> copied(List<Finding> findings) {
		return findings.stream().filter((finding) -> finding.code().equals("X14")).toList();
	}

}
