package org.yardstick.shared;

/**
 * What was asked for does not exist: 404. The message is a Chinese sentence for the user.
 */
public class NotFoundException extends RuntimeException {

	public NotFoundException(String message) {
		super(message);
	}

}
