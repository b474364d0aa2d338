package org.yardstick.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yardstick.intake.source.SourceDocument;
import org.yardstick.intake.source.SourceParagraph;
import org.yardstick.intake.source.SourceTable;
import org.yardstick.template.FormTemplates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms of all templates, put out of order at random: whatever is in them that is no
 * label is placed or reported.
 */
class NothingDroppedTests {

	private static final FormReader READER = new FormReader(
			new FormTemplates(new PathMatchingResourcePatternResolver()).all());

	private static final int DOCUMENTS = 1000;

	private static final long SEED = 20261121;

	/** How the cells of a form come in. */
	enum Shape {

		ALIGNED, LOOSE, PARAGRAPHS

	}

	@ParameterizedTest
	@EnumSource(Shape.class)
	void placesOrReportsWhateverIsNoLabel(Shape shape) {
		Random random = new Random(SEED + shape.ordinal());
		for (int n = 0; n < DOCUMENTS; n++) {
			DisorderedForm form = new DisorderedForm(random);
			SourceDocument document = document(form, shape, random);
			List<String> told = told(READER.read(document));
			List<String> lost = new ArrayList<>();
			words(document).forEach((cell) -> form.unique(cell)
				.stream()
				.filter((word) -> told.stream().noneMatch((words) -> words.contains(word)))
				.forEach((word) -> lost.add(word + " of " + cell)));
			assertThat(lost).as("document %d%n%s", n, form).isEmpty();
		}
	}

	private static SourceDocument document(DisorderedForm form, Shape shape, Random random) {
		DrawnDocument drawn = new DrawnDocument().paragraph("项目支出绩效目标申报表");
		form.between().forEach(drawn::paragraph);
		switch (shape) {
			case ALIGNED -> drawn.table(form.toString());
			case LOOSE -> drawn.loose(form.toString().replace("<", "").replace("^", ""));
			case PARAGRAPHS -> form.lines(random.nextBoolean() ? "：" : " ").forEach(drawn::paragraph);
		}
		form.between().forEach(drawn::paragraph);
		return drawn.named("表.docx");
	}

	private static Stream<String> words(SourceDocument document) {
		return document.blocks()
			.stream()
			.flatMap((block) -> (block instanceof SourceTable table)
					? table.rows().stream().flatMap((row) -> row.cells().stream()).map((cell) -> cell.text())
					: Stream.of(((SourceParagraph) block).text()));
	}

	private static List<String> told(ReadDocument read) {
		return Stream
			.concat(read.unplaced().stream().map((words) -> words.text()),
					read.forms()
						.stream()
						.flatMap((form) -> Stream.concat(Stream.of(form.content().toString()),
								form.unplaced().stream().map((words) -> words.text()))))
			.map((words) -> words.replaceAll("[\\s,]", ""))
			.toList();
	}

}
