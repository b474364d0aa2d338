package org.yardstick.system.database;

import java.nio.file.Path;

/**
 * An application that consists of its database, to be killed by a test.
 */
final class EmbeddedDatabaseProcess {

	private EmbeddedDatabaseProcess() {
	}

	/**
	 * Starts the database in the directory of the first argument, writes how to connect,
	 * and runs until its input ends.
	 */
	public static void main(String[] arguments) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
			System.out.println(ChildApplication.READY + database.getJdbcUrl() + " " + database.getPassword());
			System.in.transferTo(System.out);
		}
	}

}
