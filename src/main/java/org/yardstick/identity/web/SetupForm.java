package org.yardstick.identity.web;

import jakarta.validation.constraints.NotBlank;

/** The first administrator. */
class SetupForm extends RepeatedPasswordForm {

	@NotBlank(message = "{identity.username.missing}")
	private String username = "admin";

	@NotBlank(message = "{identity.name.missing}")
	private String name = "系统管理员";

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

}
