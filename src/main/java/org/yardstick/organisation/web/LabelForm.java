package org.yardstick.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.yardstick.organisation.Label;

/** Code and name, which departments and units have in common. */
abstract class LabelForm {

	@NotBlank(message = "{organisation.code.missing}")
	@Size(max = 30, message = "{organisation.code.tooLong}")
	private String code = "";

	@NotBlank(message = "{organisation.name.missing}")
	@Size(max = 100, message = "{organisation.name.tooLong}")
	private String name = "";

	Label toLabel() {
		return new Label(this.code, this.name);
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

}
