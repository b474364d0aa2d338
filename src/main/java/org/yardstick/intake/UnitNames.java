package org.yardstick.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitEntry;
import org.yardstick.organisation.UnitId;

/**
 * Finds the units that documents name. The name of a department means the unit that is
 * the department itself.
 */
class UnitNames {

	private static final int MOST_SUGGESTIONS = 5;

	private final List<UnitEntry> units;

	private final Map<String, UnitId> exact = new HashMap<>();

	/** The units that a plain name may mean. */
	private final Map<String, Set<UnitId>> plain = new HashMap<>();

	/**
	 * @param units all of them
	 * @param departments all of them
	 */
	UnitNames(List<UnitEntry> units, List<DepartmentEntry> departments) {
		this.units = units;
		Map<DepartmentId, UnitId> itself = new HashMap<>();
		units.stream().filter(UnitEntry::departmentItself).forEach((unit) -> itself.put(unit.department(), unit.id()));
		departments.stream()
			.filter((department) -> itself.containsKey(department.id()))
			.forEach((department) -> this.exact.put(department.name(), itself.get(department.id())));
		units.forEach((unit) -> this.exact.put(unit.name(), unit.id()));
		this.exact
			.forEach((name, unit) -> this.plain.computeIfAbsent(plain(name), (plain) -> new HashSet<>()).add(unit));
	}

	/**
	 * The unit with this name; apart from blanks, brackets with what they hold, width and
	 * case, if that is only one.
	 */
	Optional<UnitId> find(String name) {
		if (name == null || name.isBlank()) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.exact.get(name.strip()))
			.or(() -> Optional.of(this.plain.getOrDefault(plain(name), Set.of()))
				.filter((meant) -> meant.size() == 1)
				.map((meant) -> meant.iterator().next()));
	}

	/** Units whose name has the given one in it, or the other way round: former names. */
	List<UnitEntry> suggest(String name) {
		String wanted = plain(name);
		if (wanted.length() < 2) {
			return List.of();
		}
		return this.units.stream().filter((unit) -> {
			String known = plain(unit.name());
			return known.contains(wanted) || wanted.contains(known);
		}).limit(MOST_SUGGESTIONS).toList();
	}

	/** A name without what people write now and then. */
	static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s", "")
			.replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*]|〔[^〕]*〕|【[^】]*】", "");
	}

}
