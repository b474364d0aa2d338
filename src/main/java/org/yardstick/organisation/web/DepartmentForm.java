package org.yardstick.organisation.web;

import java.util.UUID;

import org.yardstick.organisation.DepartmentDetails;
import org.yardstick.organisation.DepartmentEntry;
import org.yardstick.organisation.DivisionId;

/** A department: code, name, and the division that looks after it. */
class DepartmentForm extends LabelForm {

	private UUID division;

	static DepartmentForm of(DepartmentEntry department) {
		DepartmentForm form = new DepartmentForm();
		form.setCode(department.code());
		form.setName(department.name());
		form.assignTo(department.division());
		return form;
	}

	/**
	 * @param division null for none
	 */
	void assignTo(DivisionId division) {
		this.division = (division != null) ? division.value() : null;
	}

	DepartmentDetails toDetails() {
		return new DepartmentDetails(toLabel(), (this.division != null) ? new DivisionId(this.division) : null);
	}

	public UUID getDivision() {
		return this.division;
	}

	public void setDivision(UUID division) {
		this.division = division;
	}

}
