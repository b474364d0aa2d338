package org.yardstick.trail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The SQL of a search. The candidates come from one index, in the order of time and no
 * more than a number of them; whatever else is asked for is looked up in these only, so
 * that no search goes through a trail of years.
 */
final class TrailQuery {

	private static final String WORDS = "lower(concat_ws(' ', e.account_name, e.username, e.roles, e.origin,"
			+ " e.subject_id, e.subject_title, e.words, e.changes))";

	private final Map<String, Object> parameters = new HashMap<>();

	private final List<String> range = new ArrayList<>();

	private final List<String> branches = new ArrayList<>();

	private final List<String> rest = new ArrayList<>();

	/**
	 * @param account of the person who is looked for, null if none is known
	 * @param before the entry before which to go on, null to begin
	 */
	TrailQuery(TrailFilter filter, UUID account, EntryPlace before) {
		range(filter, before);
		List<String> person = person(filter, account);
		List<String> kinds = filter.kinds().stream().map((kind) -> "e.kind = " + bind(kind.name())).toList();
		if (filter.subject() != null) {
			this.branches.add("e.subject_kind = " + bind(filter.subject().kind().name()) + " and e.subject_id = "
					+ bind(filter.subject().id()));
		}
		narrow(person);
		narrow(kinds);
		for (String word : filter.eachWord()) {
			this.rest.add("position(lower(" + bind(word) + ") in " + WORDS + ") > 0");
		}
		if (this.branches.isEmpty()) {
			this.branches.add("true");
		}
	}

	/** Whether candidates may turn out to be none. */
	boolean isPicky() {
		return !this.rest.isEmpty();
	}

	/**
	 * Gives for each found entry, or once if there is none, also how many candidates
	 * there were and which was the last of them.
	 */
	String sql() {
		String where = this.rest.isEmpty() ? "" : " where " + String.join(" and ", this.rest);
		return "with candidate as materialized (select number, at from (" + candidates()
				+ ") c order by at desc, number desc limit :most), "
				+ "found as (select e.* from candidate c join trail_entry e on e.number = c.number" + where
				+ " order by e.at desc, e.number desc limit :size) "
				+ "select s.*, f.* from (select count(*) as candidates, "
				+ "(select number from candidate order by at, number limit 1) as last_candidate from candidate) s "
				+ "left join found f on true order by f.at desc, f.number desc";
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	private String candidates() {
		String in = this.range.isEmpty() ? "" : " and " + String.join(" and ", this.range);
		return String.join(" union ",
				this.branches.stream()
					.map((branch) -> "(select e.number, e.at from trail_entry e where " + branch + in
							+ " order by e.at desc, e.number desc limit :most)")
					.toList());
	}

	/** The first that restricts picks the index, the others look at what it finds. */
	private void narrow(List<String> either) {
		if (this.branches.isEmpty()) {
			this.branches.addAll(either);
		}
		else if (!either.isEmpty()) {
			this.rest.add("(" + String.join(" or ", either) + ")");
		}
	}

	private List<String> person(TrailFilter filter, UUID account) {
		List<String> either = new ArrayList<>();
		if (!filter.person().isEmpty()) {
			either.add("e.account_name = " + bind(filter.person()));
			either.add("e.username = " + bind(filter.person()));
			if (account != null) {
				either.add("e.account_id = " + bind(account));
			}
		}
		return either;
	}

	private void range(TrailFilter filter, EntryPlace before) {
		if (filter.from() != null) {
			this.range.add("e.at >= " + bind(filter.from()));
		}
		if (filter.to() != null) {
			this.range.add("e.at < " + bind(filter.to()));
		}
		if (before != null) {
			this.range.add("(e.at, e.number) < (" + bind(before.at()) + ", " + bind(before.number()) + ")");
		}
	}

	/** Takes a value as a parameter and gives what stands for it. */
	private String bind(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, (value instanceof Instant instant) ? Timestamp.from(instant) : value);
		return ":" + name;
	}

}
