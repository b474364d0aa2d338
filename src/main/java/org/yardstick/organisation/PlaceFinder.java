package org.yardstick.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds places by what people type: a code, a name, or both as the suggestions show them
 * ({@code "129001 某中学"}). Knows the way back too: what to show for a place.
 */
@Service
@Transactional(readOnly = true)
public class PlaceFinder {

	private static final Limit SUGGESTIONS = Limit.of(20);

	private final SectorDivisions divisions;

	private final Departments departments;

	private final BudgetaryUnits units;

	PlaceFinder(SectorDivisions divisions, Departments departments, BudgetaryUnits units) {
		this.divisions = divisions;
		this.departments = departments;
		this.units = units;
	}

	/** The place of this kind that was typed. */
	public Optional<Place> find(PlaceKind kind, String typed) {
		String words = typed.strip();
		String code = words.split("\\s", 2)[0];
		return switch (kind) {
			case UNIT ->
				this.units.findByCode(code).or(() -> this.units.findByName(words)).map((unit) -> Place.of(unit.id()));
			case DEPARTMENT -> this.departments.findByCode(code)
				.or(() -> this.departments.findByName(words))
				.map((department) -> Place.of(department.id()));
			case DIVISION -> this.divisions.findByName(words).map((division) -> Place.of(division.id()));
		};
	}

	/** At most twenty places whose code begins with the words or whose name has them. */
	public List<String> suggest(PlaceKind kind, String typed) {
		String words = typed.strip();
		return switch (kind) {
			case UNIT -> this.units.findByCodeStartingWithOrNameContainingOrderByCode(words, words, SUGGESTIONS)
				.stream()
				.map((unit) -> typed(unit.entry()))
				.toList();
			case DEPARTMENT ->
				this.departments.findByCodeStartingWithOrNameContainingOrderByCode(words, words, SUGGESTIONS)
					.stream()
					.map((department) -> typed(department.entry()))
					.toList();
			case DIVISION -> this.divisions.findByNameContainingOrderByName(words, SUGGESTIONS)
				.stream()
				.map(SectorDivision::name)
				.toList();
		};
	}

	/**
	 * The places as {@link #find} reads them; those that do not exist are left out. Three
	 * statements at most, however many places.
	 */
	public Map<Place, String> describe(Collection<Place> places) {
		Map<Place, String> descriptions = new HashMap<>();
		Map<PlaceKind, Set<UUID>> ids = places.stream()
			.collect(Collectors.groupingBy(Place::kind, Collectors.mapping(Place::id, Collectors.toSet())));
		this.units.findAllById(ids.getOrDefault(PlaceKind.UNIT, Set.of()))
			.forEach((unit) -> descriptions.put(Place.of(unit.id()), typed(unit.entry())));
		this.departments.findAllById(ids.getOrDefault(PlaceKind.DEPARTMENT, Set.of()))
			.forEach((department) -> descriptions.put(Place.of(department.id()), typed(department.entry())));
		this.divisions.findAllById(ids.getOrDefault(PlaceKind.DIVISION, Set.of()))
			.forEach((division) -> descriptions.put(Place.of(division.id()), division.name()));
		return descriptions;
	}

	private static String typed(UnitEntry unit) {
		return unit.code() + " " + unit.name();
	}

	private static String typed(DepartmentEntry department) {
		return department.code() + " " + department.name();
	}

}
