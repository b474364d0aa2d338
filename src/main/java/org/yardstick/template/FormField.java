package org.yardstick.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell of the head of a form that a template can place, by its path in the API
 * ({@code header.projectName}). Rows of indicators, milestones and activities have
 * sections of their own.
 *
 * @param path the path, unique
 * @param kind how it is typed
 */
public record FormField(String path, FieldKind kind) {

	private static final String MORE = "more.";

	private static final Map<String, FormField> KNOWN = Stream
		.of(all(FieldKind.TEXT, "header", "projectName", "projectCode", "category", "fundingPurpose", "nature",
				"budgetSource", "supervisingDepartment", "supervisingDepartmentCode", "implementingUnit", "contact",
				"contactPhone"), all(FieldKind.DATE, "header", "startDate", "endDate"),
				all(FieldKind.AMOUNT, "funding", "total", "annual", "fiscalAppropriation", "otherFunds"),
				all(FieldKind.LONG_TEXT, "narratives", "costing", "overview", "legalBasis", "justification", "fundsUse",
						"otherMatters"),
				all(FieldKind.PARAGRAPHS, "goals", "mediumTerm", "annual"))
		.flatMap(List::stream)
		.collect(Collectors.toUnmodifiableMap(FormField::path, (field) -> field));

	/**
	 * The field of a path, empty if there is none. {@code more.<label>} is a field for
	 * any label: a cell that only this template has.
	 */
	public static Optional<FormField> at(String path) {
		if (path.startsWith(MORE) && !path.substring(MORE.length()).isBlank()) {
			return Optional.of(new FormField(path, FieldKind.LONG_TEXT));
		}
		return Optional.ofNullable(KNOWN.get(path));
	}

	/** The fields that every form can have, whatever its template. */
	public static Map<String, FormField> known() {
		return KNOWN;
	}

	private static List<FormField> all(FieldKind kind, String group, String... names) {
		return Stream.of(names).map((name) -> new FormField(group + "." + name, kind)).toList();
	}

}
