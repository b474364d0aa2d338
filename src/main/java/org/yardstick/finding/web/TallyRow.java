package org.yardstick.finding.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.yardstick.finding.FindingTally;

/**
 * A row of the statistics, with its bar in the chart.
 *
 * @param title what is counted
 * @param listing the statistics of it alone
 * @param longest how many findings the longest bar stands for
 */
record TallyRow(String title, FindingListing listing, long errors, long warnings, long infos, long plans,
		long longest) {

	private static final double WHOLE = 100;

	/**
	 * The sums of the tallies that have something in common, the largest first.
	 * @param key what they have in common
	 */
	static <K> List<TallyRow> sums(List<FindingTally> tallies, Function<FindingTally, K> key, Function<K, String> title,
			Function<K, FindingListing> listing) {
		Map<K, TallyRow> sums = new LinkedHashMap<>();
		tallies.forEach((tally) -> sums.merge(key.apply(tally), of(tally), TallyRow::plus));
		long longest = sums.values().stream().mapToLong(TallyRow::findings).max().orElse(0);
		List<TallyRow> rows = new ArrayList<>();
		sums.forEach((one, sum) -> rows.add(new TallyRow(title.apply(one), listing.apply(one), sum.errors, sum.warnings,
				sum.infos, sum.plans, longest)));
		rows.sort(Comparator.comparingLong(TallyRow::findings).reversed());
		return rows;
	}

	/** How many findings there are. */
	public long findings() {
		return this.errors + this.warnings + this.infos;
	}

	/** The lengths of the parts of the bar: where each begins and how long it is. */
	public List<Part> parts() {
		return List.of(part("error", 0, this.errors), part("warning", this.errors, this.warnings),
				part("info", this.errors + this.warnings, this.infos));
	}

	private Part part(String kind, long before, long count) {
		return new Part(kind, WHOLE * before / this.longest, WHOLE * count / this.longest);
	}

	private TallyRow plus(TallyRow other) {
		return new TallyRow(null, null, this.errors + other.errors, this.warnings + other.warnings,
				this.infos + other.infos, this.plans + other.plans, 0);
	}

	private static TallyRow of(FindingTally tally) {
		return new TallyRow(null, null, tally.errors(), tally.warnings(), tally.infos(), tally.plans(), 0);
	}

	/**
	 * A part of a bar.
	 *
	 * @param start in percent of the chart's width
	 * @param length likewise
	 */
	record Part(String kind, double start, double length) {
	}

}
