package org.yardstick.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowKeysTests {

	@Test
	void rowsThatHaveAKeyKeepIt() {
		PlanContent content = form(row("b", "培训人数"), row("a", "培训场次"));

		assertThat(keys(RowKeys.assign(content, PlanContent.BLANK))).containsExactly("b", "a");
	}

	@Test
	void aRowWithTheSameWordsTakesOverTheKeyWhereverItStands() {
		PlanContent before = form(row("a", "培训人数"), row("b", "培训场次"), row("c", "合格率"));
		PlanContent after = form(row(null, "合格率"), row(null, "培训人数"));

		assertThat(keys(RowKeys.assign(after, before))).containsExactly("c", "a");
	}

	@Test
	void aChangedRowTakesOverTheKeyOfItsPlace() {
		PlanContent before = form(row("a", "培训人数"), row("b", "培训场次"));
		PlanContent after = form(row(null, "培训人数"), row(null, "培训班次"));

		assertThat(keys(RowKeys.assign(after, before))).containsExactly("a", "b");
	}

	@Test
	void equalRowsGetKeysOfTheirOwn() {
		PlanContent before = form(row("a", "培训人数"), row("b", "培训人数"));
		PlanContent after = form(row(null, "培训人数"), row(null, "培训人数"), row(null, "培训人数"));

		assertThat(keys(RowKeys.assign(after, before))).doesNotHaveDuplicates().startsWith("a", "b").hasSize(3);
	}

	@Test
	void aKeyThatStandsTwiceOrIsNoKeyIsReplaced() {
		PlanContent content = form(row("a", "培训人数"), row("a", "培训场次"), row("<b>", "合格率"));

		assertThat(keys(RowKeys.assign(content, PlanContent.BLANK))).startsWith("a")
			.doesNotHaveDuplicates()
			.doesNotContain("<b>")
			.doesNotContainNull();
	}

	@Test
	void unchangedRowsOfALongFormKeepAllTheirKeys() {
		Indicator[] rows = IntStream.range(0, 60).mapToObj((n) -> row("k" + n, "指标" + n)).toArray(Indicator[]::new);
		Indicator[] withoutKeys = Stream.of(rows).map((row) -> row.withKey(null)).toArray(Indicator[]::new);

		assertThat(RowKeys.assign(form(withoutKeys), form(rows))).isEqualTo(form(rows));
	}

	private static List<String> keys(PlanContent content) {
		return content.indicators().stream().map(Indicator::key).toList();
	}

	private static PlanContent form(Indicator... rows) {
		return new PlanContent(null, null, null, null, null, null, null, List.of(rows), null);
	}

	private static Indicator row(String key, String name) {
		return new Indicator(key, "产出指标", "数量指标", name, null, null, null, null, null);
	}

}
