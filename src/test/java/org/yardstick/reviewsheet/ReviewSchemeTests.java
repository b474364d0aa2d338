package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rule of the grade at its edges, and the file that states it. */
class ReviewSchemeTests {

	private static final String FILE = "review-schemes/national-2015.yaml";

	private final ReviewScheme scheme = ReviewSchemes.read(new ClassPathResource(FILE));

	@Test
	void hasFourChecksAndEightPointsOfAHundred() {
		assertThat(this.scheme.checks()).extracting(ReviewCheck::name)
			.containsExactly("完整性审核", "相关性审核", "适当性审核", "可行性审核");
		assertThat(this.scheme.points()).extracting(ReviewPoint::name)
			.containsExactly("规范完整性", "明确清晰性", "目标相关性", "指标科学性", "绩效合理性", "资金匹配性", "实现可能性", "条件充分性");
		assertThat(this.scheme.points()).extracting((point) -> point.full().intValue())
			.containsExactly(10, 10, 15, 15, 15, 15, 10, 10);
	}

	@Test
	void saysWhereItIsFromAndThatNobodyHasComparedIt() {
		assertThat(this.scheme.origin()).contains("财预〔2015〕88号", "第1版", "待核对原文");
		assertThat(this.scheme.checks()).extracting(ReviewCheck::source).allMatch((source) -> source.contains("88号"));
	}

	@ParameterizedTest
	@CsvSource({ "100, EXCELLENT", "90, EXCELLENT", "89.5, GOOD", "80, GOOD", "79.5, FAIR", "60, FAIR", "59.5, POOR",
			"0, POOR" })
	void aKeyProjectHasTheGradeOfItsTotal(BigDecimal total, Grade grade) {
		SheetResult result = this.scheme.assess(scores(total));
		assertThat(result.total()).isEqualByComparingTo(total);
		assertThat(result.grade()).isEqualTo(grade);
	}

	@Test
	void aHundredthBelowTheThresholdIsBelow() {
		assertThat(this.scheme.gradeOf(new BigDecimal("90.00"))).isEqualTo(Grade.EXCELLENT);
		assertThat(this.scheme.gradeOf(new BigDecimal("89.99"))).isEqualTo(Grade.GOOD);
		assertThat(this.scheme.gradeOf(new BigDecimal("79.99"))).isEqualTo(Grade.FAIR);
		assertThat(this.scheme.gradeOf(new BigDecimal("59.99"))).isEqualTo(Grade.POOR);
	}

	@ParameterizedTest
	@CsvSource({ "优优优优优优优优, 优", "优优优优优优良良, 优", "优优优优优良良良, 良", "优优优优优优良中, 良", "优优优优优优优差, 中", "良良良良良良中中, 良",
			"良良良良良中中中, 中", "良良良良良良中差, 中", "优优优优优优差差, 中", "中中中中中中差差, 中", "中中中中中差差差, 差", "优优优优优差差差, 差", "差差差差差差差差, 差" })
	void aGeneralProjectHasTheGradeOfSixPointsUnlessTheRestIsWorse(String marks, String grade) {
		assertThat(this.scheme.assess(grades(marks)).grade().title()).isEqualTo(grade);
	}

	@Test
	void thereIsNoGradeBeforeAllPointsAreMarked() {
		SheetResult result = this.scheme.assess(grades("优优优优优优优"));
		assertThat(result.grade()).isNull();
		assertThat(result.missing()).extracting(ReviewPoint::name).containsExactly("条件充分性");
		assertThat(this.scheme.assess(SheetEntries.BLANK).missing()).hasSize(8);
	}

	@Test
	void scoresDoNotStandForGrades() {
		SheetEntries scores = scores(new BigDecimal("90"));
		SheetEntries general = new SheetEntries(ProjectKind.GENERAL, scores.marks(), null);
		assertThat(this.scheme.assess(general).missing()).hasSize(8);
		assertThat(this.scheme.assess(general).total()).isNull();
	}

	@Test
	void aGradeSaysWhatFollows() {
		assertThat(this.scheme.level(Grade.EXCELLENT).consequence()).contains("进入下一步预算安排");
		assertThat(this.scheme.level(Grade.GOOD).consequence()).contains("协商完善");
		assertThat(this.scheme.level(Grade.FAIR).consequence()).contains("重新报送");
		assertThat(this.scheme.level(Grade.POOR).consequence()).contains("不得进入");
		assertThat(this.scheme.grades()).extracting(GradeLevel::sendBack).containsExactly(false, false, true, true);
	}

	@Test
	void aYearUsesTheLastSchemeThatBegan() {
		ReviewSchemes schemes = new ReviewSchemes(new PathMatchingResourcePatternResolver());
		assertThat(schemes.of(2027).key()).isEqualTo("national-2015");
		assertThat(schemes.of(2000).key()).isEqualTo("national-2015");
	}

	@ParameterizedTest
	@CsvSource({ "full: 15, full: 14, the full scores add up to",
			"key: clarity, key: form, two points have the same key", "[X14], [C01], a code is at two points",
			"grade: FAIR, grade: GOOD, the grades are not those",
			"verified: false, verifed: false, Missing creator property",
			"key: national-2015, key: other, not named after its key" })
	void aMistakeInTheFileStopsTheStart(String words, String mistaken, String told) throws Exception {
		String yaml = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8)
			.replaceFirst(java.util.regex.Pattern.quote(words), mistaken);
		ByteArrayResource file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "national-2015.yaml";
			}
		};
		assertThatThrownBy(() -> ReviewSchemes.read(file)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining(told);
	}

	/** Marks that add up to the total: the last points lose what is missing. */
	private SheetEntries scores(BigDecimal total) {
		Map<String, PointMark> marks = new HashMap<>();
		BigDecimal left = total;
		for (ReviewPoint point : this.scheme.points()) {
			BigDecimal score = left.min(point.full());
			marks.put(point.key(), new PointMark(null, score, null));
			left = left.subtract(score);
		}
		return new SheetEntries(ProjectKind.KEY, marks, null);
	}

	private SheetEntries grades(String titles) {
		List<ReviewPoint> points = this.scheme.points();
		Map<String, PointMark> marks = new HashMap<>();
		IntStream.range(0, titles.length())
			.forEach((n) -> marks.put(points.get(n).key(),
					new PointMark(grade(titles.substring(n, n + 1)), null, null)));
		return new SheetEntries(ProjectKind.GENERAL, marks, null);
	}

	private static Grade grade(String title) {
		return Arrays.stream(Grade.values()).filter((grade) -> grade.title().equals(title)).findFirst().orElseThrow();
	}

}
