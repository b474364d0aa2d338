package org.yardstick.system.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that lives on after its application was killed. It is recognised by
 * {@code postmaster.pid} and by the command line of that process, never by the number
 * alone: after a restart of the machine the number may be anybody's.
 * <p>
 * Only the holder of the {@link DataDirectoryLock} may stop one, because only then no
 * living application uses it.
 */
final class OrphanedServer {

	private static final Logger logger = LoggerFactory.getLogger(OrphanedServer.class);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final ProcessHandle process;

	private final Path cluster;

	private OrphanedServer(ProcessHandle process, Path cluster) {
		this.process = process;
		this.cluster = cluster;
	}

	/**
	 * Finds the server that holds the cluster. A {@code postmaster.pid} that names a
	 * process of another kind is removed, for PostgreSQL would refuse to start beside it.
	 * Where the process is gone, or belongs to another account and shows nothing, the
	 * file is left to PostgreSQL, which knows both cases and also looks for remains in
	 * shared memory.
	 * @throws EmbeddedDatabaseException if the process is a PostgreSQL server of which
	 * the cluster is not known: it may be this one, moved
	 */
	static Optional<OrphanedServer> holding(Path cluster) {
		Path pidFile = pidFile(cluster);
		try {
			String firstLine = firstLine(pidFile);
			if (!firstLine.matches("\\d+")) {
				// written only in part when the power failed
				Files.delete(pidFile);
				return Optional.empty();
			}
			ProcessHandle process = ProcessHandle.of(Long.parseLong(firstLine)).orElse(null);
			if (process == null || process.info().command().isEmpty()) {
				return Optional.empty();
			}
			if (!isPostgres(process)) {
				logger.warn("{} names process {} which is no PostgreSQL: removed", pidFile, process.pid());
				Files.delete(pidFile);
				return Optional.empty();
			}
			return Optional.of(identified(process, cluster));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new EmbeddedDatabaseException("无法读取 " + pidFile + "。", "请确认运行本程序的账号就是建立该数据目录的账号。", ex);
		}
	}

	private static Path pidFile(Path cluster) {
		return cluster.resolve("postmaster.pid");
	}

	private static String firstLine(Path pidFile) throws IOException {
		// the data directory on line 2 is in the server's encoding; the number is ASCII
		return Files.readString(pidFile, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("").strip();
	}

	/**
	 * Also true of "postgres.exe", and of "postgres (deleted)" which Linux shows once the
	 * program has been removed.
	 */
	private static boolean isPostgres(ProcessHandle process) {
		return program(process).getFileName().toString().startsWith("postgres");
	}

	private static Path program(ProcessHandle process) {
		return Path.of(process.info().command().orElseThrow());
	}

	private static OrphanedServer identified(ProcessHandle process, Path cluster) {
		if (!serves(process, cluster)) {
			throw new EmbeddedDatabaseException(
					pidFile(cluster) + " 记录的进程 " + process.pid() + " 是另一个 PostgreSQL，无法确认它是否正在使用该数据目录。",
					"请确认该进程与本数据目录无关或将其正常停止，然后删除 postmaster.pid，再重新启动。", null);
		}
		return new OrphanedServer(process, cluster);
	}

	/**
	 * Windows shows no arguments; there the program itself tells, as each data directory
	 * has its own copy.
	 */
	private static boolean serves(ProcessHandle process, Path cluster) {
		return process.info()
			.arguments()
			.map((arguments) -> List.of(arguments).contains(cluster.toString()))
			.orElseGet(() -> program(process).startsWith(cluster.getParent()));
	}

	/**
	 * Stops the server as {@code pg_ctl} does: sessions are ended, everything committed
	 * is on disk. Waits until it is gone.
	 * @throws EmbeddedDatabaseException if it does not end within a minute
	 */
	void stop() {
		logger.warn("Stopping PostgreSQL process {} which still holds {}", this.process.pid(), this.cluster);
		try {
			Process stopping = new ProcessBuilder(stopCommand()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			stopping.waitFor(PATIENCE.toSeconds() + 5, TimeUnit.SECONDS);
			if (hasReleasedCluster()) {
				return;
			}
			throw notStopped(null);
		}
		catch (IOException ex) {
			throw notStopped(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw notStopped(ex);
		}
	}

	/**
	 * Removing the file is the last thing that the server does; the process may be seen a
	 * little longer.
	 */
	private boolean hasReleasedCluster() {
		return !Files.exists(pidFile(this.cluster)) || !this.process.isAlive();
	}

	private List<String> stopCommand() {
		Path control = program(this.process).resolveSibling("pg_ctl");
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			// pg_ctl refuses to work for root
			command.addAll(List.of("unshare", "-U"));
		}
		command.addAll(List.of(control.toString(), "stop", "-D", this.cluster.toString(), "-m", "fast", "-w", "-t",
				Long.toString(PATIENCE.toSeconds())));
		return command;
	}

	private EmbeddedDatabaseException notStopped(Exception cause) {
		return new EmbeddedDatabaseException("上次遗留的 PostgreSQL（进程 " + this.process.pid() + "）未能停止。",
				"请稍候再启动；如仍不行，请手工正常停止该进程（kill -INT " + this.process.pid() + "）后再启动。", cause);
	}

}
