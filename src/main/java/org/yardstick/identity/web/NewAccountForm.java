package org.yardstick.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

/** A person who gets an account, with the password to begin with. */
class NewAccountForm extends AccountForm {

	@NotBlank(message = "{identity.username.missing}")
	private String username = "";

	@NotEmpty(message = "{identity.password.missing}")
	private String password = "";

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
