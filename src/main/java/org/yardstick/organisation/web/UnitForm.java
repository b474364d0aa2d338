package org.yardstick.organisation.web;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.yardstick.organisation.DepartmentId;
import org.yardstick.organisation.UnitDetails;
import org.yardstick.organisation.UnitEntry;

/** A budgetary unit: code, name, the department above it. */
class UnitForm extends LabelForm {

	@NotNull(message = "{organisation.department.missing}")
	private UUID department;

	private boolean departmentItself;

	/**
	 * @param department null to have it chosen
	 */
	static UnitForm below(DepartmentId department) {
		UnitForm form = new UnitForm();
		form.department = (department != null) ? department.value() : null;
		return form;
	}

	static UnitForm of(UnitEntry unit) {
		UnitForm form = below(unit.department());
		form.setCode(unit.code());
		form.setName(unit.name());
		form.departmentItself = unit.departmentItself();
		return form;
	}

	UnitDetails toDetails() {
		return new UnitDetails(toLabel(), new DepartmentId(this.department), this.departmentItself);
	}

	public UUID getDepartment() {
		return this.department;
	}

	public void setDepartment(UUID department) {
		this.department = department;
	}

	public boolean isDepartmentItself() {
		return this.departmentItself;
	}

	public void setDepartmentItself(boolean departmentItself) {
		this.departmentItself = departmentItself;
	}

}
