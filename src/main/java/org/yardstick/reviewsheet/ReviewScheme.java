package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * By what a review judges: checks, points and the rule of the grade, as a file of data
 * states them.
 *
 * @param key what the file is named after
 * @param version counts up with every change
 * @param name the heading of the sheet
 * @param source where the rules stand
 * @param verified whether somebody compared the file with its source
 * @param fromYear the first fiscal year that is judged by it
 * @param step scores are multiples of it
 * @param grades the best first
 */
public record ReviewScheme(String key, int version, String name, String source, boolean verified, int fromYear,
		BigDecimal step, List<ReviewCheck> checks, Deductions deductions, List<GradeLevel> grades) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/**
	 * @throws IllegalArgumentException if points or grades do not fit together
	 */
	public ReviewScheme {
		checks = List.copyOf(checks);
		grades = List.copyOf(grades);
		List<ReviewPoint> points = checks.stream().flatMap((check) -> check.points().stream()).toList();
		require(isDistinct(points.stream().map(ReviewPoint::key)), "two points have the same key");
		require(isDistinct(points.stream().flatMap((point) -> point.codes().stream())), "a code is at two points");
		BigDecimal full = points.stream().map(ReviewPoint::full).reduce(BigDecimal.ZERO, BigDecimal::add);
		require(full.compareTo(WHOLE) == 0, "the full scores add up to " + full);
		require(grades.stream().map(GradeLevel::grade).toList().equals(List.of(Grade.values())),
				"the grades are not those of the program, the best first");
	}

	/** All points, top to bottom. */
	public List<ReviewPoint> points() {
		return this.checks.stream().flatMap((check) -> check.points().stream()).toList();
	}

	public Optional<ReviewPoint> point(String pointKey) {
		return points().stream().filter((point) -> point.key().equals(pointKey)).findFirst();
	}

	/** The level of a grade. */
	public GradeLevel level(Grade grade) {
		return this.grades.get(grade.ordinal());
	}

	/** Where it is from, in words, with a warning if nobody has compared it yet. */
	public String origin() {
		return this.source + "（第" + this.version + "版" + (this.verified ? "" : "，待核对原文") + "）";
	}

	/** The grade of a share of the full score, in per cent. */
	Grade gradeOf(BigDecimal share) {
		return firstReached((level) -> level.isReached(share));
	}

	/** What the marks come to. While points are without a mark there is no grade. */
	public SheetResult assess(SheetEntries entries) {
		List<ReviewPoint> missing = points().stream().filter((point) -> !entries.isMarked(point.key())).toList();
		if (entries.kind() == ProjectKind.KEY) {
			BigDecimal total = points().stream()
				.map((point) -> entries.mark(point.key()).score())
				.filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			return new SheetResult(missing.isEmpty() ? gradeOf(total) : null, total, missing);
		}
		List<Grade> marks = points().stream().map((point) -> entries.mark(point.key()).grade()).toList();
		return new SheetResult(missing.isEmpty() ? firstReached((level) -> level.isReached(marks)) : null, null,
				missing);
	}

	private Grade firstReached(Predicate<GradeLevel> reached) {
		return this.grades.stream().filter(reached).map(GradeLevel::grade).findFirst().orElse(Grade.POOR);
	}

	private static boolean isDistinct(Stream<String> words) {
		List<String> all = words.toList();
		return all.stream().distinct().count() == all.size();
	}

	private static void require(boolean fact, String otherwise) {
		if (!fact) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
