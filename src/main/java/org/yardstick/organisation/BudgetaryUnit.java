package org.yardstick.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** 预算单位: a unit that fills in forms, below exactly one department. */
@Entity
class BudgetaryUnit {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String code;

	private String name;

	private UUID departmentId;

	private boolean departmentItself;

	protected BudgetaryUnit() {
	}

	/**
	 * @param label code and name
	 * @param department the department above it, never null
	 * @param departmentItself whether the unit is the department itself (本级)
	 */
	BudgetaryUnit(Label label, DepartmentId department, boolean departmentItself) {
		this.id = UUID.randomUUID();
		relabel(label);
		placeBelow(department, departmentItself);
	}

	UnitId id() {
		return new UnitId(this.id);
	}

	void relabel(Label label) {
		this.code = label.code();
		this.name = label.name();
	}

	void placeBelow(DepartmentId department, boolean departmentItself) {
		this.departmentId = department.value();
		this.departmentItself = departmentItself;
	}

	UnitEntry entry() {
		return new UnitEntry(id(), this.code, this.name, new DepartmentId(this.departmentId), this.departmentItself);
	}

}
