package org.yardstick.rule.arithmetic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yardstick.rule.CheckedForm;
import org.yardstick.rule.Finding;
import org.yardstick.rule.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class SpendingPaceTests {

	private final SpendingPace rule = new SpendingPace();

	@ParameterizedTest
	@CsvSource({ "50 100 0 0, 2", "10 5 80 100, 1", "60 空 50 100, 2", "20 50 75 120, 3", "-5 50 75 100, 0" })
	void findsACourseThatCannotBe(String course, int point) {
		assertThat(spending(course)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("X04");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.path()).isEqualTo("spendingPlan[" + point + "].cumulativePercent");
			assertThat(finding.evidence()).isEqualTo(course.replace(" ", " / "));
		});
	}

	@ParameterizedTest
	@CsvSource({ "空 空 20 100, 0", "空 空 空 100, 0", "空 40 空 100, 0", "25 空 75 100, 1", "空 50 100 空, 0", "100 空 空 空, 1",
			"25 50 75 90, 3" })
	void warnsOfBlankPointsAndOfAnEndBelowTheWhole(String course, int point) {
		assertThat(spending(course)).extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.WARNING, "spendingPlan[" + point + "].cumulativePercent"));
	}

	@ParameterizedTest
	@CsvSource({ "空 30 50 100, 0", "0 0 0 100, 3", "70 70 70 100, 0" })
	void hintsAtAnUnlikelyPace(String course, int point) {
		assertThat(spending(course)).extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.INFO, "spendingPlan[" + point + "].cumulativePercent"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "25 50 75 100", "0 10 10 100", "0 0 50 100", "100 100 100 100", "100", "空 空 空 空" })
	void acceptsOtherCourses(String course) {
		assertThat(spending(course)).isEmpty();
	}

	@Test
	void hintsAtAScheduleOfOneRow() {
		assertThat(schedule("'200000'")).extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.INFO, "schedule[0].activity"));
	}

	@Test
	void hintsAtAScheduleThatPaysAllAtTheEnd() {
		assertThat(schedule("'0'", "'0'", "'286000'")).extracting(Finding::severity, Finding::path)
			.containsExactly(tuple(Severity.INFO, "schedule[2].amount"));
	}

	@Test
	void takesABlankAmountForNoZero() {
		assertThat(schedule("null", "'286000'")).isEmpty();
		assertThat(schedule("'150000'", "'0'")).isEmpty();
	}

	private List<Finding> spending(String course) {
		String[] points = course.split(" ");
		String rows = IntStream.range(0, points.length)
			.mapToObj((n) -> "{'milestone': '第" + (n + 1) + "季度', 'cumulativePercent': "
					+ (points[n].equals("空") ? "null" : "'" + points[n] + "'") + "}")
			.collect(Collectors.joining(", "));
		return CheckedForm.on("hebei-performance-2021").with("{'spendingPlan': [" + rows + "]}").check(this.rule);
	}

	private List<Finding> schedule(String... amounts) {
		String rows = List.of(amounts)
			.stream()
			.map((amount) -> "{'activity': '实施', 'amount': " + amount + "}")
			.collect(Collectors.joining(", "));
		return CheckedForm.on("liaocheng-declaration-2021").with("{'schedule': [" + rows + "]}").check(this.rule);
	}

}
