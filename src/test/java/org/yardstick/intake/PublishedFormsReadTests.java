package org.yardstick.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.Arguments;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.PublishedForms.PublishedForm;
import org.yardstick.intake.form.ReadDocument;
import org.yardstick.intake.form.ReadForm;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads published documents, where they are at hand. */
@EnabledIf("org.yardstick.intake.PublishedForms#areAtHand")
class PublishedFormsReadTests {

	private final DocumentReading reading = new DocumentReading(
			new FormTemplates(new PathMatchingResourcePatternResolver()));

	static Stream<Arguments> documents() {
		return PublishedForms.documents()
			.stream()
			.flatMap((document) -> Stream.of(Arguments.of(document, "txt", 0.97), Arguments.of(document, "docx", 0.995),
					Arguments.of(document, "xlsx", 0.995)));
	}

	@ParameterizedTest(name = "{0}.{1}")
	@MethodSource("documents")
	void findsEveryFormAndLosesNoCell(String document, String kind, double enough) throws IOException {
		List<PublishedForm> wanted = PublishedForms.of(document);
		byte[] file = Files.readAllBytes(PublishedForms.file(document, kind));
		ReadDocument read = this.reading.read(new BroughtDocument(document + "." + kind, file, ReadingHints.NONE),
				ReadingProgress.UNWATCHED);
		assertThat(read.forms()).hasSameSizeAs(wanted);
		int cells = 0;
		int placed = 0;
		List<String> lost = new ArrayList<>();
		for (int n = 0; n < wanted.size(); n++) {
			ReadForm form = read.forms().get(n);
			assertThat(form.template()).isEqualTo(wanted.get(n).template());
			assertThat(form.fiscalYear()).isEqualTo(wanted.get(n).fiscalYear());
			Map<String, String> found = PublishedForms.cells(form.content());
			String unplaced = form.unplaced()
				.stream()
				.map((text) -> PublishedForms.comparable(text.text()))
				.collect(Collectors.joining());
			for (Map.Entry<String, String> cell : PublishedForms.cells(wanted.get(n).content()).entrySet()) {
				cells++;
				if (cell.getValue().equals(found.get(cell.getKey()))) {
					placed++;
				}
				else if (!unplaced.contains(cell.getValue()) && !isCutBySpreadsheet(kind, cell)) {
					lost.add((n + 1) + " " + cell + " is " + found.get(cell.getKey()));
				}
			}
		}
		assertThat(lost).isEmpty();
		assertThat((double) placed / cells).isGreaterThanOrEqualTo(enough);
	}

	/**
	 * A code of more than fifteen digits is not in a spreadsheet that made it a number.
	 */
	private static boolean isCutBySpreadsheet(String kind, Map.Entry<String, String> cell) {
		return kind.equals("xlsx") && cell.getKey().equals("header.projectCode") && cell.getValue().matches("\\d{16,}");
	}

}
