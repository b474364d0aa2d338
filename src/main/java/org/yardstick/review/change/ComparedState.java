package org.yardstick.review.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.yardstick.plan.Indicator;
import org.yardstick.plan.PlanCells;
import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanPlaces;
import org.yardstick.plan.ScheduledActivity;
import org.yardstick.plan.UnplacedCells;
import org.yardstick.template.FormLayout;
import org.yardstick.template.Notation;

/** One of the two states of a form: its filled cells by part and row. */
final class ComparedState {

	private static final Pattern ROW = Pattern
		.compile("(indicators|schedule|spendingPlan|goals\\.annual|goals\\.mediumTerm)\\[(\\d+)](?:\\.(\\w+))?");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

	private final PlanContent content;

	private final PlanPlaces places;

	private final Map<String, String> values;

	private final Map<String, String> printed;

	private final Map<String, Map<Integer, Set<String>>> columns = new LinkedHashMap<>();

	private final Set<String> single = new LinkedHashSet<>();

	ComparedState(PlanContent content, FormLayout layout, int fiscalYear) {
		this.content = content;
		this.places = new PlanPlaces(layout, fiscalYear, content);
		this.values = PlanCells.of(content, Notation.API);
		this.printed = PlanCells.of(content, layout);
		this.values.keySet().forEach(this::sort);
	}

	/** White space means nothing, not even the wide one. */
	static String plain(String words) {
		return (words != null) ? SPACE.matcher(words).replaceAll("") : "";
	}

	private void sort(String path) {
		Matcher row = ROW.matcher(path);
		if (row.matches()) {
			String column = (row.group(3) != null) ? row.group(3) : "";
			this.columns.computeIfAbsent(row.group(1), (any) -> new LinkedHashMap<>())
				.computeIfAbsent(Integer.valueOf(row.group(2)), (any) -> new LinkedHashSet<>())
				.add(column);
		}
		else {
			this.single.add(path);
		}
	}

	/** The filled cells of a part without rows. */
	Set<String> cells(String part) {
		Set<String> cells = new LinkedHashSet<>(this.single);
		cells.removeIf((path) -> !path.equals(part) && !path.startsWith(part + "."));
		return cells;
	}

	/** The filled columns of a row. */
	Set<String> columns(String part, int number) {
		return this.columns.getOrDefault(part, Map.of()).getOrDefault(number, Set.of());
	}

	/** The filled cells that a layout has no place for. */
	Set<String> unplaced(FormLayout layout) {
		return Set.copyOf(UnplacedCells.of(layout, this.printed));
	}

	/** What stands in the cell as the API has it, null if it is blank. */
	String value(String path) {
		return this.values.get(path);
	}

	/**
	 * What the cell says, the same for all ways of writing it; empty if it is blank.
	 */
	String meaning(String path) {
		String value = this.values.get(path);
		if (value != null && path.endsWith(".cumulativePercent")) {
			return new BigDecimal(value).stripTrailingZeros().toPlainString();
		}
		return plain(value);
	}

	/** What stands in the cell as the layout prints it, null if it is blank. */
	String words(String path) {
		return this.printed.getOrDefault(path, this.values.get(path));
	}

	String place(String path) {
		return this.places.of(path);
	}

	/**
	 * The row as the page names it.
	 * @param part a part with rows
	 */
	String keyed(String part, int number) {
		String key = switch (part) {
			case "indicators" -> this.content.indicators().get(number).key();
			case "schedule" -> this.content.schedule().get(number).key();
			default -> null;
		};
		return part + "[" + ((key != null) ? "#" + key : number) + "]";
	}

	/** What the rows of a part are told by. */
	List<PairedRow> rows(String part) {
		return switch (part) {
			case "indicators" -> this.content.indicators().stream().map(ComparedState::row).toList();
			case "schedule" -> this.content.schedule().stream().map(ComparedState::row).toList();
			case "goals.annual" -> paragraphs(this.content.goals().annual());
			case "goals.mediumTerm" -> paragraphs(this.content.goals().mediumTerm());
			default -> paragraphs(this.content.spendingPlan().stream().map((point) -> point.milestone()).toList());
		};
	}

	/** Templates write the same level with and without 指标 behind it. */
	private static PairedRow row(Indicator row) {
		return new PairedRow(row.key(), plain(row.dimension()).replaceFirst("指标$", ""), plain(row.name()),
				plain(row.annualTarget()) + plain(row.mediumTermTarget()));
	}

	private static PairedRow row(ScheduledActivity row) {
		return new PairedRow(row.key(), "", plain(row.activity()), row.startDate() + " " + row.amount());
	}

	private static List<PairedRow> paragraphs(List<String> texts) {
		return IntStream.range(0, texts.size())
			.mapToObj((place) -> new PairedRow(String.valueOf(place), "", plain(texts.get(place)), ""))
			.collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
	}

}
