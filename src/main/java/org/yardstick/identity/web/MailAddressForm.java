package org.yardstick.identity.web;

import org.yardstick.identity.MailAddress;

/** The address that an administrator writes for a person. */
class MailAddressForm {

	private String email = "";

	static MailAddressForm of(MailAddress address) {
		MailAddressForm form = new MailAddressForm();
		form.email = (address != null) ? address.value() : "";
		return form;
	}

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email;
	}

}
