package org.yardstick.system.database;

/**
 * The application's own database cannot be used. The message says in Chinese why, and
 * {@link #action()} what the administrator can do.
 */
class EmbeddedDatabaseException extends RuntimeException {

	private final String action;

	EmbeddedDatabaseException(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
