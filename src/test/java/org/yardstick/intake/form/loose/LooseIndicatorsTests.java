package org.yardstick.intake.form.loose;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.form.words.IndicatorRows;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.plan.Indicator;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

class LooseIndicatorsTests {

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	@Test
	void readsRowsThatAreWhole() {
		IndicatorRows read = withSideLabel("""
				绩效指标|一级指标|二级指标|三级指标|指标值
				|成本指标|经济成本|每盏灯成本|≤2000元
				|产出指标|数量指标|路灯数量|≥120盏
				||质量指标|完好率|≥95%
				|满意度指标|服务对象满意度指标|居民满意度|≥90%
				""");
		assertThat(levels(read)).containsExactly(tuple("成本指标", "经济成本", "每盏灯成本"), tuple("产出指标", "数量指标", "路灯数量"),
				tuple("产出指标", "质量指标", "完好率"), tuple("满意度指标", "服务对象满意度指标", "居民满意度"));
		assertThat(read.unplaced()).isEmpty();
		assertThat(read.doubts()).isEmpty();
	}

	@Test
	void movesRowsBackThatLostCellsAtTheirLeft() {
		IndicatorRows read = withSideLabel("""
				|产出指标|数量指标|路灯数量|≥120盏
				|质量指标|完好率|≥95%|
				时效指标|修复及时率|≥98%||
				灯罩清洁及时率|||≥90%|
				""");
		assertThat(read.indicators()).extracting(Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("数量指标", "路灯数量", "≥120盏"), tuple("质量指标", "完好率", "≥95%"),
					tuple("时效指标", "修复及时率", "≥98%"), tuple("时效指标", "灯罩清洁及时率", "≥90%"));
		assertThat(read.doubts()).extracting(Doubt::sentence).containsExactly("第2行、第3行、第4行：格子错位，已按内容归列");
	}

	@Test
	void knowsColumnsByTheNameThatStandsTwice() {
		IndicatorRows read = withEcho("""
				|产出指标|数量指标|路灯数量|500盏|路灯数量|120盏|
				||质量指标|完好率|完好率|95|每月抽查|
				||巡查覆盖率|||巡查覆盖率|100|
				产出指标|时效指标|修复及时率||修复及时率||98%|
				""");
		assertThat(read.indicators())
			.extracting(Indicator::name, Indicator::mediumTermTarget, Indicator::annualTarget, Indicator::remark)
			.containsExactly(tuple("路灯数量", "500盏", "120盏", null), tuple("完好率", null, "95", "每月抽查"),
					tuple("巡查覆盖率", null, "100", null), tuple("修复及时率", null, "98%", null));
	}

	@Test
	void leavesAnotherNameWhereItShouldBeRepeatedUnplaced() {
		IndicatorRows read = withEcho("|产出指标|数量指标|路灯数量||灯具总数|120盏|");

		assertThat(read.indicators()).extracting(Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("路灯数量", "120盏"));
		assertThat(read.unplaced()).containsExactly(new UnplacedText("第1行 第6格", "灯具总数"));
	}

	@Test
	void overlooksTheSideLabelInWhateverRow() {
		assertThat(levels(withEcho("""
				|产出指标|数量指标|路灯数量||路灯数量|120盏|
				绩效 指标||质量指标|完好率||完好率|95|
				|效益指标|社会效益指标|夜间出行||夜间出行|便利|
				"""))).extracting((row) -> row.toList().get(1)).containsExactly("数量指标", "质量指标", "社会效益指标");
	}

	@Test
	void givesACategoryBesideTheLastRowOfTheOneBeforeToItsOwn() {
		IndicatorRows read = withEcho("""
				|产出指标|数量指标|路灯数量||路灯数量|120盏|
				|效益指标|成本指标|每盏灯成本||每盏灯成本|2000元|
				||社会效益指标|夜间出行||夜间出行|便利|
				""");
		assertThat(read.indicators()).extracting(Indicator::category).containsExactly("产出指标", "产出指标", "效益指标");
		assertThat(read.doubts()).extracting(Doubt::path)
			.containsExactly("indicators[1].category", "indicators[2].category");
		assertThat(read.unplaced()).isEmpty();
	}

	@Test
	void saysALostCategoryAsTheTemplatePrintsIt() {
		assertThat(levels(withEcho("""
				产出指标|数量指标|路灯数量||路灯数量|120盏||
				绩效指标|社会效益指标|夜间出行||夜间出行|便利||
				"""))).containsExactly(tuple("产出指标", "数量指标", "路灯数量"), tuple("效益指标", "社会效益指标", "夜间出行"));
	}

	@Test
	void movesDimensionsBackThatDriftedAgainstTheNames() {
		assertThat(dimensions(withEcho("""
				产出指标||数量指标|更换路灯数量||更换路灯数量|20盏|
				||质量指标|验收合格率||验收合格率|100|
				||时效指标|安装质量达标率||安装质量达标率|100|
				||成本指标|安装及时率||安装及时率|99|
				|效益指标|社会效益指标|不超出预算||不超出预算|25|
				|||夜间出行||夜间出行|便利|
				""")).subList(1, 6)).containsExactly("质量指标", "质量指标", "时效指标", "成本指标", "社会效益指标");
	}

