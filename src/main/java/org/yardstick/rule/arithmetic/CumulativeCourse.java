package org.yardstick.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The course of a cumulative spending plan over the points of a year.
 *
 * @param points per cent of the budget, null for a blank point; not all blank
 */
record CumulativeCourse(List<BigDecimal> points) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	/** Three equal points are two periods without spending. */
	private static final int STANDSTILL = 3;

	boolean isBlank() {
		return this.points.stream().allMatch(Objects::isNull);
	}

	/** The first point that is no part of a whole. */
	OptionalInt outside() {
		return IntStream.range(0, this.points.size())
			.filter((n) -> this.points.get(n) != null
					&& (this.points.get(n).signum() < 0 || this.points.get(n).compareTo(WHOLE) > 0))
			.findFirst();
	}

	/** The first point that is below one before it. */
	OptionalInt fall() {
		BigDecimal before = null;
		for (int n = 0; n < this.points.size(); n++) {
			BigDecimal point = this.points.get(n);
			if (point != null && before != null && point.compareTo(before) < 0) {
				return OptionalInt.of(n);
			}
			before = (point != null) ? point : before;
		}
		return OptionalInt.empty();
	}

	/** The blank points. */
	List<Integer> blanks() {
		return IntStream.range(0, this.points.size()).filter((n) -> this.points.get(n) == null).boxed().toList();
	}

	int last() {
		return this.points.size() - 1;
	}

	/** Whether the last point is filled in and below the whole. */
	boolean endsEarly() {
		return this.points.get(last()) != null && this.points.get(last()).compareTo(WHOLE) < 0;
	}

	/** Whether nothing at all is spent before the last point. */
	boolean isAllAtTheEnd() {
		return this.points.size() > 1
				&& this.points.subList(0, last()).stream().allMatch((point) -> point == null || point.signum() == 0);
	}

	/** The point from which on spending stands still though something is left. */
	OptionalInt standstill() {
		List<Integer> equal = new ArrayList<>();
		for (int n = 0; n < this.points.size(); n++) {
			BigDecimal point = this.points.get(n);
			boolean within = point != null && point.signum() > 0 && point.compareTo(WHOLE) < 0;
			if (!within || !equal.isEmpty() && this.points.get(equal.get(0)).compareTo(point) != 0) {
				equal.clear();
			}
			if (within) {
				equal.add(n);
			}
			if (equal.size() == STANDSTILL) {
				return OptionalInt.of(equal.get(0));
			}
		}
		return OptionalInt.empty();
	}

}
