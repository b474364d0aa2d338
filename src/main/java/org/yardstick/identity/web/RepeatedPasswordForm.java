package org.yardstick.identity.web;

import jakarta.validation.constraints.NotEmpty;
import org.springframework.validation.BindingResult;

/** A new password, typed twice because nobody can read it. */
abstract class RepeatedPasswordForm {

	@NotEmpty(message = "{identity.password.missing}")
	private String password = "";

	private String repeated = "";

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

	public String getRepeated() {
		return this.repeated;
	}

	public void setRepeated(String repeated) {
		this.repeated = repeated;
	}

	void compare(BindingResult result) {
		if (!this.password.equals(this.repeated)) {
			result.rejectValue("repeated", "identity.password.different");
		}
	}

}
