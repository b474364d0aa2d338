package org.yardstick.shared;

/**
 * The role or the scope of the one who asks does not reach this: 403. The message is a
 * Chinese sentence that says who may.
 */
public class NotAllowedException extends RuntimeException {

	public NotAllowedException(String message) {
		super(message);
	}

}
