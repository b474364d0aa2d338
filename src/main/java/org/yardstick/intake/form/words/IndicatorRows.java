package org.yardstick.intake.form.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yardstick.intake.Doubt;
import org.yardstick.intake.UnplacedText;
import org.yardstick.plan.Indicator;
import org.yardstick.template.IndicatorField;

/**
 * Rows read from a table of indicators.
 *
 * @param indicators in the order of the table, without keys
 * @param unplaced cells that found no place
 * @param doubts what was guessed; paths count the rows of this list from 0
 * @param places where the words of a cell stand, by its path, as far as it is known
 */
public record IndicatorRows(List<Indicator> indicators, List<UnplacedText> unplaced, List<Doubt> doubts,
		Map<String, String> places) {

	private static final Pattern ROW = Pattern.compile("indicators\\[(\\d+)](.*)");

	/**
	 * An indicator as it was read, without key.
	 * @param category null if none is known
	 * @param dimension null if none is known
	 * @param text the words of each of its other fields, null for a blank one
	 */
	public static Indicator indicator(String category, String dimension, Function<IndicatorField, String> text) {
		return new Indicator(null, category, dimension, text.apply(IndicatorField.NAME),
				text.apply(IndicatorField.DEFINITION), text.apply(IndicatorField.MEDIUM_TERM_TARGET),
				text.apply(IndicatorField.ANNUAL_TARGET), text.apply(IndicatorField.TARGET_BASIS),
				text.apply(IndicatorField.REMARK));
	}

	/**
	 * These rows but for those in which nothing stands but levels. A published form with
	 * such a row says that the project has no indicator of the kind; a form that says
	 * that it has rows ready to be filled in says nothing with those left over.
	 */
	public IndicatorRows withoutUnused() {
		List<Indicator> used = new ArrayList<>();
		int[] moved = new int[this.indicators.size()];
		for (int n = 0; n < moved.length; n++) {
			moved[n] = isUsed(this.indicators.get(n)) ? used.size() : -1;
			if (moved[n] >= 0) {
				used.add(this.indicators.get(n));
			}
		}
		List<Doubt> kept = new ArrayList<>();
		this.doubts.forEach((doubt) -> {
			String path = moved(doubt.path(), moved);
			if (path != null) {
				kept.add(new Doubt(path, doubt.sentence()));
			}
		});
		Map<String, String> known = new LinkedHashMap<>();
		this.places.forEach((path, where) -> {
			if (moved(path, moved) != null) {
				known.put(moved(path, moved), where);
			}
		});
		return new IndicatorRows(used, this.unplaced, kept, known);
	}

	private static boolean isUsed(Indicator row) {
		return Stream
			.of(row.name(), row.definition(), row.mediumTermTarget(), row.annualTarget(), row.targetBasis(),
					row.remark())
			.anyMatch(Objects::nonNull);
	}

	/** The path of the same cell after rows above were left out, null if its own was. */
	private static String moved(String path, int[] moved) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return path;
		}
		int to = moved[Integer.parseInt(row.group(1))];
		return (to < 0) ? null : "indicators[" + to + "]" + row.group(2);
	}

}
