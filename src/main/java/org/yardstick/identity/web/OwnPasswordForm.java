package org.yardstick.identity.web;

import jakarta.validation.constraints.NotEmpty;

/** The present password and the one to replace it. */
class OwnPasswordForm extends RepeatedPasswordForm {

	@NotEmpty(message = "{identity.password.currentMissing}")
	private String current = "";

	public String getCurrent() {
		return this.current;
	}

	public void setCurrent(String current) {
		this.current = current;
	}

}
