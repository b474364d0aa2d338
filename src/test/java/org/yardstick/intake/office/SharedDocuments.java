package org.yardstick.intake.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real documents that lie beside the checkout on some machines, in {@code shared}. */
public final class SharedDocuments {

	private SharedDocuments() {
	}

	/** Its Word and Excel files; empty where there are none. */
	public static Stream<Path> office() throws IOException {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path office = folder.resolve("shared/corpus/office");
			if (Files.isDirectory(office)) {
				try (Stream<Path> files = Files.list(office)) {
					return List.copyOf(files.sorted().toList()).stream();
				}
			}
		}
		return Stream.empty();
	}

}
