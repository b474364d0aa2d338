package org.yardstick.rule.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.yardstick.rule.IndicatorRow;
import org.yardstick.template.IndicatorField;

/**
 * The merged level cells of the indicator table: what is wrong with a level is wrong once
 * and not in every row.
 */
final class LevelGroups {

	private LevelGroups() {
	}

	/** The row that begins each merged cell of a level. */
	static List<IndicatorRow> of(List<IndicatorRow> rows, IndicatorField level) {
		return IntStream.range(0, rows.size())
			.filter((n) -> n == 0 || !continues(rows.get(n), rows.get(n - 1), level))
			.mapToObj(rows::get)
			.toList();
	}

	private static boolean continues(IndicatorRow row, IndicatorRow above, IndicatorField level) {
		return Objects.equals(row.cells().category(), above.cells().category()) && (level == IndicatorField.CATEGORY
				|| Objects.equals(row.cells().dimension(), above.cells().dimension()));
	}

}
