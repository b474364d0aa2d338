package org.yardstick.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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

	@ManyToOne(fetch = FetchType.LAZY)
	private SectorDivision division;

	protected Department() {
	}

	/**
	 * @param label code and name
	 * @param division null for a department that no division looks after yet
	 */
	Department(Label label, SectorDivision division) {
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

	void assignTo(SectorDivision division) {
		this.division = division;
	}

	DepartmentEntry entry() {
		return new DepartmentEntry(id(), this.code, this.name, (this.division != null) ? this.division.id() : null);
	}

}
