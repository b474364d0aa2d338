package org.yardstick.shared;

/**
 * The status of the thing forbids the action: 409. The message is a Chinese sentence that
 * says what the status is and what can be done instead.
 */
public class ConflictException extends RuntimeException {

	public ConflictException(String message) {
		super(message);
	}

}
