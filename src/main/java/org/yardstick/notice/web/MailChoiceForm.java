package org.yardstick.notice.web;

import org.yardstick.identity.MailAddress;
import org.yardstick.identity.MailChoice;
import org.yardstick.shared.RejectedException;

/** What a person writes about mail. */
class MailChoiceForm {

	private String email = "";

	private boolean wanted;

	static MailChoiceForm of(MailChoice choice) {
		MailChoiceForm form = new MailChoiceForm();
		form.email = (choice.address() != null) ? choice.address().value() : "";
		form.wanted = choice.wanted();
		return form;
	}

	/**
	 * @throws RejectedException if the address is wrong, or missing where mail is wanted
	 */
	MailChoice toChoice() {
		return new MailChoice(MailAddress.typed(this.email), this.wanted);
	}

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email;
	}

	public boolean isWanted() {
		return this.wanted;
	}

	public void setWanted(boolean wanted) {
		this.wanted = wanted;
	}

}
