package org.yardstick.intake.form;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.Indicator;
import org.yardstick.shared.Yuan;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

class FormReaderTests {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	private static final String LIGHTS = """
			项目名称|<|路灯改造|<|<
			主管部门|<|城市管理局|实施单位|路灯管理所
			项目资金(万元)|<|年度预算资金总额:|49.96|<
			^|^|其中:财政拨款|49.96|<
			^|^|其他资金||<
			年度总体绩效目标|更换路灯120盏，亮灯率98%以上|<|<|<
			绩效指标|一级指标|二级指标|三级指标|指标值
			^|成本指标|经济成本|每盏成本|≤4000元/盏
			^|产出指标|数量指标|更换路灯数量|≥120盏
			^|^|质量指标|亮灯率|≥98%
			^|满意度指标|服务对象满意度指标|居民满意度|≥90%
			""";

	private static final String PUMPS = LIGHTS.replace("路灯改造", "泵站维修").replace("49.96", "30");

	@Test
	void placesTheCellsOfAFormByItsLabels() {
		ReadForm form = only(document("项目支出绩效目标表", LIGHTS));
		assertThat(form.template()).isEqualTo("weihai-project-2024");
		assertThat(form.content().printedTitle()).isEqualTo("项目支出绩效目标表");
		assertThat(form.content().header().projectName()).isEqualTo("路灯改造");
		assertThat(form.content().header().implementingUnit()).isEqualTo("路灯管理所");
		assertThat(form.content().funding().total()).isEqualTo(Yuan.parse("499600").orElseThrow());
		assertThat(form.content().funding().annual()).isEqualTo(form.content().funding().total());
		assertThat(form.content().funding().otherFunds()).isNull();
		assertThat(form.content().goals().annual()).containsExactly("更换路灯120盏，亮灯率98%以上");
		assertThat(form.content().indicators()).extracting(Indicator::category)
			.containsExactly("成本指标", "产出指标", "产出指标", "满意度指标");
		assertThat(form.content().indicators()).extracting(Indicator::annualTarget)
			.containsExactly("≤4000元/盏", "≥120盏", "≥98%", "≥90%");
		assertThat(form.unplaced()).isEmpty();
		assertThat(form.doubts()).isEmpty();
	}

	@Test
	void findsEveryFormOfADocument() {
		ReadDocument read = read(new DrawnDocument().paragraph("2024年城市管理局部门预算")
			.paragraph("项目支出绩效目标表")
			.table(LIGHTS)
			.paragraph("项目支出绩效目标表")
			.table(PUMPS));
		assertThat(read.forms()).extracting((form) -> form.content().header().projectName())
			.containsExactly("路灯改造", "泵站维修");
		assertThat(read.forms()).extracting(ReadForm::fiscalYear).containsOnly(2024);
		assertThat(read.unplaced()).extracting(UnplacedText::text).containsExactly("2024年城市管理局部门预算");
	}

	@Test
	void findsFormsBelowEachOtherInOneTable() {
		ReadDocument read = read(
				new DrawnDocument().table("项目支出绩效目标表|<|<|<|<\n" + LIGHTS + "项目支出绩效目标表|<|<|<|<\n" + PUMPS));
		assertThat(read.forms()).extracting((form) -> form.content().header().projectName())
			.containsExactly("路灯改造", "泵站维修");
		assertThat(read.forms()).extracting((form) -> form.content().indicators().size()).containsExactly(4, 4);
		assertThat(read.unplaced()).isEmpty();
	}

	@Test
	void takesHeadingsFromBelowWhereADocumentSetsThemThere() {
		ReadDocument read = read(
				new DrawnDocument().table(LIGHTS).paragraph("路灯改造绩效目标表").table(PUMPS).paragraph("泵站维修绩效目标表"));
		assertThat(read.forms()).extracting((form) -> form.content().printedTitle())
			.containsExactly("路灯改造绩效目标表", "泵站维修绩效目标表");
		assertThat(read.unplaced()).isEmpty();
	}

	@Test
	void readsAFormThatGoesOnInAnotherTableUnderARepeatedHead() {
		String head = "绩效指标|一级指标|二级指标|三级指标|指标值\n";
		int cut = LIGHTS.indexOf("^|^|质量指标");
		String rest = LIGHTS.substring(cut).replace("^|^|质量指标", "|产出指标|质量指标").replace("^|满意度", "|满意度");
		ReadForm form = only(read(new DrawnDocument().paragraph("项目支出绩效目标表")
			.table(LIGHTS.substring(0, cut))
			.paragraph("项目支出绩效目标表")
			.table(head + rest)));
		assertThat(form.content().indicators()).extracting(Indicator::name)
			.containsExactly("每盏成本", "更换路灯数量", "亮灯率", "居民满意度");
		assertThat(form.unplaced()).isEmpty();
	}

