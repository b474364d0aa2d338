package org.yardstick.review.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.yardstick.plan.PlanContent;
import org.yardstick.plan.PlanForm;
import org.yardstick.review.ChangedCell;
import org.yardstick.review.FormChange;
import org.yardstick.review.FormChange.Kind;
import org.yardstick.template.DimensionDefinition;
import org.yardstick.template.FormLayout;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.Taxonomy;

/**
 * Compares states of a form cell by cell, for {@link org.yardstick.review.FormChanges}.
 */
public final class FormComparison {

	private static final List<String> PARTS = List.of("printedTitle", "header", "funding", "narratives", "spendingPlan",
			"schedule", "goals.mediumTerm", "goals.annual", "indicators", "more");

	private static final Set<String> WITH_ROWS = Set.of("spendingPlan", "schedule", "goals.mediumTerm", "goals.annual",
			"indicators");

	private final FormTemplate template;

	private final FormLayout layout;

	private final int fiscalYear;

	private final boolean acrossYears;

	/**
	 * @param form what the present state is written on
	 * @param acrossYears whether the earlier state is that of the year before
	 */
	public FormComparison(FormTemplate template, PlanForm form, boolean acrossYears) {
		this.template = template;
		this.layout = template.layoutOrFirst(form.layout());
		this.fiscalYear = form.fiscalYear();
		this.acrossYears = acrossYears;
	}

	/** What differs, in the order of the form. */
	public List<FormChange> changes(PlanContent before, PlanContent after) {
		ComparedState old = new ComparedState(before, this.layout, this.fiscalYear);
		ComparedState now = new ComparedState(after, this.layout, this.fiscalYear);
		Set<String> gone = this.acrossYears ? old.unplaced(this.layout) : Set.of();
		return PARTS.stream()
			.flatMap((part) -> WITH_ROWS.contains(part) ? new RowComparison(this, part, old, now).changes().stream()
					: cells(part, old, now))
			.filter((change) -> change.kind() != Kind.REMOVED || !gone.contains(change.path()))
			.toList();
	}

	private Stream<FormChange> cells(String part, ComparedState old, ComparedState now) {
		Set<String> paths = new LinkedHashSet<>(now.cells(part));
		paths.addAll(old.cells(part));
		String section = now.place(part.equals("printedTitle") ? "header" : part);
		List<FormChange> changes = new ArrayList<>();
		for (String path : paths) {
			if (!old.meaning(path).equals(now.meaning(path))) {
				ChangedCell cell = new ChangedCell(path, null, old.words(path), now.words(path));
				changes.add(new FormChange(kind(cell), path, path, section, now.place(path), List.of(cell),
						isYearly(path, old.value(path), now.value(path)), null));
			}
		}
		return changes.stream();
	}

	static Kind kind(ChangedCell cell) {
		if (cell.before() == null) {
			return Kind.ADDED;
		}
		return (cell.after() == null) ? Kind.REMOVED : Kind.CHANGED;
	}

	/**
	 * Whether the year alone explains the difference; codes are given anew every year.
	 * @param before as the API has it, null for a blank cell, as is after
	 */
	boolean isYearly(String path, String before, String after) {
		if (!this.acrossYears) {
			return false;
		}
		if (path.endsWith("Date")) {
			return YearShift.isYearLater(before, after);
		}
		return path.equals("header.projectCode")
				|| YearShift.explains(ComparedState.plain(before), ComparedState.plain(after));
	}

	/** Whether two wordings of a level mean the same one, which counts across years. */
	boolean isSameLevel(String column, String before, String after) {
		if (!this.acrossYears || before == null || after == null) {
			return false;
		}
		Taxonomy taxonomy = this.template.taxonomy();
		Optional<?> old = column.equals("category") ? taxonomy.category(before) : dimension(taxonomy, before);
		return old.isPresent()
				&& old.equals(column.equals("category") ? taxonomy.category(after) : dimension(taxonomy, after));
	}

	private static Optional<DimensionDefinition> dimension(Taxonomy taxonomy, String printed) {
		return taxonomy.dimension(printed);
	}

}
