package org.yardstick.review.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;
import org.yardstick.finding.OpenFindings;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.plan.PlanId;
import org.yardstick.review.QueueFilter;
import org.yardstick.review.QueueOrder;

/**
 * What the page of the queue shows, and how addresses say it: a form that was opened from
 * the queue carries it along. A wrong address shows more and never fails.
 *
 * @param page from 0
 */
record QueueListing(QueueFilter filter, QueueOrder order, int page) {

	private static final String AMOUNT = "\\d{1,11}(\\.\\d{1,6})?";

	private static final int LONGEST_WORDS = 500;

	/**
	 * @param query the address as it was typed: every part may be missing or nonsense
	 */
	static QueueListing of(Map<String, String> query) {
		QueueFilter filter = new QueueFilter(number(query.get("year"), 4), department(query.get("department")),
				amount(query.get("least")), amount(query.get("most")),
				chosen(query.get("findings"), OpenFindings.values()), number(query.get("days"), 4),
				chosen(query.get("returned"), QueueFilter.Returned.values()));
		return new QueueListing(filter,
				Objects.requireNonNullElse(chosen(query.get("sort"), QueueOrder.values()), QueueOrder.OLDEST),
				Objects.requireNonNullElse(number(query.get("page"), 4), 0));
	}

	/** As {@link #words} says it. */
	static QueueListing of(String words) {
		String query = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
		return of(UriComponentsBuilder.newInstance().query(query).build().getQueryParams().toSingleValueMap());
	}

	/** Filter and order, as forms that were opened from the queue carry it along. */
	public String words() {
		UriComponentsBuilder words = UriComponentsBuilder.newInstance();
		add(words, "year", this.filter.fiscalYear());
		add(words, "department", this.filter.department());
		add(words, "least", plain(this.filter.leastAmount()));
		add(words, "most", plain(this.filter.mostAmount()));
		add(words, "findings", this.filter.findings());
		add(words, "days", this.filter.days());
		add(words, "returned", this.filter.returned());
		add(words, "sort", this.order);
		return words.build().getQuery();
	}

	/** The address of the queue without its page. */
	public String address() {
		return "/queue?" + words();
	}

	/** The address of a form that was opened from this queue. */
	public String address(PlanId plan) {
		return "/plans/" + plan + "?queue=" + words().replace("=", "%3D").replace("&", "%26");
	}

	/** Whether the queue leaves anything out. */
	public boolean isFiltered() {
		return !this.filter.equals(QueueFilter.NONE);
	}

	private static void add(UriComponentsBuilder words, String name, Object value) {
		if (value != null) {
			words.queryParam(name, (value instanceof Enum<?>) ? value.toString().toLowerCase(Locale.ROOT) : value);
		}
	}

	private static String plain(BigDecimal amount) {
		return (amount != null) ? amount.toPlainString() : null;
	}

	private static Integer number(String typed, int digits) {
		return (typed != null && typed.matches("\\d{1," + digits + "}")) ? Integer.valueOf(typed) : null;
	}

	private static BigDecimal amount(String typed) {
		return (typed != null && typed.strip().matches(AMOUNT)) ? new BigDecimal(typed.strip()).stripTrailingZeros()
				: null;
	}

	private static DepartmentId department(String typed) {
		try {
			return (typed != null && !typed.isBlank()) ? new DepartmentId(UUID.fromString(typed)) : null;
		}
		catch (IllegalArgumentException wrong) {
			return null;
		}
	}

	private static <E extends Enum<E>> E chosen(String typed, E[] values) {
		return Stream.of(values).filter((value) -> value.name().equalsIgnoreCase(typed)).findFirst().orElse(null);
	}

}
