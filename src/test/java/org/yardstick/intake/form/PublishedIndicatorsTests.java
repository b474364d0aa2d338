package org.yardstick.intake.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.UnplacedText;
import org.yardstick.intake.source.SourceCell;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceRow;
import org.yardstick.intake.source.SourceTable;
import org.yardstick.intake.text.TextReader;
import org.yardstick.plan.Indicator;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the indicators of published forms as text, where these forms are at hand. */
@EnabledIf("areAtHand")
class PublishedIndicatorsTests {

	private static final Path CORPUS = Stream.of("../shared/corpus", "../../shared/corpus")
		.map(Path::of)
		.filter(Files::isDirectory)
		.findFirst()
		.orElse(Path.of("none"));

	private static final FormTemplates TEMPLATES = new FormTemplates(new PathMatchingResourcePatternResolver());

	static boolean areAtHand() {
		return Files.isDirectory(CORPUS);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "weihai-2021", "weihai-2024", "lingang-2021", "tangshan-2021-part1", "liaocheng-2021-part1" })
	void nearlyAllCellsFindTheirPlaceAndNoneIsLost(String document) throws IOException {
		SourceDocument text = TextReader.read(document,
				Files.readString(CORPUS.resolve("raw").resolve(document + ".txt")));
		JsonNode truth = JsonMapper.shared().readTree(CORPUS.resolve("truth").resolve(document + ".json").toFile());
		int wanted = 0;
		int placed = 0;
		List<String> lost = new ArrayList<>();
		for (JsonNode form : truth.get("forms")) {
			FormTemplate template = TEMPLATES.get(form.get("template").asString());
			IndicatorRows read = LooseIndicators.read(template.layouts().get(0).indicators().orElseThrow(),
					template.taxonomy(), rows(text, form.get("lines")));
			String unplaced = read.unplaced()
				.stream()
				.map(UnplacedText::text)
				.map(PublishedIndicatorsTests::plain)
				.collect(Collectors.joining());
			Map<String, String> cells = cells(read.indicators());
			for (Map.Entry<String, String> cell : truth(form).entrySet()) {
				wanted++;
				if (cell.getValue().equals(cells.get(cell.getKey()))) {
					placed++;
				}
				else {
					System.out.println(document + " " + form.get("seq") + " " + cell + " is " + cells.get(cell.getKey())
							+ (unplaced.contains(cell.getValue()) ? " (unplaced)" : ""));
					if (!unplaced.contains(cell.getValue())) {
						lost.add(form.get("seq") + " " + cell + " is " + cells.get(cell.getKey()));
					}
				}
			}
			if (System.getenv("DOUBTS") != null)
				read.doubts()
					.forEach((d) -> System.out.println("  D " + form.get("seq") + " " + d.path() + " " + d.sentence()));
			if (System.getenv("DOUBTS") != null)
				read.unplaced().forEach((d) -> System.out.println("  U " + form.get("seq") + " " + d));
		}
		System.out.println(document + ": " + placed + " of " + wanted + " placed, lost " + lost.size());
		assertThat(lost).isEmpty();
		assertThat(placed).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * wanted));
	}

	private static List<SourceRow> rows(SourceDocument text, JsonNode lines) {
		List<SourceRow> all = text.blocks()
			.stream()
			.filter(SourceTable.class::isInstance)
			.flatMap((table) -> ((SourceTable) table).rows().stream())
			.filter((row) -> line(row) >= lines.get(0).asInt() && line(row) <= lines.get(1).asInt())
			.toList();
		int head = 0;
		while (!isHead(all.get(head))) {
			head++;
		}
		return all.subList(head, all.size());
	}

	private static boolean isHead(SourceRow row) {
		List<String> words = row.cells().stream().map(SourceCell::text).map(PublishedIndicatorsTests::plain).toList();
		return words.contains("二级指标") && words.contains("三级指标");
	}

	private static int line(SourceRow row) {
		return Integer.parseInt(row.cells().get(0).where().replaceAll("第(\\d+)行.*", "$1"));
	}

	private static Map<String, String> truth(JsonNode form) {
		Map<String, String> cells = new LinkedHashMap<>();
		int row = 0;
		for (JsonNode indicator : form.get("indicators")) {
			put(cells, row + " category", indicator.get("level1").asString(null));
			put(cells, row + " dimension", indicator.get("level2").asString(null));
			put(cells, row + " name", indicator.get("level3").asString(null));
			put(cells, row + " definition", indicator.get("description").asString(null));
			put(cells, row + " mediumTermTarget", indicator.get("longTermRaw").asString(null));
			put(cells, row + " annualTarget", indicator.get("targetRaw").asString(null));
			put(cells, row + " targetBasis", indicator.get("basis").asString(null));
			put(cells, row + " remark", indicator.get("remark").asString(null));
			row++;
		}
		return cells;
	}

	private static Map<String, String> cells(List<Indicator> indicators) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int row = 0; row < indicators.size(); row++) {
			Indicator indicator = indicators.get(row);
			put(cells, row + " category", indicator.category());
			put(cells, row + " dimension", indicator.dimension());
			put(cells, row + " name", indicator.name());
			put(cells, row + " definition", indicator.definition());
			put(cells, row + " mediumTermTarget", indicator.mediumTermTarget());
			put(cells, row + " annualTarget", indicator.annualTarget());
			put(cells, row + " targetBasis", indicator.targetBasis());
			put(cells, row + " remark", indicator.remark());
		}
		return cells;
	}

	private static void put(Map<String, String> cells, String path, String words) {
		if (words != null && !plain(words).isEmpty()) {
			cells.put(path, plain(words));
		}
	}

	private static String plain(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
	}

}
