package org.yardstick.reviewsheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the marks of a sheet come to.
 *
 * @param grade of the whole, null while points are missing
 * @param total of the scores so far, null for a general project
 * @param missing the points without a mark, top to bottom
 */
public record SheetResult(Grade grade, BigDecimal total, List<ReviewPoint> missing) {

	public SheetResult {
		missing = List.copyOf(missing);
	}

}
