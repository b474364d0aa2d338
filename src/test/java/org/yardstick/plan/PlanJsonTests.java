package org.yardstick.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yardstick.Forms;
import org.yardstick.shared.Problem;
import org.yardstick.shared.Yuan;
import org.yardstick.template.AmountStyle;
import org.yardstick.template.AmountUnit;
import org.yardstick.template.Notation;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PlanJsonTests {

	private static final Notation PRINTED = new Notation(new AmountStyle(AmountUnit.TEN_THOUSAND_YUAN, 0),
			DateTimeFormatter.ofPattern("yyyy 年 MM 月 dd 日"), true);

	private final JsonMapper json = new JsonMapper();

	@Test
	void whatIsWrittenIsReadBackInBothNotations() {
		PlanContent content = RowKeys.assign(Forms.complete(), PlanContent.BLANK);

		for (Notation notation : List.of(Notation.API, PRINTED)) {
			PlanInput read = PlanJsonReader.read(new PlanJsonWriter(notation, true).write(content), notation,
					List.of());
			assertThat(read.problems()).isEmpty();
			assertThat(read.content()).isEqualTo(content);
		}
	}

	@Test
	void aBlankCellIsNullAndNotZero() {
		PlanContent content = read("{\"header\": {\"projectName\": \"  \"}, \"funding\": {\"total\": \"\"}}",
				Notation.API)
			.content();

		assertThat(content).isEqualTo(PlanContent.BLANK);
	}

	@Test
	void peopleTypeAmountsAndDaysInManyWays() {
		PlanContent content = read("""
				{"header": {"startDate": "2027年3月1日", "endDate": "2027.12.31"},
				 "funding": {"total": "１，２７７", "annual": "50万元", "otherFunds": "3000元"},
				 "spendingPlan": [{"milestone": "6月底", "cumulativePercent": "50％"}]}""", PRINTED).orReject();

		assertThat(content.header().startDate()).isEqualTo(LocalDate.of(2027, 3, 1));
		assertThat(content.header().endDate()).isEqualTo(LocalDate.of(2027, 12, 31));
		assertThat(content.funding())
			.isEqualTo(new Funding(Yuan.of("12770000"), Yuan.of("500000"), null, Yuan.of("3000")));
		assertThat(content.spendingPlan().get(0).cumulativePercent()).isEqualByComparingTo("50");
	}

	@Test
	void theApiTakesYuanAndIsoDaysOnly() {
		assertThat(paths(read("""
				{"header": {"startDate": "2027年3月1日", "endDate": "2027-02-30"}, "funding": {"total": "50万元"}}""",
				Notation.API)))
			.containsExactlyInAnyOrder("header.startDate", "header.endDate", "funding.total");
	}

	@Test
	void aProblemSaysWhatToWrite() {
		assertThat(read("{\"funding\": {\"total\": \"七万\"}}", PRINTED).problems())
			.containsExactly(new Problem("funding.total", "“七万”看不懂。金额请填数字，单位是万元，最多到分，例如 1277。"));
	}

	@Test
	void cellsThatCannotBeStoredAreNamed() {
		assertThat(paths(read("""
				{"header": {"projectName": "a\\u0000b", "contact": "\\ud83d", "category": {}},
				 "narratives": {"costing": "%s"}, "goals": {"annual": "一句话"},
				 "indicators": [{"name": ["x"]}, 5], "schedule": {}, "colour": 1}""".formatted("长".repeat(20_001)),
				Notation.API)))
			.contains("header.projectName", "header.contact", "header.category", "narratives.costing", "goals.annual",
					"indicators[0].name", "indicators[1]", "schedule", "colour");
	}

	@Test
	void aFormHasNoMoreThanFiveHundredRows() {
		String rows = "{},".repeat(500) + "{}";

		assertThat(paths(read("{\"indicators\": [" + rows + "]}", Notation.API))).containsExactly("indicators");
	}

	@Test
	void blankParagraphsAtTheEndAreRoomToWriteAndNoWords() {
		PlanContent content = read("{\"goals\": {\"annual\": [\"目标一\", \"\", \"目标三\", \" \", null]}}", Notation.API)
			.content();

		assertThat(content.goals().annual()).containsExactly("目标一", null, "目标三");
	}

	@Test
	void cellsAreFoundByTheirPaths() {
		Map<String, String> cells = PlanCells.of(Forms.complete(), PRINTED);

		assertThat(cells).containsEntry("funding.total", "50")
			.containsEntry("indicators[1].annualTarget", "=2栋")
			.containsEntry("goals.annual[0]", "维修教学楼 2 栋，暑假结束前完工，师生满意度不低于 95%。")
			.doesNotContainKey("header.projectCode")
			.doesNotContainKey("indicators[0].key");
	}

	@Test
	void changesFollowARowWhereverItMoved() {
		PlanContent before = form(row("a", "培训人数", "≥30人"), row("b", "合格率", "≥95%"));
		PlanContent after = form(row("b", "合格率", "≥98%"), row("a", "培训人数", "≥30人"));

		assertThat(PlanCells.changes(before, after))
			.containsExactly(new CellChange("indicators[#b].annualTarget", "≥95%", "≥98%"));
		assertThat(PlanCells.changes(before, before)).isEmpty();
	}

	private PlanInput read(String text, Notation notation) {
		return PlanJsonReader.read(this.json.readTree(text), notation, List.of());
	}

	private static List<String> paths(PlanInput input) {
		return input.problems().stream().map(Problem::path).toList();
	}

	private static PlanContent form(Indicator... rows) {
		return new PlanContent(null, null, null, null, null, null, null, List.of(rows), null);
	}

	private static Indicator row(String key, String name, String target) {
		return new Indicator(key, "产出指标", "数量指标", name, null, null, target, null, null);
	}

}
