package org.yardstick.plan.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.data.domain.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanFilter;
import org.yardstick.plan.PlanOrder;
import org.yardstick.plan.PlanStatus;
import org.yardstick.template.FormTemplate;

/**
 * What a list of plans shows: only values that can be chosen, so that a wrong address
 * shows more and never fails.
 *
 * @param page from 0
 */
record PlanListing(PlanFilter filter, PlanOrder order, int page, int size) {

	/** How many plans a page may have. */
	static final List<Integer> SIZES = List.of(20, 50, 100);

	/** Past any list; keeps the offset of a page a number that PostgreSQL takes. */
	private static final int LAST_PAGE = 10_000_000;

	/**
	 * @param query the address as it was typed: every part may be missing or nonsense
	 */
	static PlanListing of(Map<String, String> query, PlanListChoices choices) {
		PlanFilter filter = new PlanFilter(chosen(query.get("year"), choices.years()),
				chosen(query.get("status"), List.of(PlanStatus.values())), department(query, choices),
				chosen(query.get("template"), choices.templates().stream().map(FormTemplate::key).toList()),
				query.get("q"));
		PlanOrder order = chosen(query.get("sort"), List.of(PlanOrder.values()));
		int page = Math.min(Math.max(number(query.get("page"), 0), 0), LAST_PAGE);
		int wanted = number(query.get("size"), SIZES.get(0));
		int size = SIZES.stream()
			.filter((offered) -> offered >= wanted)
			.findFirst()
			.orElse(SIZES.get(SIZES.size() - 1));
		return new PlanListing(filter, (order != null) ? order : PlanOrder.RECENT, page, size);
	}

	PageRequest pageRequest() {
		return PageRequest.of(this.page, this.size);
	}

	PlanListing at(int otherPage) {
		return new PlanListing(this.filter, this.order, otherPage, this.size);
	}

	/** Whether the list leaves anything out. */
	public boolean isFiltered() {
		return !this.filter.equals(PlanFilter.NONE);
	}

	/** The address of the list without its page. */
	public String address() {
		return address(0);
	}

	/** The address of the list as it is shown. */
	String pageAddress() {
		return address(this.page);
	}

	private String address(int pageNumber) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/plans");
		add(address, "year", this.filter.fiscalYear());
		add(address, "status", this.filter.status());
		add(address, "department", this.filter.department());
		add(address, "template", this.filter.template());
		add(address, "q", this.filter.words());
		add(address, "sort", (this.order != PlanOrder.RECENT) ? this.order.name().toLowerCase(Locale.ROOT) : null);
		add(address, "size", (this.size != SIZES.get(0)) ? this.size : null);
		add(address, "page", (pageNumber > 0) ? pageNumber : null);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, Object value) {
		if (value != null) {
			address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
		}
	}

	private static DepartmentId department(Map<String, String> query, PlanListChoices choices) {
		return chosen(query.get("department"), choices.departments().stream().map(DepartmentEntry::id).toList());
	}

	/** The one of the values that reads so, whatever its case; null if none does. */
	private static <V> V chosen(String typed, Collection<V> values) {
		return values.stream()
			.filter((value) -> value.toString().equalsIgnoreCase(Objects.requireNonNullElse(typed, "").strip()))
			.findFirst()
			.orElse(null);
	}

	private static int number(String typed, int otherwise) {
		return (typed != null && typed.matches("-?\\d{1,9}")) ? Integer.parseInt(typed) : otherwise;
	}

}
