package org.yardstick.restapi;

import org.springframework.http.HttpStatus;

/** A request that the contract of the API forbids, with the status it names for it. */
public class ApiRefusal extends RuntimeException {

	private final HttpStatus status;

	/**
	 * @param message a Chinese sentence that says what to send instead
	 */
	public ApiRefusal(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

}
