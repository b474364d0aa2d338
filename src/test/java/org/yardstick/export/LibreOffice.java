package org.yardstick.export;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The LibreOffice of this machine: {@code soffice} on the PATH. Where there is none, its
 * tests are left out, and that is said loudly; with {@code YARDSTICK_BROWSER_REQUIRED}
 * (CI brings both) it is a failure.
 */
public final class LibreOffice {

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
	public static LibreOffice in(Path folder) {
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
		System.err.printf(
				"%n%s%n  OFFICE TESTS LEFT OUT: no soffice on the PATH; install libreoffice-calc and -writer%n%s%n%n",
				line, line);
		if (Boolean.parseBoolean(System.getenv("YARDSTICK_BROWSER_REQUIRED"))) {
			throw new IllegalStateException("no soffice found and YARDSTICK_BROWSER_REQUIRED is set");
		}
		return Assumptions.abort("no soffice found");
	}

	/**
	 * Opens documents and saves them in another format.
	 * @param format with its filter and options, as {@code --convert-to} takes it
	 * @return the files in the order of the documents
	 */
	public List<Path> convert(List<Path> documents, String format) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of(this.program.toString(), "--headless", "--norestore",
				"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to", format, "--outdir",
				this.folder.toString()), documents.stream().map(Path::toString))
			.toList();
		assertThat(run(command)).doesNotContainIgnoringCase("error").doesNotContainIgnoringCase("could not");
		String extension = format.split(":")[0];
		return documents.stream()
			.map((document) -> this.folder.resolve(document.getFileName().toString().replaceAll("\\w+$", extension)))
			.toList();
	}

	/** The words on each page of a PDF, line by line, without any space. */
	public List<String> pages(Path pdf) throws IOException, InterruptedException {
		return pages(pdf, "-layout");
	}

	/**
	 * The words on each page of a PDF, without any space.
	 * @param order in which they are read
	 */
	public List<String> pages(Path pdf, String order) throws IOException, InterruptedException {
		Path words = this.folder.resolve("pages.txt");
		run(List.of("pdftotext", order, pdf.toString(), words.toString()));
		String[] pages = Files.readString(words).replaceAll("[ \u3000]", "").split("\f");
		return List.of(pages);
	}

	/** A small picture of each page of a PDF. */
	public List<BufferedImage> pictures(Path pdf) throws IOException, InterruptedException {
		Path pictures = Files.createDirectories(this.folder.resolve("pictures-" + pdf.getFileName()));
		run(List.of("pdftoppm", "-r", "30", "-png", pdf.toString(), pictures.resolve("page").toString()));
		List<BufferedImage> read = new ArrayList<>();
		try (Stream<Path> files = Files.list(pictures)) {
			for (Path file : files.sorted().toList()) {
				read.add(ImageIO.read(file.toFile()));
			}
		}
		return read;
	}

	private String run(List<String> command) throws IOException, InterruptedException {
		Path words = this.folder.resolve("program.log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile()).start();
		boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
		if (!ended) {
			process.destroyForcibly();
		}
		assertThat(ended).as("%s ended by itself", command.get(0)).isTrue();
		assertThat(process.exitValue()).as("%s", command).isZero();
		return Files.readString(words);
	}

}
