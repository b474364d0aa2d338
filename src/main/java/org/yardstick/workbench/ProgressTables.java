package org.yardstick.workbench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlaceProgress;
import org.yardstick.plan.PlanProgress;

/**
 * Counts how far departments and units are. A constant number of statements, however many
 * there are.
 */
@Service
@Transactional(readOnly = true)
class ProgressTables {

	private final Organisation organisation;

	private final PlanProgress progress;

	ProgressTables(Organisation organisation, PlanProgress progress) {
		this.organisation = organisation;
		this.progress = progress;
	}

	/**
	 * The table of a year: by department; by unit for a department that is chosen, or
	 * where the reviewer has only one.
	 * @param chosen null for none; one outside the reviewer's scope counts as none
	 */
	ProgressTable of(Actor reviewer, int fiscalYear, DepartmentId chosen) {
		List<DepartmentEntry> departments = departments(reviewer);
		DepartmentEntry only = departments.stream()
			.filter((entry) -> entry.id().equals(chosen))
			.findFirst()
			.orElse((departments.size() == 1 && !reviewer.seesEverything()) ? departments.get(0) : null);
		return (only != null) ? ofUnits(reviewer, fiscalYear, only) : ofDepartments(reviewer, fiscalYear, departments);
	}

	private ProgressTable ofDepartments(Actor reviewer, int fiscalYear, List<DepartmentEntry> departments) {
		Map<DepartmentId, Long> units = this.organisation.unitCounts();
		Map<UUID, PlaceProgress> progress = byPlace(this.progress.ofDepartments(reviewer, fiscalYear));
		return new ProgressTable(fiscalYear, null,
				departments.stream()
					.map((entry) -> ProgressRow.of(entry.id().value(), entry.name(), units.getOrDefault(entry.id(), 0L),
							progress.get(entry.id().value())))
					.toList());
	}

	private ProgressTable ofUnits(Actor reviewer, int fiscalYear, DepartmentEntry department) {
		Map<UUID, PlaceProgress> progress = byPlace(this.progress.ofUnits(reviewer, department.id(), fiscalYear));
		return new ProgressTable(fiscalYear, department,
				this.organisation.units(department.id())
					.stream()
					.map((unit) -> ProgressRow.of(unit.id().value(), unit.name(), 1, progress.get(unit.id().value())))
					.toList());
	}

	private List<DepartmentEntry> departments(Actor reviewer) {
		List<DepartmentEntry> all = this.organisation.departments();
		if (reviewer.seesEverything()) {
			return all;
		}
		Set<DepartmentId> reviewed = reviewer.reviewedDepartments();
		return all.stream().filter((entry) -> reviewed.contains(entry.id())).toList();
	}

	private static Map<UUID, PlaceProgress> byPlace(List<PlaceProgress> progress) {
		return progress.stream().collect(Collectors.toMap(PlaceProgress::place, Function.identity()));
	}

}
