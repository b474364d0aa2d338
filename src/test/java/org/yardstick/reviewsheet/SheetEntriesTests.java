package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.yardstick.shared.Problem;
import org.yardstick.shared.RejectedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SheetEntriesTests {

	private final ReviewScheme scheme = ReviewSchemes.read(new ClassPathResource("review-schemes/national-2015.yaml"));

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.5", "8.50", "10", "1e1" })
	void takesScoresInHalfSteps(String score) {
		entries("form", new PointMark(null, new BigDecimal(score), null)).refuseUnless(this.scheme);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.5", "10.5", "8.25", "11" })
	void refusesOtherScoresAndSaysWhich(String score) {
		SheetEntries entries = entries("form", new PointMark(null, new BigDecimal(score), null));
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> entries.refuseUnless(this.scheme))
			.satisfies((refused) -> assertThat(refused.problems())
				.containsExactly(new Problem("marks.form.score", "规范完整性的得分应在 0 到 10 之间，以 0.5 分为一档。")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "1e-999999999", "0.1234567890123456789012345" })
	void numbersThatWouldTakeForEverAreNoScores(String number) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PointMark(null, new BigDecimal(number), null).toString());
	}

	@Test
	void tellsEveryProblemAtOnce() {
		SheetEntries entries = new SheetEntries(ProjectKind.KEY,
				Map.of("nowhere", new PointMark(Grade.GOOD, null, null), "form",
						new PointMark(null, BigDecimal.valueOf(99), "字".repeat(501))),
				"字".repeat(2001));
		assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> entries.refuseUnless(this.scheme))
			.satisfies((refused) -> assertThat(refused.problems()).extracting(Problem::path)
				.containsExactlyInAnyOrder("marks.nowhere", "marks.form.score", "marks.form.words", "opinion"));
	}

	@Test
	void equalMarksAreEqualHoweverTheyAreWritten() {
		SheetEntries one = entries("form", new PointMark(null, new BigDecimal("8.50"), " 好 "));
		SheetEntries other = new SheetEntries(null,
				Map.of("form", new PointMark(null, new BigDecimal("8.5"), "好"), "clarity", PointMark.NONE), " ");
		assertThat(one).isEqualTo(other);
	}

	private static SheetEntries entries(String point, PointMark mark) {
		return new SheetEntries(null, Map.of(point, mark), null);
	}

}
