package org.yardstick.intake.form;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.SpendingMilestone;
import org.yardstick.shared.Yuan;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

class HeadPlacementTests {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	private static final String LIBRARY = """
			项目名称|图书购置|<|项目分类|业务类项目支出
			项目编号|02500120260001|<|<|<
			主管部门|文化和旅游局|<|主管部门编号|025
			项目实施单位|市图书馆|<|<|<
			项目联系人||<|联系电话|
			项目类型|经常性项目|<|<|<
			项目起止时间|2026 年 01 月 01 日 至 2026 年 12 月 31 日|<|<|<
			项目金额(元)|200000.00|<|<|<
			测算依据及说明|图书4000册×50元|<|<|<
			项目概况、主要内容及用途|购置纸质图书|<|<|<
			项目立项情况|项目立项依据|公共图书馆法|<|<
			^|项目申报的可行性和必要性|藏书不足|<|<
			项目实施进度计划|项目实施内容|<|开始时间|余额
			^|招标采购|<|2026-03-01|150000
			^|加工上架|<|2026-06-01|50000
			项目绩效目标|中(长)期目标|<|年度目标|<
			^|藏书达到10万册|<|购置图书4000册|<
			其他说明的问题||<|<|<
			""";

	private static final String LIBRARY_INDICATORS = """
			||中(长)期目标|<|年度目标|<|<|
			绩效指标|一级指标|二级指标|三级指标|指标值|三级指标|指标值|备注
			^|产出指标|数量指标|购置册数||购置册数|4000册|
			""";

	@Test
	void placesWordsBelowTheirLabels() {
		PlanContent library = library(LIBRARY).content();
		assertThat(library.goals().mediumTerm()).containsExactly("藏书达到10万册");
		assertThat(library.goals().annual()).containsExactly("购置图书4000册");
	}

	@Test
	void takesTheDaysOfAPeriodApart() {
		assertThat(library(LIBRARY).content().header().startDate()).isEqualTo(LocalDate.of(2026, 1, 1));
		assertThat(library(LIBRARY).content().header().endDate()).isEqualTo(LocalDate.of(2026, 12, 31));
		ReadForm shorter = library(LIBRARY.replace("2026 年 01 月 01 日 至 2026 年 12 月 31 日", "2026.3.1-2026.11.30"));
		assertThat(shorter.content().header().startDate()).isEqualTo(LocalDate.of(2026, 3, 1));
		assertThat(shorter.content().header().endDate()).isEqualTo(LocalDate.of(2026, 11, 30));
	}

	@Test
	void reportsAPeriodThatIsNone() {
		ReadForm form = library(LIBRARY.replace("2026 年 01 月 01 日 至 2026 年 12 月 31 日", "全年"));
		assertThat(form.content().header().startDate()).isNull();
		assertThat(form.unplaced()).containsExactly(new UnplacedText("表1 第7行 第2格", "全年"));
	}

	@Test
	void leavesALabelWithoutWordsBlank() {
		assertThat(library(LIBRARY).content().header().contact()).isNull();
		assertThat(library(LIBRARY).content().narratives().otherMatters()).isNull();
	}

	@Test
	void keepsLeadingZerosOfCodes() {
		assertThat(library(LIBRARY).content().header().supervisingDepartmentCode()).isEqualTo("025");
	}

	@Test
	void placesTheSchedule() {
		assertThat(library(LIBRARY).content().schedule()).containsExactly(
				new ScheduledActivity(null, "招标采购", LocalDate.of(2026, 3, 1), Yuan.parse("150000").orElseThrow()),
				new ScheduledActivity(null, "加工上架", LocalDate.of(2026, 6, 1), Yuan.parse("50000").orElseThrow()));
	}

	@Test
	void joinsWordsThatAPageTookApart() {
		ReadForm form = library(LIBRARY.replace("^|项目申报的可行性和必要性|藏书不足|<|<", """
				^|项目申报的可行性和必要性|馆舍已经建成，藏书|<|<
				||书不足以开放|<|<""".stripIndent()));
		assertThat(form.content().narratives().justification()).isEqualTo("馆舍已经建成，藏书不足以开放");
		assertThat(form.doubts()).hasSize(1);
	}

	@Test
	void joinsBothColumnsOfGoalsThatAPageTookApart() {
		ReadForm form = library(LIBRARY.replace("^|藏书达到10万册|<|购置图书4000册|<", "^|藏书达到|<|购置图书|<\n^|10万册|<|4000册|<"));
		assertThat(form.content().goals().mediumTerm()).containsExactly("藏书达到10万册");
		assertThat(form.content().goals().annual()).containsExactly("购置图书4000册");
	}

	@Test
	void knowsALabelThatAPageCutOff() {
		ReadForm form = only(new DrawnDocument().paragraph("项目支出绩效目标申报表")
			.loose(LIBRARY.replace("<", "")
				.replace("项目实施进度计划|", "项目实施进度计|")
				.replace("^|招标采购", "项目实施进度计|招标采购")
				.replace("^|加工上架", "划|||\n|加工上架"))
			.loose(LIBRARY_INDICATORS.replace("<", "")));
		assertThat(form.content().schedule()).extracting(ScheduledActivity::activity).containsExactly("招标采购", "加工上架");
		assertThat(form.content().goals().annual()).containsExactly("购置图书4000册");
		assertThat(form.unplaced()).isEmpty();
	}

