package org.yardstick.export.word;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yardstick.Forms;
import org.yardstick.export.ExampleForms;
import org.yardstick.export.ExamplePlans;
import org.yardstick.export.FormFormat;
import org.yardstick.export.printed.PrintedCell;
import org.yardstick.export.printed.PrintedForm;
import org.yardstick.plan.Goals;
import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.Narratives;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanSnapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts about the Word documents of forms, as Apache POI reads them. */
class FormDocumentTests {

	private static final String LIAOCHENG = "liaocheng-declaration-2021";

	static Stream<PlanForm> layouts() {
		return ExampleForms.layouts();
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void holdsAllCellsOfThePrintedFormInTheirOrder(PlanForm form) {
		for (PlanContent content : List.of(ExampleForms.full(), PlanContent.BLANK, Forms.complete())) {
			PlanSnapshot plan = ExampleForms.plan(form, content);

			assertThat(document(plan).cells()).isEqualTo(printed(plan).tables()
				.stream()
				.flatMap((table) -> table.cells()
					.stream()
					.sorted(Comparator.comparing(PrintedCell::row).thenComparing(PrintedCell::column)))
				.map(PrintedCell::paragraphs)
				.toList());
		}
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void fillsTheGridOfEachTableAndMergesNothingIntoNothing(PlanForm form) {
		for (XWPFTable table : document(ExampleForms.plan(form, ExampleForms.full())).document().getTables()) {
			int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
			Map<Integer, Integer> open = new HashMap<>();
			for (XWPFTableRow row : table.getRows()) {
				int column = 0;
				for (XWPFTableCell cell : row.getTableCells()) {
					CTTcPr properties = cell.getCTTc().getTcPr();
					int span = WrittenDocument.span(cell);
					if (WrittenDocument.isCovered(cell)) {
						assertThat(open).as("above %s", cell.getText()).containsEntry(column, span);
						assertThat(cell.getText()).isEmpty();
					}
					else {
						open.remove(column);
						if (properties.isSetVMerge()) {
							assertThat(properties.getVMerge().getVal()).isEqualTo(STMerge.RESTART);
							open.put(column, span);
						}
					}
					column += span;
				}
				assertThat(column).isEqualTo(columns);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void isForPaperOfA4UprightWithPageNumbers(PlanForm form) {
		WrittenDocument document = document(ExampleForms.plan(form, ExampleForms.full()));

		assertThat(document.xml()).contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>").doesNotContain("landscape");
		assertThat(document.part("word/footer.xml")).contains("第 ", " PAGE ", " 页　共 ", " NUMPAGES ", " 页");
		assertThat(document.document().getFooterList()).hasSize(1);
		assertThat(document.document().getTables()).allSatisfy((table) -> {
			assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).hasToString("fixed");
			assertThat(table.getWidth()).isEqualTo(9638);
		});
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void keepsRowsTogetherAndRepeatsTheHeadsOfTheIndicators(PlanForm form) {
		PlanSnapshot plan = ExampleForms.plan(form, ExampleForms.full());
		List<XWPFTableRow> rows = document(plan).rows();

		assertThat(rows).allSatisfy((row) -> assertThat(row.isCantSplitRow()).isTrue());
		int heads = printed(plan).tables().stream().mapToInt((table) -> table.headRows()).sum();
		assertThat(rows.stream().filter(XWPFTableRow::isRepeatHeader)).hasSize(heads).isNotEmpty();
		document(plan).document().getTables().forEach((table) -> {
			boolean head = true;
			for (XWPFTableRow row : table.getRows()) {
				assertThat(row.isRepeatHeader() && !head).as("a head below other rows").isFalse();
				head &= row.isRepeatHeader();
			}
		});
	}

	@Test
	void mergesLevelsOfNeighboursAndLeavesBlankOnesApart() {
		PlanContent content = ExamplePlans.content(ExamplePlans.header("项目", "1"),
				List.of(ExamplePlans.indicator("产出指标", "数量指标", "1个"), ExamplePlans.indicator("产出指标", "数量指标", "2个"),
						ExamplePlans.indicator("产出指标", null, "3个"), ExamplePlans.indicator("产出指标", null, "4个"),
						ExamplePlans.indicator(null, null, "5个")));
		WrittenDocument document = document(ExampleForms.plan("weihai-project-2024", "standard", content));

		assertThat(levels(document, "1个")).containsExactly("RESTART 产出指标", "RESTART 数量指标");
		assertThat(levels(document, "2个")).containsExactly("CONTINUE ", "CONTINUE ");
		assertThat(levels(document, "3个")).containsExactly("CONTINUE ", "SINGLE ");
		assertThat(levels(document, "4个")).containsExactly("CONTINUE ", "SINGLE ");
		assertThat(levels(document, "5个")).containsExactly("SINGLE ", "SINGLE ");
	}

	private static List<String> levels(WrittenDocument document, String target) {
		return document.row(target).getTableCells().subList(1, 3).stream().map((cell) -> {
			CTTcPr properties = cell.getCTTc().getTcPr();
			String merge = !properties.isSetVMerge() ? "SINGLE"
					: (properties.getVMerge().getVal() == STMerge.RESTART) ? "RESTART" : "CONTINUE";
			return merge + " " + cell.getText();
		}).toList();
	}

	@Test
	void tellsParagraphsFromLinesWithinThem() {
		WrittenDocument document = document(ExampleForms.plan(LIAOCHENG, "standard",
				content(new Goals(null, Arrays.asList("甲\n乙", null, "丙")), "一\r\n二\t三")));

		assertThat(document.cells()).contains(List.of("甲\n乙", "", "丙"), List.of("一\n二\t三"));
		assertThat(document.xml()).contains("甲</w:t><w:br/><w:t xml:space=\"preserve\">乙");
	}

	@Test
	void letsARowThatIsLongerThanAPageGoOn() {
		WrittenDocument document = document(
				ExampleForms.plan(LIAOCHENG, "standard", content(null, "一段很长的测算依据。".repeat(600))));

		assertThat(document.row("测算依据及说明").isCantSplitRow()).isFalse();
		assertThat(document.row("项目编号").isCantSplitRow()).isTrue();
	}

	@Test
	void holdsSixtyIndicatorsUnderRepeatedHeads() {
		PlanContent content = ExamplePlans.content(ExamplePlans.header("项目", "1"),
				IntStream.range(0, 60).mapToObj(ExamplePlans::indicator).toList());
		WrittenDocument document = document(ExampleForms.plan(LIAOCHENG, "standard", content));

		XWPFTable indicators = document.document()
			.getTables()
			.stream()
			.filter((table) -> table.getRow(0).isRepeatHeader())
			.findFirst()
			.orElseThrow();
		assertThat(indicators.getRows()).hasSize(62);
		assertThat(indicators.getRow(1).isRepeatHeader()).isTrue();
		assertThat(indicators.getRow(2).isRepeatHeader()).isFalse();
	}

	@Test
	void dropsWhatNoXmlMayHoldAndKeepsEverythingElse() {
		String hostile = "名\u0000称\uD800<&>\"'\u0007]]>😀\uFFFE =1+1";
		Header header = new Header(hostile, hostile, hostile, hostile, hostile, hostile, null, null, hostile, hostile,
				hostile, hostile, hostile);
		WrittenDocument document = document(ExampleForms.plan(LIAOCHENG, "standard", new PlanContent(hostile, header,
				null, null, null, null, null, List.of(ExamplePlans.indicator(hostile, hostile, hostile)), null)));

		String kept = "名称<&>\"']]>😀 =1+1";
		assertThat(document.texts()).filteredOn(kept::equals).hasSizeGreaterThan(10);
		assertThat(document.document().getParagraphs().get(0).getText()).isEqualTo(kept);
		assertThat(document.document().getProperties().getCoreProperties().getTitle()).isEqualTo(kept);
	}

	@Test
	void namesChineseFontsWithTheirStandIns() {
		WrittenDocument document = document(ExampleForms.plan(LIAOCHENG, "standard", ExampleForms.full()));

		assertThat(document.part("word/styles.xml")).contains("w:eastAsia=\"宋体\"", "w:eastAsia=\"黑体\"",
				"w:ascii=\"Times New Roman\"");
		assertThat(document.part("word/fontTable.xml")).contains("w:name=\"宋体\"", "SimSun", "w:name=\"黑体\"", "SimHei",
				"Noto Serif CJK SC");
		assertThat(document.document().getParagraphs().get(0).getStyle()).isEqualTo("FormTitle");
	}

	@Test
	void saysInItsPropertiesWhatItIs() {
		POIXMLProperties properties = document(
				ExampleForms.plan("hebei-performance-2021", "by-month", ExampleForms.full()))
			.document()
			.getProperties();

		assertThat(properties.getCoreProperties().getTitle()).isEqualTo("村庄道路整修工程（1期）绩效目标表");
		assertThat(properties.getCustomProperties().getProperty("yardstick.template").getLpwstr())
			.isEqualTo("hebei-performance-2021");
		assertThat(properties.getCustomProperties().getProperty("yardstick.layout").getLpwstr()).isEqualTo("by-month");
		assertThat(properties.getCustomProperties().getProperty("yardstick.fiscalYear").getLpwstr()).isEqualTo("2026");
	}

	@Test
	void hasALineForTheSealAndTheHeadingAboveTheTable() {
		WrittenDocument document = document(ExampleForms.plan(LIAOCHENG, "standard", PlanContent.BLANK));

		assertThat(document.document().getParagraphs()).extracting(XWPFParagraph::getText)
			.startsWith("项目支出绩效目标申报表", "(2026 年度)");
		assertThat(document.texts()).startsWith("填报单位：", "", "（盖章）", "项目名称", "");
		assertThat(document.xml()).contains("<w:pageBreakBefore/>");
	}

	@Test
	void isTheSameFileForTheSameForm() {
		PlanSnapshot plan = ExampleForms.plan(LIAOCHENG, "standard", ExampleForms.full());

		assertThat(ExampleForms.FILES.of(plan, FormFormat.DOCX).content())
			.isEqualTo(ExampleForms.FILES.of(plan, FormFormat.DOCX).content());
		assertThat(ExampleForms.FILES.of(plan, FormFormat.DOCX).name()).isEqualTo("村庄道路整修工程（1期）绩效目标表.docx");
	}

	private static PlanContent content(Goals goals, String costing) {
		PlanContent full = ExampleForms.full();
		return new PlanContent(null, full.header(), full.funding(),
				new Narratives(costing, null, null, null, null, null), null, null, goals,
				List.of(new Indicator(null, null, null, null, null, null, null, null, null)), null);
	}

	private static PrintedForm printed(PlanSnapshot plan) {
		return PrintedForm.of(ExampleForms.TEMPLATES.get(plan.form().template()).layoutOrFirst(plan.form().layout()),
				plan);
	}

	private static WrittenDocument document(PlanSnapshot plan) {
		return WrittenDocument.of(ExampleForms.FILES.of(plan, FormFormat.DOCX).content());
	}

}
