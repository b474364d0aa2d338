package org.yardstick.system.database;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;

/**
 * Starts the server by a library that is made for tests, with the settings that data
 * worth keeping needs.
 */
final class ServerLaunch {

	/**
	 * Long enough to replay the log after a power cut (PostgreSQL keeps about 1 GB of
	 * it).
	 */
	private static final Duration STARTUP_WAIT = Duration.ofMinutes(2);

	private ServerLaunch() {
	}

	/**
	 * Starts the server of a data directory, of which the lock is held.
	 * @throws EmbeddedDatabaseException if the directory or the account does not permit
	 * it
	 * @throws IOException if the server does not start
	 */
	static EmbeddedPostgres of(DataDirectory directory) throws IOException {
		directory.prepare();
		// the library otherwise cleans up in, and runs programs from, a directory in /tmp
		// that every account of the machine may write to
		System.setProperty("ot.epg.working-dir", directory.programs().toString());
		EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
			.setPgBinaryResolver(new OwnPrograms())
			.setDataDirectory(directory.cluster())
			.setCleanDataDirectory(false)
			.setDataDirectoryCustomizer((cluster) -> directory.markInitialised())
			.setConnectConfig("password", SuperuserPassword.of(directory))
			.setPGStartupWait(STARTUP_WAIT)
			// Spring stops the server, after the connection pool
			.setRegisterShutdownHook(false);
		initialise(server, directory);
		configure(server);
		return server.start();
	}

	/**
	 * The library hands these to initdb as long options, after an {@code -A trust} of its
	 * own which would let every account of the machine in as superuser; the last one
	 * counts.
	 */
	private static void initialise(EmbeddedPostgres.Builder server, DataDirectory directory) {
		server.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", directory.passwordFile().toString())
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("lc-ctype", characterType());
	}

	/** With "C" alone, PostgreSQL would take no Chinese character for a letter. */
	private static String characterType() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			return "C";
		}
		return system.startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8";
	}

	/**
	 * These come after the {@code -F} (no fsync) of the library on the command line of
	 * the server, where the last one counts too.
	 */
	private static void configure(EmbeddedPostgres.Builder server) {
		server.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("max_connections", "100")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("unix_socket_directories", "");
	}

	/**
	 * The library remembers by resolver where it unpacked the programs: a resolver of its
	 * own makes each data directory use its own copy.
	 */
	private static final class OwnPrograms implements PgBinaryResolver {

		@Override
		public InputStream getPgBinary(String system, String machineHardware) throws IOException {
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
		}

	}

}
