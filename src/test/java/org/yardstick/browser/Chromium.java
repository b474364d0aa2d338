package org.yardstick.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium for tests: the one that {@code CHROME_BIN} names, else {@code chromium} or
 * {@code google-chrome} on the PATH. Where there is none, browser tests are left out, and
 * that is said loudly; with {@code YARDSTICK_BROWSER_REQUIRED=true} it is a failure.
 */
final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--font-render-hinting=none");

	private static Browser running;

	private Chromium() {
	}

	/** The browser of this test run, started when it is first asked for. */
	static synchronized Browser running() {
		if (running == null) {
			Path chromium = find().orElseGet(Chromium::leaveOut);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			running = playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return running;
	}

	private static Optional<Path> find() {
		String named = System.getenv("CHROME_BIN");
		Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(Stream.ofNullable(named).map(Path::of), onPath).filter(Files::isExecutable).findFirst();
	}

	private static Path leaveOut() {
		String line = "=".repeat(100);
		System.err.printf(
				"%n%s%n  BROWSER TESTS LEFT OUT: no Chromium found; set CHROME_BIN or install chromium%n%s%n%n", line,
				line);
		if (Boolean.parseBoolean(System.getenv("YARDSTICK_BROWSER_REQUIRED"))) {
			throw new IllegalStateException("no Chromium found and YARDSTICK_BROWSER_REQUIRED is set");
		}
		return Assumptions.abort("no Chromium found");
	}

}
