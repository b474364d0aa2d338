package org.yardstick.system.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A table with one row, to be found again. */
final class Notes {

	private Notes() {
	}

	static void saveIn(Path directory, String text) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory); Connection connection = connect(database)) {
			save(connection, text);
		}
	}

	static void save(Connection connection, String text) throws SQLException {
		connection.createStatement().execute("create table note (text text)");
		connection.createStatement().execute("insert into note values ('" + text + "')");
	}

	/** Starts the database of the directory, and stops it again. */
	static List<String> savedIn(Path directory) throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory); Connection connection = connect(database)) {
			return saved(connection);
		}
	}

	static List<String> saved(Connection connection) throws SQLException {
		try (var rows = connection.createStatement().executeQuery("select array_agg(text) from note")) {
			rows.next();
			return List.of((String[]) rows.getArray(1).getArray());
		}
	}

	static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
	}

}
