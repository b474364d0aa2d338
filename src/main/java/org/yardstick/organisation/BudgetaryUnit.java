package org.yardstick.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Department department;

	private boolean departmentItself;

	protected BudgetaryUnit() {
	}

	/**
	 * @param label code and name
	 * @param department never null
	 * @param departmentItself whether the unit is the department itself (本级)
	 */
	BudgetaryUnit(Label label, Department department, boolean departmentItself) {
		this.id = UUID.randomUUID();
		relabel(label);
		placeBelow(department, departmentItself);
	}

	UnitId id() {
		return new UnitId(this.id);
	}

	Department department() {
		return this.department;
	}

	void relabel(Label label) {
		this.code = label.code();
		this.name = label.name();
	}

	void placeBelow(Department department, boolean departmentItself) {
		this.department = department;
		this.departmentItself = departmentItself;
	}

	UnitEntry entry() {
		return new UnitEntry(id(), this.code, this.name, this.department.id(), this.departmentItself);
	}

}
