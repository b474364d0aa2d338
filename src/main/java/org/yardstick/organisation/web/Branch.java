package org.yardstick.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.DivisionEntry;
import org.yardstick.organisation.DivisionId;

/**
 * A division with the departments that it looks after, as the tree shows it.
 *
 * @param division null for the departments that no division looks after
 */
record Branch(DivisionEntry division, List<Leaf> departments) {

	/**
	 * One branch a division, and a last one for departments without, if there are any.
	 */
	static List<Branch> tree(List<DivisionEntry> divisions, List<DepartmentEntry> departments,
			Map<DepartmentId, Long> unitCounts) {
		List<Branch> branches = new ArrayList<>();
		divisions
			.forEach((division) -> branches.add(new Branch(division, leaves(division.id(), departments, unitCounts))));
		List<Leaf> unassigned = leaves(null, departments, unitCounts);
		if (!unassigned.isEmpty()) {
			branches.add(new Branch(null, unassigned));
		}
		return branches;
	}

	private static List<Leaf> leaves(DivisionId division, List<DepartmentEntry> departments,
			Map<DepartmentId, Long> unitCounts) {
		return departments.stream()
			.filter((department) -> Objects.equals(department.division(), division))
			.map((department) -> new Leaf(department, unitCounts.getOrDefault(department.id(), 0L)))
			.toList();
	}

	/** A department with the number of its units. */
	record Leaf(DepartmentEntry department, long units) {
	}

}
