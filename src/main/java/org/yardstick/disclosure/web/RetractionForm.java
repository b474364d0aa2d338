package org.yardstick.disclosure.web;

/** Why a plan is taken from the public, as typed. */
class RetractionForm {

	private String reason;

	private String token;

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

}
