package org.yardstick.system.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An {@link EmbeddedDatabaseProcess} in a JVM of its own.
 */
final class ChildApplication implements AutoCloseable {

	static final String READY = "database ready: ";

	private final Process process;

	private final BufferedReader output;

	private final String[] url;

	private ChildApplication(Process process) throws IOException {
		this.process = process;
		this.output = process.inputReader();
		List<String> lines = new ArrayList<>();
		String line = this.output.readLine();
		while (line != null && !line.startsWith(READY)) {
			lines.add(line);
			line = this.output.readLine();
		}
		if (line == null) {
			throw new IllegalStateException(String.join("\n", lines));
		}
		this.url = line.substring(READY.length()).split(" ");
	}

	/**
	 * Starts the application and waits until its database can be used.
	 * @throws IllegalStateException with its whole output if it ends before
	 */
	static ChildApplication start(Path dataDirectory) throws IOException {
		return start(dataDirectory, System.getProperty("java.class.path"));
	}

	/**
	 * Starts it with another class path, by way of a command that goes before.
	 */
	static ChildApplication start(Path dataDirectory, String classPath, String... prefix) throws IOException {
		List<String> command = new ArrayList<>(Arrays.asList(prefix));
		command.addAll(
				List.of(java(), "-cp", classPath, EmbeddedDatabaseProcess.class.getName(), dataDirectory.toString()));
		return new ChildApplication(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url[0], ApplicationRole.NAME, this.url[1]);
	}

	/** Ends the application as {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Ends the application in order. */
	@Override
	public void close() throws IOException {
		this.process.getOutputStream().close();
		this.output.transferTo(Writer.nullWriter());
		this.process.onExit().join();
	}

}
