package org.yardstick.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Searches plans by words: every word must stand in the plan's own words or in the name
 * of its department or unit.
 * <p>
 * The index of characters and pairs finds the plans whose own words have all parts of a
 * word; whether they stand together there the comparison says. Departments and units are
 * few: those whose name has the word are looked up first and named by their ids, for a
 * subquery beside the index condition would keep the index from being used.
 */
@Component
class SearchedWords {

	/** More words than this in one search are a mistake, not a search. */
	private static final int MOST_WORDS = 8;

	private final JdbcClient jdbc;

	SearchedWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds the conditions over {@code performance_plan p}.
	 * @param words apart by blanks
	 */
	void restrict(String words, SqlConditions sql) {
		List<String> wanted = Stream.of(PerformancePlan.searchable(words).strip().split("\\s+"))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.limit(MOST_WORDS)
			.toList();
		if (wanted.isEmpty()) {
			return;
		}
		List<NamedPlace> places = placesNamedWith(wanted);
		for (String word : wanted) {
			List<NamedPlace> named = places.stream().filter((place) -> place.name().contains(word)).toList();
			sql.add(SqlConditions.either(List.of(departments(named, sql), units(named, sql), ownWords(word, sql))));
		}
	}

	private static String ownWords(String word, SqlConditions sql) {
		SqlArrayValue terms = new SqlArrayValue("text", terms(word).toArray());
		return "(p.search_text like " + sql.bind(contains(word)) + " and search_terms(p.search_text) @> "
				+ sql.bind(terms) + ")";
	}

	/** The word's pairs of characters; a single character is a term itself. */
	private static List<String> terms(String word) {
		List<String> characters = word.codePoints().mapToObj(Character::toString).toList();
		return (characters.size() == 1) ? characters
				: IntStream.range(1, characters.size())
					.mapToObj((n) -> characters.get(n - 1) + characters.get(n))
					.distinct()
					.toList();
	}

	private static String departments(List<NamedPlace> named, SqlConditions sql) {
		return sql.anyOf("p.department_id", departmentIds(named));
	}

	private static String units(List<NamedPlace> named, SqlConditions sql) {
		Collection<UUID> departments = departmentIds(named);
		return sql.anyOf("p.unit_id",
				named.stream()
					.filter((place) -> place.unit() != null && !departments.contains(place.department()))
					.map(NamedPlace::unit)
					.toList());
	}

	private static Set<UUID> departmentIds(List<NamedPlace> named) {
		Set<UUID> ids = new HashSet<>();
		named.stream().filter((place) -> place.unit() == null).forEach((place) -> ids.add(place.department()));
		return ids;
	}

	private List<NamedPlace> placesNamedWith(List<String> words) {
		return this.jdbc.sql("""
				select department, unit, name from (
				  select id as department, null::uuid as unit, lower(normalize(name, NFKC)) as name from department
				  union all
				  select department_id, id, lower(normalize(name, NFKC)) from budgetary_unit) place
				where name like any (:words)
				""")
			.param("words", new SqlArrayValue("text", words.stream().map(SearchedWords::contains).toArray()))
			.query(NamedPlace.class)
			.list();
	}

	private static String contains(String word) {
		return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	/**
	 * A department or unit by its name in searched form.
	 *
	 * @param unit null for a department
	 */
	record NamedPlace(UUID department, UUID unit, String name) {
	}

}
