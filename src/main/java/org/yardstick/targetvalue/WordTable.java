package org.yardstick.targetvalue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables of words that lie beside the classes of this package.
 */
final class WordTable {

	private WordTable() {
	}

	/**
	 * The rows of a table, each as its words, without comments and empty lines.
	 * @throws UncheckedIOException when the table can not be read
	 */
	static List<String[]> rows(String name) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(WordTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.strip().split("\\s+"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