	@Test
	void leavesTablesThatAreNoFormsAlone() {
		ReadDocument read = read(new DrawnDocument().table("""
				项目名称|项目类型|合计
				路灯改造|特定目标类|49.96
				""").paragraph("项目支出绩效目标表").table(LIGHTS));
		assertThat(read.forms()).hasSize(1);
		assertThat(read.unplaced()).extracting(UnplacedText::text)
			.containsExactly("项目名称", "项目类型", "合计", "路灯改造", "特定目标类", "49.96");
		assertThat(read.unplaced().get(3).where()).isEqualTo("表1 第2行 第1格");
	}

	@Test
	void leavesWhatStandsBetweenFormsToTheDocument() {
		ReadDocument read = read(new DrawnDocument().paragraph("项目支出绩效目标表")
			.table(LIGHTS)
			.paragraph("二、水务局")
			.paragraph("项目支出绩效目标表")
			.table(PUMPS)
			.paragraph("编后说明"));
		assertThat(read.forms()).allMatch((form) -> form.unplaced().isEmpty());
		assertThat(read.unplaced()).extracting(UnplacedText::text).containsExactly("二、水务局", "编后说明");
	}

	@Test
	void findsNoFormInADocumentWithoutOne() {
		ReadDocument read = read(new DrawnDocument().paragraph("关于编制预算的通知"));
		assertThat(read.forms()).isEmpty();
		assertThat(read.unplaced()).containsExactly(new UnplacedText("第1段", "关于编制预算的通知"));
	}

	@Test
	void reportsWhatStandsBesideTheLabelsOfTheTemplate() {
		ReadForm form = only(document("项目支出绩效目标表", LIGHTS.replace("项目资金(万元)", "填表人|张某|<|<|<\n项目资金(万元)")));
		assertThat(form.unplaced()).extracting(UnplacedText::text).containsExactly("填表人", "张某");
	}

	@Test
	void keepsAnAmountThatIsNoneBlankAndReportsIt() {
		ReadForm form = only(document("项目支出绩效目标表", LIGHTS.replace("总额:|49.96", "总额:|约五十万")));
		assertThat(form.content().funding().total()).isNull();
		assertThat(form.unplaced()).containsExactly(new UnplacedText("表1 第3行 第3格", "约五十万"));
		assertThat(form.doubts()).extracting((doubt) -> doubt.path()).contains("funding.total");
	}

	@Test
	void readsALabelWithItsWordsInOneCell() {
		ReadForm form = only(
				document("项目支出绩效目标表", LIGHTS.replace("实施单位|路灯管理所", "实施单位：路灯管理所|").replace("其他资金||<", "其他资金 0|<|<")));
		assertThat(form.content().header().implementingUnit()).isEqualTo("路灯管理所");
		assertThat(form.content().funding().otherFunds()).isEqualTo(Yuan.parse("0").orElseThrow());
		assertThat(form.unplaced()).isEmpty();
	}

	@Test
	void takesTheUnitThatTheLabelNames() {
		ReadForm form = only(document("项目支出绩效目标表", LIGHTS.replace("年度预算资金总额:|49.96", "年度预算资金总额（元）：|499600")));
		assertThat(form.content().funding().total()).isEqualTo(Yuan.parse("499600").orElseThrow());
	}

	@Test
	void leavesTheNumberOfAPageWithinAFormUnplaced() {
		String[] pages = LIGHTS.split("(?<=\\n)(?=绩效指标)", 2);
		ReadForm form = only(read(new DrawnDocument().paragraph("项目支出绩效目标表")
			.table(pages[0])
			.paragraph("- 12 -")
			.table(pages[1].replace("^|", "|"))));
		assertThat(form.content().goals().annual()).containsExactly("更换路灯120盏，亮灯率98%以上");
		assertThat(form.unplaced()).extracting(UnplacedText::text).containsExactly("- 12 -");
	}

	private static ReadDocument document(String title, String table) {
		return read(new DrawnDocument().paragraph(title).table(table));
	}

	private static ReadDocument read(DrawnDocument document) {
		return new FormReader(TEMPLATES.all()).read(document.named("申报材料.docx"));
	}

	private static ReadForm only(ReadDocument document) {
		assertThat(document.forms()).hasSize(1);
		assertThat(document.unplaced()).isEqualTo(List.of());
		return document.forms().get(0);
	}

}
