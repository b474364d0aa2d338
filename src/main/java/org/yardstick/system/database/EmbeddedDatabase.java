package org.yardstick.system.database;

import java.io.IOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A running PostgreSQL server of the application's own, and the way to connect to it. It
 * listens on the loopback interface only, on a port that changes with each start, and
 * asks everybody for a password.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private final DataDirectory directory;

	private final DataDirectoryLock lock;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(DataDirectory directory, DataDirectoryLock lock) throws IOException {
		this.directory = directory;
		this.lock = lock;
		this.server = ServerLaunch.of(directory);
		this.password = ApplicationRole.provide(this.server.getPostgresDatabase());
	}

	/**
	 * Starts the server, at the first start with an empty database. A server that an
	 * application left behind when it was killed is stopped before.
	 * @param path the data directory, created if missing
	 * @throws EmbeddedDatabaseException if another application uses the directory, or if
	 * the server does not start
	 */
	static EmbeddedDatabase start(Path path) {
		DataDirectory directory = DataDirectory.open(path);
		DataDirectoryLock lock = DataDirectoryLock.acquire(directory);
		try {
			ServerAccount.check(directory);
			stopServerOf(directory);
			return new EmbeddedDatabase(directory, lock);
		}
		catch (EmbeddedDatabaseException ex) {
			lock.close();
			throw ex;
		}
		// the library wraps a failure to unpack the programs into an Error
		catch (IOException | RuntimeException | ExceptionInInitializerError ex) {
			EmbeddedDatabaseException notStarted = new EmbeddedDatabaseException(
					"自带的 PostgreSQL 未能启动（数据目录 " + directory.root() + "）。",
					"请查看上方日志中 PostgreSQL 自己的说明，并确认运行本程序的账号就是建立该数据目录的账号，且磁盘未满。", ex);
			giveUp(directory, lock, notStarted);
			throw notStarted;
		}
	}

	private static void giveUp(DataDirectory directory, DataDirectoryLock lock, EmbeddedDatabaseException reason) {
		try (lock) {
			stopServerOf(directory);
		}
		catch (EmbeddedDatabaseException ex) {
			reason.addSuppressed(ex);
		}
	}

	private static void stopServerOf(DataDirectory directory) {
		OrphanedServer.holding(directory.cluster()).ifPresent(OrphanedServer::stop);
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/" + ApplicationRole.NAME;
	}

	@Override
	public String getUsername() {
		return ApplicationRole.NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/**
	 * Stops the server and gives the data directory free. What uses the database has to
	 * be closed before; Spring does so because the data source depends on this bean.
	 */
	@Override
	public void close() throws IOException {
		try (this.lock) {
			this.server.close();
			// the library waits five seconds for what may take longer: the last
			// checkpoint
			stopServerOf(this.directory);
		}
	}

}