	@Test
	void keepsADimensionAgainstASingleName() {
		assertThat(dimensions(withEcho("""
				|产出指标|数量指标|修复及时率||修复及时率|98%|
				||质量指标|完好率||完好率|95%|
				||时效指标|竣工日期||竣工日期|10月底|
				"""))).containsExactly("数量指标", "质量指标", "时效指标");
	}

	@Test
	void keepsManyNamesThatSoundLikeAnotherDimension() {
		assertThat(dimensions(withoutSideLabel("""
				产出指标|数量指标|路灯数量|=20
				||电费补助金额|=3
				||维修费用|=2
				||材料成本|=1
				||人工成本|=1
				|质量指标|完好率|=95%
				"""))).containsExactly("数量指标", "数量指标", "数量指标", "数量指标", "数量指标", "质量指标");
	}

	@Test
	void findsALostDimensionByTheNames() {
		IndicatorRows read = withEcho("""
				产出指标|数量指标|路灯数量||路灯数量|120盏||
				||安装合格率||安装合格率|100||
				|时效指标|修复及时率||修复及时率|98%||
				""");
		assertThat(dimensions(read)).containsExactly("数量指标", "质量指标", "时效指标");
		assertThat(read.doubts()).contains(new Doubt("indicators[1].dimension", "第2行：没有印出二级指标，按表样和名称归入“质量指标”"));
	}

	@Test
	void takesTheRowAfterAPlaceholderForTheNextDimension() {
		assertThat(dimensions(withEcho("""
				|效益指标|社会效益指标|夜间出行||夜间出行|便利|
				||生态效益指标|||||
				|||灯具寿命||灯具寿命|延长|
				||可持续影响指标|管护制度||管护制度|健全|
				"""))).containsExactly("社会效益指标", "生态效益指标", "可持续影响指标", "可持续影响指标");
	}

	@Test
	void overlooksADimensionThatIsPrintedTwiceInARow() {
		IndicatorRows read = withSideLabel("""
				|产出指标|数量指标|数量指标|路灯数量|≥120盏
				|质量指标|质量指标|完好率|≥95%|
				""");
		assertThat(levels(read)).containsExactly(tuple("产出指标", "数量指标", "路灯数量"), tuple("产出指标", "质量指标", "完好率"));
		assertThat(read.unplaced()).isEmpty();
	}

	@Test
	void readsSatisfactionAsCategoryAndAsDimension() {
		assertThat(levels(withoutSideLabel("满意度指标|满意度指标|居民满意度|>=90%")))
			.containsExactly(tuple("满意度指标", "满意度指标", "居民满意度"));
		assertThat(levels(withEcho("|满意度指标|居民满意度|95|居民满意度|90||")))
			.containsExactly(tuple("满意度指标", "服务对象满意度指标", "居民满意度"));
	}

	@Test
	void saysWhereCellsStood() {
		assertThat(withSideLabel("产出指标|数量指标|路灯数量|≥120盏|").places()).containsOnly(entry("indicators[0].name", "第1行 第3格"),
				entry("indicators[0].annualTarget", "第1行 第4格"));
	}

	@Test
	void joinsAValueThatFellIntoTheNextRow() {
		IndicatorRows read = withEcho("""
				|产出指标|质量指标|完好率|完好率|||
				|||||95%||
				""");
		assertThat(read.indicators()).extracting(Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("完好率", "95%"));
		assertThat(read.doubts()).contains(new Doubt("indicators[0]", "第2行：这一行不完整，已并入上一行"));
	}

	@Test
	void joinsANameThatThePageBroke() {
		assertThat(withEcho("""
				|产出指标|时效指标|故障路灯修复||故障路灯修复|98%|
				|||及时率||及时率||
				""").indicators()).extracting(Indicator::name).containsExactly("故障路灯修复及时率");
	}

	@Test
	void readsARepeatedRowOnce() {
		IndicatorRows read = withSideLabel("""
				|产出指标|数量指标|路灯数量|≥120盏
				|可持续发展影响指标|服务对象满意度指标|居民满意度|≥90%
				满意度指标|服务对象满意度指标|居民满意度|≥90%|
				""");
		assertThat(levels(read)).containsExactly(tuple("产出指标", "数量指标", "路灯数量"), tuple("满意度指标", "服务对象满意度指标", "居民满意度"));
		assertThat(read.unplaced()).containsExactly(new UnplacedText("第2行 第2格", "可持续发展影响指标"));
	}

	@Test
	void keepsRowsThatHaveOnlyALevel() {
		assertThat(levels(withEcho("""
				|效益指标|经济效益指标|||||
				||社会效益指标|夜间出行||夜间出行|便利|
				""")).get(0)).isEqualTo(tuple("效益指标", "经济效益指标", null));
	}

