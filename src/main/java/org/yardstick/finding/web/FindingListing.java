package org.yardstick.finding.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.finding.FindingFilter;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.rule.Severity;

/**
 * What the pages of statistics show, with the addresses that lead on from them. Only
 * values that can be chosen, so that a wrong address shows more and never fails.
 *
 * @param page of the list of forms, from 0
 */
record FindingListing(FindingFilter filter, int page) {

	/** Past any list; keeps the offset of a page a number that PostgreSQL takes. */
	private static final int LAST_PAGE = 10_000_000;

	/**
	 * @param query the address as it was typed: every part may be missing or nonsense
	 * @param years the newest first, at least one
	 * @param departments those whose forms the reader reviews
	 */
	static FindingListing of(Map<String, String> query, List<Integer> years, List<DepartmentEntry> departments) {
		Integer year = chosen(query.get("year"), years);
		Severity severity = chosen(query.get("severity"), List.of(Severity.values()));
		DepartmentId department = chosen(query.get("department"),
				departments.stream().map(DepartmentEntry::id).toList());
		String code = query.getOrDefault("code", "");
		String page = query.getOrDefault("page", "");
		return new FindingListing(
				new FindingFilter((year != null) ? year : years.get(0), severity, department,
						code.matches("[A-Z]\\d{2,4}") ? code : null),
				page.matches("\\d{1,8}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0);
	}

	/** The statistics with these filters. */
	public String overview() {
		return address("/findings", this.filter);
	}

	/** The list of the forms concerned, without its page. */
	public String forms() {
		return address("/findings/plans", this.filter);
	}

	/**
	 * The same of one severity.
	 * @param severity null for as it is
	 */
	public FindingListing weighing(String severity) {
		Severity other = (severity != null) ? Severity.valueOf(severity) : this.filter.severity();
		return new FindingListing(
				new FindingFilter(this.filter.fiscalYear(), other, this.filter.department(), this.filter.code()), 0);
	}

	/** The same of one rule, null for all. */
	public FindingListing ofRule(String code) {
		return new FindingListing(
				new FindingFilter(this.filter.fiscalYear(), this.filter.severity(), this.filter.department(), code), 0);
	}

	/** The same of one department, null for all. */
	public FindingListing ofDepartment(DepartmentId department) {
		return new FindingListing(
				new FindingFilter(this.filter.fiscalYear(), this.filter.severity(), department, this.filter.code()), 0);
	}

	private static String address(String path, FindingFilter filter) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("year", filter.fiscalYear());
		if (filter.severity() != null) {
			address.queryParam("severity", filter.severity().name().toLowerCase(Locale.ROOT));
		}
		if (filter.department() != null) {
			address.queryParam("department", filter.department());
		}
		if (filter.code() != null) {
			address.queryParam("code", filter.code());
		}
		return address.encode().toUriString();
	}

	/** The one of the values that reads so, whatever its case; null if none does. */
	private static <V> V chosen(String typed, Collection<V> values) {
		return values.stream()
			.filter((value) -> value.toString().equalsIgnoreCase(Objects.requireNonNullElse(typed, "").strip()))
			.findFirst()
			.orElse(null);
	}

}