	@Test
	void takesApartTwoLabelsWithTheirWordsInOneCell() {
		ReadForm form = library(LIBRARY.replace("项目绩效目标|中(长)期目标|<|年度目标|<\n^|藏书达到10万册|<|购置图书4000册|<",
				"项目绩效目标|中(长)期目标 藏书达到10万册 年度目标 购置图书4000册|<|<|<"));
		assertThat(form.content().goals().mediumTerm()).containsExactly("藏书达到10万册");
		assertThat(form.content().goals().annual()).containsExactly("购置图书4000册");
	}

	@Test
	void readsTheYearAndTheUnitAboveTheTable() {
		ReadForm form = only(new DrawnDocument().paragraph("项目支出绩效目标申报表")
			.paragraph("（2026 年度）")
			.paragraph("填报单位：市图书馆（盖章）")
			.table(LIBRARY)
			.table(LIBRARY_INDICATORS));
		assertThat(form.fiscalYear()).isEqualTo(2026);
		assertThat(form.content().more()).containsEntry("填报单位", "市图书馆");
		assertThat(form.unplaced()).isEmpty();
	}

	@Test
	void readsCodeAndDepartmentThatStandWithoutALabel() {
		ReadForm form = province("""
				631002城市管理局本级|<|<|<|<|单位：元
				项目编码|13030326K1|项目名称|公园养护|<|<
				预算规模及资金用途|预算数|2000000.00|其中：财政资金|2000000.00|其他资金 0
				^|用于公园养护|<|<|<|<
				资金支出计划（%）|3月底|6月底|10月底|12月底|<
				^|25.00%||75.00%|100.00%|<
				绩效目标|1.养护公园12个。⏎2.市民满意。|<|<|<|<
				""");
		assertThat(form.layout()).isEqualTo("unit-coded");
		assertThat(form.content().header().supervisingDepartmentCode()).isEqualTo("631002");
		assertThat(form.content().header().supervisingDepartment()).isEqualTo("城市管理局本级");
		assertThat(form.content().funding().total()).isEqualTo(Yuan.parse("2000000").orElseThrow());
		assertThat(form.content().funding().otherFunds()).isEqualTo(Yuan.parse("0").orElseThrow());
		assertThat(form.content().narratives().fundsUse()).isEqualTo("用于公园养护");
		assertThat(form.content().goals().annual()).containsExactly("1.养护公园12个。", "2.市民满意。");
		assertThat(form.content().spendingPlan()).extracting(SpendingMilestone::milestone)
			.containsExactly("3月底", "6月底", "10月底", "12月底");
		assertThat(form.content().spendingPlan().get(1).cumulativePercent()).isNull();
		assertThat(form.content().spendingPlan().get(2).cumulativePercent()).isEqualByComparingTo("75");
		assertThat(form.unplaced()).isEmpty();
	}

	@Test
	void findsAmountsWithinASentence() {
		ReadForm form = province("""
				项目编码||项目名称|公园养护|<
				项目资金主要用途|预算数200万元，其中：财政资金150.5万元。用于公园养护|<|<|<
				资金支出计划（累进进度%）|第一季度|第二季度|第三季度|第四季度
				^|25%|50|75%|100%
				绩效目标|目标1：养护公园12个⏎目标2：市民满意|<|<|<
				""");
		assertThat(form.layout()).isEqualTo("by-quarter");
		assertThat(form.content().funding().total()).isEqualTo(Yuan.parse("2000000").orElseThrow());
		assertThat(form.content().funding().fiscalAppropriation()).isEqualTo(Yuan.parse("1505000").orElseThrow());
		assertThat(form.content().goals().annual()).containsExactly("养护公园12个", "市民满意");
		assertThat(form.doubts()).extracting((doubt) -> doubt.path())
			.contains("funding.total", "funding.fiscalAppropriation");
	}

	@Test
	void readsGoalsInRowsOfTheirOwn() {
		ReadForm form = province("""
				项目编码|————|项目名称|公园养护|<|<
				预算规模及资金用途|预算数|200万元|其中：财政资金|200万元|其他资金
				^|用于公园养护|<|<|<|<
				资金支出计划（%）|3月底|6月底|10月底|12月底|<
				^||||100|<
				绩效目标|目标1|养护公园12个|<|<|<
				^|目标2|市民满意|<|<|<
				""");
		assertThat(form.layout()).isEqualTo("by-month");
		assertThat(form.content().header().projectCode()).isEqualTo("————");
		assertThat(form.content().funding().total()).isEqualTo(Yuan.parse("2000000").orElseThrow());
		assertThat(form.content().funding().otherFunds()).isNull();
		assertThat(form.content().goals().annual()).containsExactly("养护公园12个", "市民满意");
	}

	private static ReadForm library(String head) {
		return only(new DrawnDocument().paragraph("项目支出绩效目标申报表").table(head).table(LIBRARY_INDICATORS));
	}

	private static ReadForm province(String head) {
		return only(new DrawnDocument().paragraph("公园养护绩效目标表").table(head).table("""
				一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
				产出指标|数量指标|养护公园数量|养护公园数量|≥12个|年度计划
				"""));
	}

	private static ReadForm only(DrawnDocument document) {
		ReadDocument read = new FormReader(TEMPLATES.all()).read(document.named("申报材料.docx"));
		assertThat(read.forms()).hasSize(1);
		assertThat(read.unplaced()).isEmpty();
		return read.forms().get(0);
	}

}
