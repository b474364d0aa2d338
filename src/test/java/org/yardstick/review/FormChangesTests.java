package org.yardstick.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanJsonReader;
import org.yardstick.review.FormChange.Kind;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FormChangesTests {

	private static final FormTemplate TEMPLATE = new FormTemplates(new PathMatchingResourcePatternResolver())
		.get("liaocheng-declaration-2021");

	private static final PlanForm FORM = new PlanForm(2026, "liaocheng-declaration-2021", null);

	private static final String WIDTH = row("a1", "数量指标", "疏浚河道长度", "≥12.5公里");

	private static final String STATIONS = row("a2", "数量指标", "新建监测站位数量", "20个");

	private static final String QUALITY = row("b1", "质量指标", "工程验收合格率", "100%");

	private static final String TIME = row("c1", "时效指标", "完工时间", "11月底前");

	private static String row(String key, String dimension, String name, String target) {
		return row(key, "产出指标", dimension, name, target);
	}

	private static String row(String key, String category, String dimension, String name, String target) {
		return Stream
			.of(cell("key", key), cell("category", category), cell("dimension", dimension), cell("name", name),
					cell("annualTarget", target))
			.filter((cell) -> !cell.isEmpty())
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static String cell(String name, String words) {
		return (words != null) ? "\"" + name + "\":\"" + words + "\"" : "";
	}

	private static PlanContent indicators(String... rows) {
		return read("{\"indicators\": [" + String.join(",", rows) + "]}");
	}

	private static PlanContent read(String json) {
		return PlanJsonReader.read(new JsonMapper().readTree(json), Notation.API, List.of()).orReject();
	}

	private static List<FormChange> changes(PlanContent before, PlanContent after) {
		return FormChanges.between(before, after, TEMPLATE, FORM).all();
	}

	private static List<String> words(List<FormChange> changes) {
		return changes.stream().map((change) -> {
			ChangedCell first = change.cells().get(0);
			String what = change.isWholeRow() ? change.cells().size() + "格" : first.before() + " → " + first.after();
			return change.kind().title() + " " + change.path() + " " + what;
		}).toList();
	}

	@Test
	void equalFormsHaveNoChanges() {
		PlanContent form = indicators(WIDTH, STATIONS, QUALITY);
		assertThat(changes(form, form)).isEmpty();
		assertThat(changes(PlanContent.BLANK, PlanContent.BLANK)).isEmpty();
	}

	@Test
	void aCellIsNamedByPlaceAndKeyAndInWords() {
		List<FormChange> changes = changes(indicators(WIDTH, STATIONS),
				indicators(WIDTH, row("a2", "数量指标", "新建监测站位数量", "24个")));
		assertThat(changes).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.CHANGED);
			assertThat(change.path()).isEqualTo("indicators[1].annualTarget");
			assertThat(change.key()).isEqualTo("indicators[#a2].annualTarget");
			assertThat(change.section()).isEqualTo("绩效指标");
			assertThat(change.place()).startsWith("产出指标 / 数量指标 / 新建监测站位数量");
			assertThat(change.cells())
				.containsExactly(new ChangedCell("indicators[#a2].annualTarget", null, "20个", "24个"));
		});
	}

	@Test
	void movedRowsAreNoChanges() {
		assertThat(changes(indicators(WIDTH, STATIONS, QUALITY), indicators(QUALITY, STATIONS, WIDTH))).isEmpty();
	}

	@Test
	void movedRowsWithOtherKeysAreNoChangesEither() {
		PlanContent imported = indicators(row("x1", "质量指标", "工程验收合格率", "100%"), row("x2", "数量指标", "疏浚河道长度", "≥12.5公里"));
		assertThat(changes(indicators(WIDTH, QUALITY), imported)).isEmpty();
	}

	@Test
	void anImportThatMovedKeysToOtherRowsHidesNothing() {
		PlanContent imported = indicators(row("a1", "数量指标", "清理淤泥方量", "≥3万立方米"), row("a2", "数量指标", "疏浚河道长度", "≥12.5公里"),
				row("x3", "数量指标", "新建监测站位数量", "20个"));
		assertThat(words(changes(indicators(WIDTH, STATIONS), imported))).containsExactly("新增 indicators[0] 4格");
	}

	@Test
	void aRenamedRowIsOneChange() {
		assertThat(
				words(changes(indicators(WIDTH, STATIONS), indicators(WIDTH, row("a2", "数量指标", "新建水质监测站位数量", "20个")))))
			.containsExactly("修改 indicators[1].name 新建监测站位数量 → 新建水质监测站位数量");
	}

	@Test
	void aRenamedRowIsFoundWithoutItsKey() {
		assertThat(words(changes(indicators(WIDTH, STATIONS),
				indicators(row("y1", "数量指标", "新建水质监测站位数量", "20个"), row("y2", "数量指标", "疏浚河道长度", "≥12.5公里")))))
			.containsExactly("修改 indicators[0].name 新建监测站位数量 → 新建水质监测站位数量");
	}

	@Test
	void theLikestNameIsTheRow() {
		PlanContent before = indicators(row("k1", "数量指标", "培训基层干部人数", "300人"), row("k2", "数量指标", "培训基层干部期数", "6期"));
		PlanContent after = indicators(row("n1", "数量指标", "培训全县基层干部期数", "6期"), row("n2", "数量指标", "培训全县基层干部人数", "300人"));
		assertThat(words(changes(before, after))).containsExactly("修改 indicators[0].name 培训基层干部期数 → 培训全县基层干部期数",
				"修改 indicators[1].name 培训基层干部人数 → 培训全县基层干部人数");
	}

	@Test
	void anotherIndicatorInTheSamePlaceIsNoRenaming() {
		PlanContent before = indicators(row("k1", "数量指标", "受益学生人数", "900人"));
		PlanContent after = indicators(row("n1", "数量指标", "受益教师人数", "80人"));
		assertThat(changes(before, after)).extracting(FormChange::kind)
			.containsExactlyInAnyOrder(Kind.ADDED, Kind.REMOVED);
	}

	@Test
	void aRowWrittenAnewUnderItsKeyChangesItsCells() {
		assertThat(words(changes(indicators(STATIONS), indicators(row("a2", "数量指标", "购置快艇", "2艘")))))
			.containsExactly("修改 indicators[0].name 新建监测站位数量 → 购置快艇", "修改 indicators[0].annualTarget 20个 → 2艘");
	}

	@Test
	void aSplitRowIsAChangeAndANewRow() {
		PlanContent before = indicators(row("k1", "数量指标", "培训期数和人数", "6期300人"));
		PlanContent after = indicators(row("k1", "数量指标", "培训期数", "6期"), row("k2", "数量指标", "参训人数", "300人"));
		assertThat(words(changes(before, after))).containsExactly("修改 indicators[0].name 培训期数和人数 → 培训期数",
				"修改 indicators[0].annualTarget 6期300人 → 6期", "新增 indicators[1] 4格");
	}

	@Test
	void ofTwoRowsWithOneNameTheOneThatWentIsFound() {
		PlanContent before = indicators(row("k1", "数量指标", "围墙重砌长度", "210米"), row("k2", "数量指标", "围墙重砌长度", "180米"));
		PlanContent after = indicators(row("n1", "数量指标", "围墙重砌长度", "180米"));
		assertThat(changes(before, after)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.REMOVED);
			assertThat(change.cells()).last().extracting(ChangedCell::before).isEqualTo("210米");
		});
	}

	@Test
	void aRowIsAddedOrRemovedAsAWholeAndKnowsItsNeighbour() {
		List<FormChange> removed = changes(indicators(WIDTH, STATIONS, QUALITY), indicators(WIDTH, QUALITY));
		assertThat(removed).singleElement().satisfies((change) -> {
			assertThat(change.isWholeRow()).isTrue();
			assertThat(change.follows()).isEqualTo("indicators[#a1]");
			assertThat(change.place()).isEqualTo("产出指标 / 数量指标 / 新建监测站位数量");
			assertThat(change.cells()).extracting(ChangedCell::label).containsExactly("一级指标", "二级指标", "三级指标", "指标值");
			assertThat(change.tellingCells()).extracting(ChangedCell::label).containsExactly("三级指标", "指标值");
		});
		assertThat(changes(indicators(WIDTH), PlanContent.BLANK)).singleElement()
			.extracting(FormChange::follows)
			.isNull();
	}

	@Test
	void blankRowsAndRowsWithLevelsOnlyAreRoom() {
		assertThat(changes(indicators(WIDTH), indicators(WIDTH, row("r1", "时效指标", null, null), "{\"key\": \"r2\"}")))
			.isEmpty();
	}

	@Test
	void aRowThatMovedToAnotherLevelIsTheSameRow() {
		assertThat(words(changes(indicators(TIME), indicators(row("n1", "效益指标", "社会效益指标", "完工时间", "11月底前")))))
			.containsExactly("修改 indicators[0].category 产出指标 → 效益指标", "修改 indicators[0].dimension 时效指标 → 社会效益指标");
	}

	@Test
	void aLevelOfSeveralRowsIsOneChange() {
		PlanContent before = indicators(row("k1", "数量", "疏浚河道长度", "12公里"), row("k2", "数量", "新建监测站位数量", "20个"),
				row("k3", "质量", "工程验收合格率", "100%"));
		PlanContent after = indicators(row("k1", "数量指标", "疏浚河道长度", "12公里"), row("k2", "数量指标", "新建监测站位数量", "20个"),
				row("k3", "质量指标", "工程验收合格率", "100%"));
		assertThat(words(changes(before, after))).containsExactly("修改 indicators[0].dimension 数量 → 数量指标",
				"修改 indicators[2].dimension 质量 → 质量指标");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			≥95%      | ≥ 95%
			12月底前  | 12月 底前
			两行文字  | '两行\\n文字'
			全角空格  | 全角　空格
			""")
	void whiteSpaceIsNoChange(String before, String after) {
		assertThat(changes(indicators(row("k1", "数量指标", "参训率", before)), indicators(row("k1", "数量指标", "参训率", after))))
			.isEmpty();
	}

	@Test
	void amountsAndPercentsAreComparedAsValuesAndShownAsPrinted() {
		PlanContent before = read("""
				{"funding": {"total": "500000.00", "annual": "70000"},
				 "spendingPlan": [{"milestone": "3月底", "cumulativePercent": "25.0"}, {"milestone": "6月底"}],
				 "schedule": [{"key": "s1", "activity": "招标", "startDate": "2026-03-01", "amount": "120000.00"}]}""");
		PlanContent after = read(
				"""
						{"funding": {"total": "500000", "annual": "80000.00"},
						 "spendingPlan": [{"milestone": "3月底", "cumulativePercent": "25"}, {"milestone": "6月底", "cumulativePercent": "60"}],
						 "schedule": [{"key": "s1", "activity": "招标", "startDate": "2026-04-01", "amount": "120000"}]}""");
		assertThat(changes(before, after)).extracting(FormChange::path)
			.containsExactly("funding.annual", "spendingPlan[1].cumulativePercent", "schedule[0].startDate");
		assertThat(changes(before, after).get(0).cells().get(0)).extracting(ChangedCell::before, ChangedCell::after)
			.containsExactly("70000.00", "80000.00");
	}

	@Test
	void aParagraphPutBeforeOthersIsOneChange() {
		PlanContent before = read("{\"goals\": {\"annual\": [\"疏浚河道12.5公里。\", \"新建监测站位20个。\"]}}");
		PlanContent after = read("{\"goals\": {\"annual\": [\"完成施工招标。\", \"疏浚河道12.5公里。\", \"新建监测站位24个。\"]}}");
		assertThat(words(changes(before, after))).containsExactly("新增 goals.annual[0] 1格",
				"修改 goals.annual[2] 新建监测站位20个。 → 新建监测站位24个。");
	}

	@Test
	void clearedAndFilledCellsOfTheHead() {
		PlanContent before = read("{\"header\": {\"projectName\": \"河道疏浚\"}, \"more\": {\"监理单位\": \"招标确定\"}}");
		PlanContent after = read("{\"header\": {\"projectName\": \"河道疏浚\", \"nature\": \"一次性项目\"}}");
		assertThat(words(changes(before, after))).containsExactly("新增 header.nature null → 一次性项目",
				"删去 more.监理单位 招标确定 → null");
		assertThat(changes(before, after)).noneMatch(FormChange::isWholeRow);
	}

	@Test
	void whatTheYearExplainsIsMarkedAndNotCounted() {
		PlanContent before = read(
				"""
						{"header": {"projectName": "2025年河道疏浚", "projectCode": "17", "startDate": "2025-01-01", "endDate": "2025-12-31"},
						 "funding": {"total": "20250000.00"},
						 "narratives": {"legalBasis": "水发〔2025〕3号", "overview": "2025—2027年分三年实施，2025年完成一半。"},
						 "indicators": [{"category": "产出指标", "dimension": "数量指标", "name": "2025年疏浚长度", "annualTarget": "2025米"}]}""");
		PlanContent after = read(
				"""
						{"header": {"projectName": "2026年河道疏浚", "projectCode": "18", "startDate": "2026-01-01", "endDate": "2027-12-31"},
						 "funding": {"total": "20260000.00"},
						 "narratives": {"legalBasis": "水发〔2026〕3号", "overview": "2025—2027年分三年实施，2026年完成一半。"},
						 "indicators": [{"category": "产出指标", "dimension": "数量指标", "name": "2026年疏浚长度", "annualTarget": "2026米"}]}""");
		FormChanges changes = FormChanges.sinceLastYear(before, after, TEMPLATE, FORM);
		assertThat(changes.all()).filteredOn(FormChange::yearly)
			.extracting(FormChange::path)
			.containsExactly("header.projectName", "header.projectCode", "header.startDate", "narratives.overview",
					"indicators[0].name");
		assertThat(changes.all()).filteredOn((change) -> !change.yearly())
			.extracting(FormChange::path)
			.containsExactly("header.endDate", "funding.total", "narratives.legalBasis", "indicators[0].annualTarget");
		assertThat(changes.count()).isEqualTo(4);
		assertThat(FormChanges.between(before, after, TEMPLATE, FORM).count()).isEqualTo(9);
	}

	@Test
	void acrossYearsLevelsAreComparedByMeaningAndCellsWithoutAPlaceAreLeftOut() {
		PlanContent before = read(
				"""
						{"narratives": {"otherMatters": "无"}, "indicators": [{"category": "产出指标", "dimension": "数量指标", "name": "疏浚长度", "targetBasis": "方案"},
						 {"category": "效益指标", "dimension": "社会效益", "name": "受益人口"}]}""");
		PlanContent after = read("""
				{"indicators": [{"category": "产出指标", "dimension": "数量指标", "name": "疏浚长度"},
				 {"category": "效益指标", "dimension": "社会效益指标", "name": "受益人口"}]}""");
		assertThat(words(FormChanges.sinceLastYear(before, after, TEMPLATE, FORM).all()))
			.noneMatch((words) -> words.contains("dimension"))
			.noneMatch((words) -> words.contains("targetBasis"));
		assertThat(words(changes(before, after))).contains("修改 indicators[1].dimension 社会效益 → 社会效益指标");
	}

	@Test
	void fiveHundredHostileRowsArePaired() {
		String stem = "监测".repeat(60);
		PlanContent before = indicators(IntStream.range(0, 500)
			.mapToObj((n) -> row("a" + n, "数量指标", stem + n, "≥" + n))
			.toArray(String[]::new));
		List<String> rows = new ArrayList<>(
				IntStream.range(0, 500).mapToObj((n) -> row("b" + n, "数量指标", "新" + stem + n, "≥" + n)).toList());
		Collections.reverse(rows);
		assertThat(changes(before, indicators(rows.toArray(String[]::new)))).hasSizeBetween(500, 1500);
	}

}
