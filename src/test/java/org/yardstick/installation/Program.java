package org.yardstick.installation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.yardstick.YardstickApplication;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The whole program in a JVM of its own, with the database that it brings along.
 */
final class Program implements AutoCloseable {

	private static final String READY = "Started YardstickApplication";

	private static final String SIGN_IN = Base64.getEncoder().encodeToString("admin:Yardstick@2026".getBytes(UTF_8));

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final URI address;

	private Program(Process process, URI address) {
		this.process = process;
		this.address = address;
	}

	/**
	 * Starts it and waits until it serves requests.
	 * @throws IllegalStateException with its whole output if it ends before
	 */
	static Program start(Path dataDirectory) throws IOException {
		int port = freePort();
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(java.toString(), "-cp", System.getProperty("java.class.path"),
				YardstickApplication.class.getName(), "--server.port=" + port, "--yardstick.data-dir=" + dataDirectory,
				"--yardstick.demo=true", "--logging.level.root=info")
			.redirectErrorStream(true)
			.start();
		var output = process.inputReader();
		List<String> lines = new ArrayList<>();
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			lines.add(line);
			if (line.contains(READY)) {
				drain(process);
				return new Program(process, URI.create("http://127.0.0.1:" + port));
			}
		}
		throw new IllegalStateException(String.join("\n", lines));
	}

	/** Reads the log away, for a full pipe would stop the program. */
	private static void drain(Process process) {
		Thread reader = new Thread(() -> {
			try (Reader log = process.inputReader()) {
				log.transferTo(Writer.nullWriter());
			}
			catch (IOException closed) {
				// the pipe breaks when the program is killed
			}
		});
		reader.setDaemon(true);
		reader.start();
	}

	/** Calls the API as the administrator. */
	HttpResponse<String> call(String method, String path, String body, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.address.resolve(path))
			.header("Authorization", "Basic " + SIGN_IN)
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** Ends it as {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Ends it in order. */
	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
