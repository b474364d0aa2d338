package org.yardstick.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A division's name. */
class DivisionForm {

	@NotBlank(message = "{organisation.name.missing}")
	@Size(max = 100, message = "{organisation.name.tooLong}")
	private String name = "";

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

}
