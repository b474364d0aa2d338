package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * When a project has a grade, and what follows from it.
 *
 * @param score the least total of a key project
 * @param count how many points of a general project have at least the grade {@code best}
 * @param rest what none of the others is below
 * @param sendBack whether the unit has to hand it in again
 * @param consequence what follows, in words
 * @param advice what the reviewer should decide, in words
 */
public record GradeLevel(Grade grade, BigDecimal score, int count, Grade best, Grade rest, boolean sendBack,
		String consequence, String advice) {

	boolean isReached(BigDecimal total) {
		return total.compareTo(this.score) >= 0;
	}

	boolean isReached(Collection<Grade> points) {
		return points.stream().filter((point) -> point.isAtLeast(this.best)).count() >= this.count
				&& points.stream().allMatch((point) -> point.isAtLeast(this.rest));
	}

}
