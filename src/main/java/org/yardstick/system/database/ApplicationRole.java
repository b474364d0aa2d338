package org.yardstick.system.database;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The role {@code yardstick}, owner of the database of the same name and no superuser.
 */
final class ApplicationRole {

	/** Name of the role and of its database. */
	static final String NAME = "yardstick";

	private ApplicationRole() {
	}

	/**
	 * Creates role and database where they are missing, and gives the role a new
	 * password, so that it need not be kept anywhere.
	 * @param superuser connects as superuser
	 * @return the password, good until the next start
	 */
	static String provide(DataSource superuser) {
		JdbcTemplate jdbc = new JdbcTemplate(superuser);
		if (isMissing(jdbc, "select count(*) from pg_roles where rolname = ?")) {
			jdbc.execute("create role " + NAME + " login");
		}
		String password = RandomPassword.next();
		jdbc.execute("alter role " + NAME + " password '" + password + "'");
		if (isMissing(jdbc, "select count(*) from pg_database where datname = ?")) {
			jdbc.execute("create database " + NAME + " owner " + NAME);
		}
		return password;
	}

	private static boolean isMissing(JdbcTemplate jdbc, String count) {
		return Integer.valueOf(0).equals(jdbc.queryForObject(count, Integer.class, NAME));
	}

}
