package org.yardstick.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yardstick.plan.Header;
import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanContent;

/**
 * What of a form is compared with others: the texts that say what the project is for, and
 * its indicators. Laws, reasons and calculations may be the same in many forms.
 *
 * @param texts those long enough to tell something
 * @param indicators those with a name, in printed order
 */
record ComparedForm(List<Text> texts, List<Row> indicators) {

	/** A sentence or two; shorter ones are slogans that many forms share. */
	private static final int FEWEST_PIECES = 40;

	/** Fewer indicators are the same in many forms. */
	private static final int FEWEST_INDICATORS = 5;

	private static final int TEXTS = 1;

	private static final int INDICATORS = 2;

	/**
	 * A running text of the form.
	 */
	record Text(String path, Pieces pieces) {
	}

	/**
	 * An indicator.
	 *
	 * @param number of its row, from 0
	 * @param name comparable
	 * @param target comparable, empty if blank
	 */
	record Row(int number, String name, String target) {

		private String words() {
			return this.name + "=" + this.target;
		}

	}

	static ComparedForm of(PlanContent content) {
		List<Text> texts = new ArrayList<>();
		Header header = content.header();
		List<String> names = Stream.of(header.projectName(), header.implementingUnit(), header.supervisingDepartment())
			.filter(Objects::nonNull)
			.toList();
		addGoal(texts, "goals.annual", content.goals().annual(), names);
		addGoal(texts, "goals.mediumTerm", content.goals().mediumTerm(), names);
		add(texts, "narratives.overview", content.narratives().overview(), names);
		add(texts, "narratives.fundsUse", content.narratives().fundsUse(), names);
		return new ComparedForm(List.copyOf(texts), rows(content.indicators()));
	}

	/**
	 * The numbers that forms of the same year are found by if they are like this one.
	 * Texts are found by texts of any cell: a goal may have become a purpose.
	 */
	int[] bands(int fiscalYear) {
		IntStream ofTexts = this.texts.stream()
			.flatMapToInt((text) -> Bands.of(text.pieces(), Bands.STRICT, space(fiscalYear, TEXTS)));
		Set<String> names = this.indicators.stream().map(Row::name).collect(Collectors.toSet());
		IntStream ofIndicators = (names.size() >= FEWEST_INDICATORS)
				? Bands.of(Pieces.ofWords(names.stream()), Bands.LENIENT, space(fiscalYear, INDICATORS))
				: IntStream.empty();
		return IntStream.concat(ofTexts, ofIndicators).sorted().distinct().toArray();
	}

	/**
	 * How like a text of another form the likest one here is, if it nearly is the same.
	 */
	OptionalDouble likeness(Text own) {
		return this.texts.stream()
			.mapToDouble((text) -> own.pieces().likenessTo(text.pieces()))
			.filter((likeness) -> likeness >= LikePlans.NEARLY_THE_SAME)
			.max();
	}

	SharedIndicators sharedWith(ComparedForm other) {
		Set<String> there = other.indicators.stream().map(Row::words).collect(Collectors.toSet());
		List<Integer> rows = this.indicators.stream()
			.filter((row) -> there.remove(row.words()))
			.map(Row::number)
			.toList();
		return new SharedIndicators(rows, this.indicators.size(), other.indicators.size());
	}

	private static void add(List<Text> texts, String path, String words, List<String> names) {
		if (words != null) {
			Pieces pieces = Pieces.of(words, names);
			if (pieces.count() >= FEWEST_PIECES) {
				texts.add(new Text(path, pieces));
			}
		}
	}

	/** A goal is compared as a whole and stands where its first words stand. */
	private static void addGoal(List<Text> texts, String path, List<String> paragraphs, List<String> names) {
		IntStream.range(0, paragraphs.size())
			.filter((n) -> paragraphs.get(n) != null)
			.findFirst()
			.ifPresent((first) -> add(texts, path + "[" + first + "]",
					paragraphs.stream().filter(Objects::nonNull).collect(Collectors.joining("\n")), names));
	}

	private static List<Row> rows(List<Indicator> indicators) {
		return IntStream.range(0, indicators.size()).mapToObj((n) -> {
			Indicator row = indicators.get(n);
			return new Row(n, comparable(row.name()), comparable(row.annualTarget()));
		}).filter((row) -> row.name().length() > 1).toList();
	}

	private static String comparable(String words) {
		return (words != null) ? Pieces.comparable(words) : "";
	}

	private static long space(int fiscalYear, int kind) {
		return fiscalYear * 4L + kind;
	}

}
