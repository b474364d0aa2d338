package org.yardstick.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yardstick.template.FormLayout;
import org.yardstick.template.IndicatorColumn;
import org.yardstick.template.IndicatorField;
import org.yardstick.template.IndicatorSection;
import org.yardstick.template.MilestoneSection;
import org.yardstick.template.ScheduleColumn;
import org.yardstick.template.ScheduleField;
import org.yardstick.template.ScheduleSection;
import org.yardstick.template.ValueCell;

/**
 * Says in words where a cell of a form stands, as its layout labels it:
 * {@code 产出指标 / 数量指标 / 监测站位数量 / 指标值}. For findings, remarks, histories and screen
 * readers.
 */
public final class PlanPlaces {

	private static final Pattern ROW = Pattern.compile("([a-zA-Z.]+)\\[(\\d{1,6}|#[a-z0-9]{1,20})](?:\\.([a-zA-Z]+))?");

	private static final String SEPARATOR = " / ";

	private final FormLayout layout;

	private final PlanContent content;

	private final HeadLabels labels;

	/**
	 * @param layout how the form is printed
	 * @param fiscalYear the year that labels may name
	 * @param content the form whose rows the paths point at
	 */
	public PlanPlaces(FormLayout layout, int fiscalYear, PlanContent content) {
		this.layout = layout;
		this.content = content;
		this.labels = new HeadLabels(layout, fiscalYear);
	}

	/**
	 * The words of a place.
	 * @param path of a cell ({@code indicators[3].annualTarget}, also with the key of the
	 * row as in {@link CellChange}), of a row or of a whole part ({@code indicators})
	 * @return never null; for what is no path of a plan the path itself
	 */
	public String of(String path) {
		Matcher row = ROW.matcher(path);
		if (!row.matches()) {
			return label(path);
		}
		String place = row.group(2);
		return switch (row.group(1)) {
			case "indicators" -> indicator(place, row.group(3));
			case "schedule" -> activity(place, row.group(3));
			case "spendingPlan" -> place.startsWith("#") ? path : milestone(Integer.parseInt(place));
			case "goals.annual", "goals.mediumTerm" ->
				place.startsWith("#") ? path : paragraph(row.group(1), Integer.parseInt(place));
			default -> path;
		};
	}

	/** The printed head of an indicator column, the usual name where there is none. */
	public String column(IndicatorField field) {
		return this.layout.indicators()
			.flatMap((section) -> section.column(field))
			.map(IndicatorColumn::label)
			.orElseGet(() -> CellNames.of("indicators." + field.key()));
	}

	private String label(String path) {
		String printed = this.labels.of(path);
		if (printed != null) {
			return printed;
		}
		Optional<String> section = switch (path) {
			case "spendingPlan" -> this.layout.milestones().map(MilestoneSection::label);
			case "schedule" -> this.layout.schedule().map(ScheduleSection::label);
			case "indicators" ->
				this.layout.indicators().map(IndicatorSection::label).filter((text) -> !text.isEmpty());
			default -> Optional.empty();
		};
		return section.orElseGet(() -> CellNames.of(path));
	}

	private String indicator(String place, String column) {
		Optional<Indicator> found = row(this.content.indicators(), place);
		String words = found.map((row) -> {
			String name = Objects.requireNonNullElseGet(row.name(), () -> number(this.content.indicators(), row));
			return Stream.of(row.category(), row.dimension(), name)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(SEPARATOR));
		}).orElse(label("indicators"));
		return Stream.of(IndicatorField.values())
			.filter((field) -> field.key().equals(column))
			.findFirst()
			.map((field) -> words + SEPARATOR + column(field))
			.orElse(words);
	}

	private String activity(String place, String column) {
		Optional<ScheduledActivity> found = row(this.content.schedule(), place);
		String words = label("schedule") + found
			.map((row) -> SEPARATOR
					+ Objects.requireNonNullElseGet(row.activity(), () -> number(this.content.schedule(), row)))
			.orElse("");
		return Stream.of(ScheduleField.values())
			.filter((field) -> field.key().equals(column))
			.findFirst()
			.map((field) -> words + SEPARATOR + column(field))
			.orElse(words);
	}

	private String column(ScheduleField field) {
		return this.layout.schedule()
			.flatMap((section) -> section.columns().stream().filter((column) -> column.field() == field).findFirst())
			.map(ScheduleColumn::label)
			.orElseGet(() -> CellNames.of("schedule." + field.key()));
	}

	private String milestone(int number) {
		List<SpendingMilestone> points = this.content.spendingPlan();
		String name = (number < points.size()) ? points.get(number).milestone() : null;
		return label("spendingPlan") + SEPARATOR + ((name != null) ? name : "第" + (number + 1) + "格");
	}

	private String paragraph(String path, int number) {
		String own = this.layout.valueCells()
			.filter((cell) -> cell.text().fields().stream().anyMatch((field) -> field.path().equals(path)))
			.findFirst()
			.map((ValueCell cell) -> cell.paragraphs().label(number + 1).replaceAll("[:：]+$", ""))
			.orElse("");
		boolean single = number == 0 && paragraphs(path).size() < 2;
		String fallback = single ? "" : "第" + (number + 1) + "段";
		String words = own.isEmpty() ? fallback : own;
		return words.isEmpty() ? label(path) : label(path) + SEPARATOR + words;
	}

	private List<String> paragraphs(String path) {
		return path.equals("goals.mediumTerm") ? this.content.goals().mediumTerm() : this.content.goals().annual();
	}

	private static <R extends KeyedRow<R>> Optional<R> row(List<R> rows, String place) {
		if (place.startsWith("#")) {
			return rows.stream().filter((row) -> place.substring(1).equals(row.key())).findFirst();
		}
		int number = Integer.parseInt(place);
		return (number < rows.size()) ? Optional.of(rows.get(number)) : Optional.empty();
	}

	private static String number(List<?> rows, Object row) {
		return "第" + (rows.indexOf(row) + 1) + "行";
	}

}