	@Test
	void overlooksHeadsThatAreRepeatedOnEveryPage() {
		assertThat(levels(withEcho("""
				|产出指标|数量指标|路灯数量||路灯数量|120盏|
				|中(长)期目标||||年度目标||
				|一级指标|二级指标|三级指标|指标值|三级指标|指标值|备注
				||质量指标|完好率||完好率|95|
				"""))).hasSize(2);
	}

	@Test
	void keepsALevelThatTheTemplateDoesNotKnow() {
		assertThat(levels(withoutSideLabel("""
				产出指标|数字化指标|上线系统|=1个
				||下线系统|=2个
				管理指标|制度指标|制度数|=1项
				"""))).containsExactly(tuple("产出指标", "数字化指标", "上线系统"), tuple("产出指标", "数字化指标", "下线系统"),
				tuple("管理指标", "制度指标", "制度数"));
	}

	@Test
	void mendsADamagedLevelAndReportsIt() {
		IndicatorRows read = withEcho("|效益指标|社会社会效益指标|夜间出行||夜间出行|便利|");

		assertThat(dimensions(read)).containsExactly("社会效益指标");
		assertThat(read.unplaced()).containsExactly(new UnplacedText("第1行 第3格", "社会社会效益指标"));
	}

	@Test
	void joinsWordsThatWereWrappedInACell() {
		assertThat(withEcho("|产出指标|数量 指标|更换路 灯数量||更换路灯 数量|2021 年|").indicators())
			.extracting(Indicator::dimension, Indicator::name, Indicator::annualTarget)
			.containsExactly(tuple("数量指标", "更换路灯数量", "2021 年"));
	}

	@Test
	void keepsWhatIsLeftOfFormulas() {
		assertThat(withSideLabel("|产出指标|质量指标|完好率|$\\geq 95\\%$").indicators()).extracting(Indicator::annualTarget)
			.containsExactly("$\\geq 95\\%$");
	}

	@Test
	void readsTheColumnsOfDescriptionAndBasis() {
		assertThat(read("hebei-performance-2021", """
				产出⏎指标|数量指标|路灯数量|新装路灯的盏数|≥120盏|合同约定
				|质量指标|完好率|完好的路灯比例||年度计划
				""").indicators())
			.extracting(Indicator::category, Indicator::definition, Indicator::annualTarget, Indicator::targetBasis)
			.containsExactly(tuple("产出指标", "新装路灯的盏数", "≥120盏", "合同约定"), tuple("产出指标", "完好的路灯比例", null, "年度计划"));
	}

	@Test
	void leavesWordsBetweenRowsAndOtherTablesUnplaced() {
		IndicatorRows read = withoutSideLabel("""
				产出指标|数量指标|路灯数量|=120盏
				第 3 页
				||灯杆数量|=120根
				部门预算表
				收入|20|支出|20|结余|0
				""");
		assertThat(read.indicators()).extracting(Indicator::name).containsExactly("路灯数量", "灯杆数量");
		assertThat(read.unplaced()).extracting(UnplacedText::text)
			.containsExactly("第 3 页", "部门预算表", "收入", "20", "支出", "20", "结余", "0");
	}

	@Test
	void losesNothingOfARowThatIsFarTooLong() {
		String row = "产出指标|数量指标|路灯数量|=120盏" + "|杂项".repeat(60);

		IndicatorRows read = withoutSideLabel(row);

		assertThat(read.indicators()).hasSize(1);
		assertThat(read.unplaced()).hasSize(60);
	}

	@Test
	void readsNoRowsAsNone() {
		assertThat(withoutSideLabel("").indicators()).isEmpty();
		assertThat(withoutSideLabel("|||").indicators()).isEmpty();
	}

	private static IndicatorRows withSideLabel(String drawing) {
		return read("weihai-project-2024", drawing);
	}

	private static IndicatorRows withoutSideLabel(String drawing) {
		return read("weihai-declaration-2021", drawing);
	}

	private static IndicatorRows withEcho(String drawing) {
		return read("liaocheng-declaration-2021", drawing);
	}

	/** Reads rows drawn line by line with | between their cells. */
	private static IndicatorRows read(String templateKey, String drawing) {
		FormTemplate template = TEMPLATES.get(templateKey);
		List<SourceRow> rows = new ArrayList<>();
		for (String line : drawing.lines().toList()) {
			List<SourceCell> cells = new ArrayList<>();
			for (String text : line.split("\\|", -1)) {
				String where = "第" + (rows.size() + 1) + "行 第" + (cells.size() + 1) + "格";
				cells.add(new SourceCell(where, cells.size(), 1, 1, text.replace("⏎", "\n")));
			}
			rows.add(new SourceRow(cells));
		}
		return LooseIndicators.read(template.layouts().get(0).indicators().orElseThrow(), template.taxonomy(), rows);
	}

	private static List<Tuple> levels(IndicatorRows read) {
		return read.indicators()
			.stream()
			.map((indicator) -> tuple(indicator.category(), indicator.dimension(), indicator.name()))
			.toList();
	}

	private static List<String> dimensions(IndicatorRows read) {
		return read.indicators().stream().map(Indicator::dimension).toList();
	}

}
