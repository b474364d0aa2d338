package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of the checks (四性) that the points belong to.
 *
 * @param source where the rules say what is checked
 */
public record ReviewCheck(String key, String name, String source, List<ReviewPoint> points) {

	public ReviewCheck {
		points = List.copyOf(points);
	}

	/** The full scores of its points together. */
	public BigDecimal full() {
		return this.points.stream().map(ReviewPoint::full).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
