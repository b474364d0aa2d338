package org.yardstick.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * 主管部门: a department that the bureau funds, with its budgetary units below it. Looked
 * after by at most one division.
 */
@Entity
class Department {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String code;

	private String name;

	private UUID divisionId;

	protected Department() {
	}

	/**
	 * @param label code and name
	 * @param division null for a department that no division looks after yet
	 */
	Department(Label label, DivisionId division) {
		this.id = UUID.randomUUID();
		relabel(label);
		assignTo(division);
	}

	DepartmentId id() {
		return new DepartmentId(this.id);
	}

	String name() {
		return this.name;
	}

	void relabel(Label label) {
		this.code = label.code();
		this.name = label.name();
	}

	/**
	 * @param division null for none
	 */
	void assignTo(DivisionId division) {
		this.divisionId = (division != null) ? division.value() : null;
	}

	DepartmentEntry entry() {
		DivisionId division = (this.divisionId != null) ? new DivisionId(this.divisionId) : null;
		return new DepartmentEntry(id(), this.code, this.name, division);
	}

}
