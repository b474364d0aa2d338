package org.yardstick.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.BudgetaryUnits.UnitCount;
import org.yardstick.shared.NotFoundException;

/**
 * Looks up who belongs to whom. Each method issues a constant number of statements. What
 * people type into a field is looked up by {@link PlaceFinder}, changes are made by
 * {@link OrganisationMaintenance}.
 */
@Service
@Transactional(readOnly = true)
public class Organisation {

	private final SectorDivisions divisions;

	private final Departments departments;

	private final BudgetaryUnits units;

	Organisation(SectorDivisions divisions, Departments departments, BudgetaryUnits units) {
		this.divisions = divisions;
		this.departments = departments;
		this.units = units;
	}

	/** All divisions of the bureau, by name. */
	public List<DivisionEntry> divisions() {
		return entries(this.divisions.findAllByOrderByName(), SectorDivision::entry);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	public DivisionEntry division(DivisionId id) {
		return this.divisions.findById(id.value()).orElseThrow(() -> new NotFoundException("没有这个业务科，可能已被删除。")).entry();
	}

	/** All departments, by code. */
	public List<DepartmentEntry> departments() {
		return entries(this.departments.findAllByOrderByCode(), Department::entry);
	}

	/** The departments that the division looks after, by code. */
	public List<DepartmentEntry> departments(DivisionId division) {
		return entries(this.departments.findByDivisionIdOrderByCode(division.value()), Department::entry);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	public DepartmentEntry department(DepartmentId id) {
		return this.departments.findById(id.value())
			.orElseThrow(() -> new NotFoundException("没有这个主管部门，可能已被删除。"))
			.entry();
	}

	public Optional<DepartmentEntry> departmentByCode(String code) {
		return this.departments.findByCode(code).map(Department::entry);
	}

	public Optional<DepartmentEntry> departmentByName(String name) {
		return this.departments.findByName(name).map(Department::entry);
	}

	/** The department above a unit. */
	public DepartmentEntry departmentOf(UnitId unit) {
		return membership(unit).department().entry();
	}

	/** The names of departments; ids that do not exist are left out. */
	public Map<DepartmentId, String> departmentNames(Collection<DepartmentId> ids) {
		List<UUID> keys = ids.stream().map(DepartmentId::value).distinct().toList();
		return this.departments.findAllById(keys).stream().collect(Collectors.toMap(Department::id, Department::name));
	}

	/** How many units each department has; departments without units are left out. */
	public Map<DepartmentId, Long> unitCounts() {
		return this.units.countByDepartment()
			.stream()
			.collect(Collectors.toMap((count) -> new DepartmentId(count.getDepartment()), UnitCount::getUnits));
	}

	/** All units, by code. Many: for set-up and exports, not for pages. */
	public List<UnitEntry> units() {
		return entries(this.units.findAllByOrderByCode(), BudgetaryUnit::entry);
	}

	/** The units below the department, by code. */
	public List<UnitEntry> units(DepartmentId department) {
		return entries(this.units.findByDepartmentIdOrderByCode(department.value()), BudgetaryUnit::entry);
	}

	/**
	 * @throws NotFoundException if there is none
	 */
	public UnitEntry unit(UnitId id) {
		return this.units.findById(id.value()).orElseThrow(Organisation::noSuchUnit).entry();
	}

	public Optional<UnitEntry> unitByCode(String code) {
		return this.units.findByCode(code).map(BudgetaryUnit::entry);
	}

	/**
	 * The unit with exactly this name; else, where a department has the name, the unit
	 * that is this department itself.
	 */
	public Optional<UnitEntry> unitByName(String name) {
		return this.units.findByName(name).or(() -> this.units.findItself(name)).map(BudgetaryUnit::entry);
	}

	/** To whom a unit's forms belong. */
	public Affiliation affiliation(UnitId unit) {
		return unit(unit).affiliation();
	}

	/** Whether the unit is its own department, whose review its forms skip. */
	public boolean isOwnDepartment(UnitId unit) {
		return unit(unit).departmentItself();
	}

	/** The names of units; ids that do not exist are left out. */
	public Map<UnitId, String> unitNames(Collection<UnitId> ids) {
		List<UUID> keys = ids.stream().map(UnitId::value).distinct().toList();
		return entries(this.units.findAllById(keys), BudgetaryUnit::entry).stream()
			.collect(Collectors.toMap(UnitEntry::id, UnitEntry::name));
	}

	/**
	 * What someone who sits at the place reaches.
	 * @param place null for nowhere
	 * @throws NotFoundException if there is no such place
	 */
	public Placement placement(Place place) {
		if (place == null) {
			return Placement.none();
		}
		return switch (place.kind()) {
			case UNIT -> unitPlacement(membership(new UnitId(place.id())));
			case DEPARTMENT -> {
				DepartmentEntry department = department(new DepartmentId(place.id()));
				yield new Placement(new Seat(null, department.id(), null, Set.of()), department.name());
			}
			case DIVISION -> {
				DivisionEntry division = division(new DivisionId(place.id()));
				Set<DepartmentId> reached = departments(division.id()).stream()
					.map(DepartmentEntry::id)
					.collect(Collectors.toUnmodifiableSet());
				yield new Placement(new Seat(null, null, division.id(), reached), division.name());
			}
		};
	}

	private Placement unitPlacement(Membership membership) {
		UnitEntry entry = membership.unit().entry();
		String title = entry.departmentItself() ? entry.name() : membership.department().name() + " · " + entry.name();
		return new Placement(new Seat(entry.id(), entry.department(), null, Set.of()), title);
	}

	private Membership membership(UnitId id) {
		return this.units.findMembership(id.value()).orElseThrow(Organisation::noSuchUnit);
	}

	private static NotFoundException noSuchUnit() {
		return new NotFoundException("没有这个预算单位，可能已被删除。");
	}

	private static <E, V> List<V> entries(List<E> entities, Function<E, V> entry) {
		return entities.stream().map(entry).toList();
	}

}
