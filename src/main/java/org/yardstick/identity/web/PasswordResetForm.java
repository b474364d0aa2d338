package org.yardstick.identity.web;

import jakarta.validation.constraints.NotEmpty;

/** The password that an administrator gives to somebody who has forgotten the own one. */
class PasswordResetForm {

	@NotEmpty(message = "{identity.password.missing}")
	private String password = "";

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
