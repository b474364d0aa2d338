package org.yardstick.intake.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yardstick.intake.source.SourceBlock;
import org.yardstick.intake.source.SourceTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Real documents, where they lie beside the project: no text of a form is lost. */
class CorpusReadingTests {

	private static final List<String> INDICATOR = List.of("level1", "level2", "level3", "description", "longTermRaw",
			"targetRaw", "basis", "remark");

	@TestFactory
	Stream<DynamicTest> holdsEveryTextOfEveryFormInACell() throws IOException {
		return SharedDocuments.office()
			.map((file) -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holdsEveryText(file)));
	}

	private void holdsEveryText(Path file) throws IOException {
		Set<String> cells = new HashSet<>();
		for (SourceBlock block : OfficeFile.read(file.getFileName().toString(), Files.readAllBytes(file)).blocks()) {
			if (block instanceof SourceTable table) {
				table.rows().forEach((row) -> row.cells().forEach((cell) -> cells.add(comparable(cell.text()))));
			}
		}
		List<String> lost = texts(file).stream()
			.map(CorpusReadingTests::comparable)
			.filter((text) -> !isThere(text, cells))
			.toList();
		assertThat(lost).isEmpty();
	}

	/** A word or digit may share its cell with a label. */
	private static boolean isThere(String text, Set<String> cells) {
		return cells.contains(text) || (text.length() < 3 && cells.stream().anyMatch((cell) -> cell.contains(text)));
	}

	private static List<String> texts(Path file) throws IOException {
		String document = file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".json");
		JsonNode truth = JsonMapper.shared()
			.readTree(Files.readString(file.getParent().resolveSibling("truth").resolve(document)));
		List<String> texts = new ArrayList<>();
		for (JsonNode form : truth.get("forms")) {
			for (JsonNode field : form.get("fields")) {
				texts.add(field.get(1).asString());
			}
			for (JsonNode indicator : form.get("indicators")) {
				INDICATOR.forEach((cell) -> texts.add(indicator.get(cell).asString()));
			}
		}
		texts.removeIf(String::isBlank);
		return texts;
	}

	/**
	 * Codes that were typed into a sheet as numbers lost their leading zeros and all
	 * digits after the fifteenth before anybody could read them.
	 */
	private static String comparable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("\\s", "")
			.replaceAll("^(\\d+)\\.(\\d*[1-9])?0*$", "$1.$2")
			.replaceAll("\\.$", "")
			.replaceAll("^0+(?=\\d+$)", "")
			.replaceAll("^(\\d{15})\\d+$", "$1");
	}

}
