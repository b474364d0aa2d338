package org.yardstick.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The LibreOffice of this machine: {@code soffice} on the PATH. Where there is none, its
 * tests are left out, and that is said loudly; with {@code YARDSTICK_BROWSER_REQUIRED}
 * (CI brings both) it is a failure.
 */
final class LibreOffice {

	private static final int MOST_SECONDS = 180;

	private final Path program;

	private final Path folder;

	private LibreOffice(Path program, Path folder) {
		this.program = program;
		this.folder = folder;
	}

	/**
	 * @param folder for its settings and for what it writes
	 */
	static LibreOffice in(Path folder) {
		return new LibreOffice(find().orElseGet(LibreOffice::leaveOut), folder);
	}

	private static Optional<Path> find() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map((place) -> Path.of(place, "soffice"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Path leaveOut() {
		String line = "=".repeat(100);
		System.err.printf("%n%s%n  OFFICE TESTS LEFT OUT: no soffice on the PATH; install libreoffice-calc%n%s%n%n",
				line, line);
		if (Boolean.parseBoolean(System.getenv("YARDSTICK_BROWSER_REQUIRED"))) {
			throw new IllegalStateException("no soffice found and YARDSTICK_BROWSER_REQUIRED is set");
		}
		return Assumptions.abort("no soffice found");
	}

	/**
	 * Opens workbooks and saves them in another format.
	 * @param format with its filter and options, as {@code --convert-to} takes it
	 * @return the files in the order of the workbooks
	 */
	List<Path> convert(List<Path> workbooks, String format) throws IOException, InterruptedException {
		Path words = this.folder.resolve("soffice.log");
		List<String> command = Stream.concat(Stream.of(this.program.toString(), "--headless", "--norestore",
				"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to", format, "--outdir",
				this.folder.toString()), workbooks.stream().map(Path::toString))
			.toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile()).start();
		boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
		if (!ended) {
			process.destroyForcibly();
		}
		assertThat(ended).as("LibreOffice ended by itself").isTrue();
		assertThat(process.exitValue()).isZero();
		assertThat(Files.readString(words)).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("could not");
		String extension = format.split(":")[0];
		return workbooks.stream()
			.map((workbook) -> this.folder.resolve(workbook.getFileName().toString().replace("xlsx", extension)))
			.toList();
	}

}
