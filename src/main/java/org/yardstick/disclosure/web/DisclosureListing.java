package org.yardstick.disclosure.web;

import java.util.List;
import java.util.Locale;

import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.disclosure.DisclosureState;
import org.yardstick.organisation.DepartmentId;

/**
 * Which part of the approved plans the page shows.
 *
 * @param department null for all
 * @param page from 0
 */
record DisclosureListing(int year, DepartmentId department, DisclosureState state, int page) {

	private static final int LAST_PAGE = 10_000_000;

	/** Only what can be chosen: a wrong address shows the usual. */
	static DisclosureListing of(List<Integer> years, Integer year, DepartmentId department, String state, int page) {
		int chosen = (year != null && years.contains(year)) ? year : years.stream().findFirst().orElse(0);
		DisclosureState shown = List.of(DisclosureState.values())
			.stream()
			.filter((one) -> one.name().equalsIgnoreCase(state))
			.findFirst()
			.orElse(DisclosureState.OPEN);
		return new DisclosureListing(chosen, department, shown, Math.min(Math.max(page, 0), LAST_PAGE));
	}

	/** The address of the first page in another state. */
	public String address(DisclosureState other) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/disclosures")
			.queryParam("year", this.year)
			.queryParam("state", other.name().toLowerCase(Locale.ROOT));
		if (this.department != null) {
			address.queryParam("department", this.department);
		}
		return address.toUriString();
	}

	/** The address of the list as it is shown, without its page. */
	public String address() {
		return address(this.state);
	}

}
